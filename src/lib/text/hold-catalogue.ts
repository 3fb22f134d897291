import type { Lang } from '$lib/domain/language';
import { hold as en } from './en/moderation/hold';
import { hold as id } from './id/moderation/hold';

export type HoldCatalogue = typeof id;

const WORDS: Record<Lang, HoldCatalogue> = { id, en };

/** The words about what waits until somebody has looked. They stand apart because few pages need them. */
export const holdTextFor = (lang: Lang): HoldCatalogue => WORDS[lang];
