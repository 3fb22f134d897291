import type { Lang } from '$lib/domain/language';
import { evidence as en } from './en/moderation/evidence';
import { evidence as id } from './id/moderation/evidence';

export type EvidenceCatalogue = typeof id;

const WORDS: Record<Lang, EvidenceCatalogue> = { id, en };

/** The words about pictures of completion. They stand apart because few pages need them. */
export const evidenceTextFor = (lang: Lang): EvidenceCatalogue => WORDS[lang];
