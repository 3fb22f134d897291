import type { Lang } from '$lib/domain/language';
import { flags as en } from './en/moderation/flags';
import { flags as id } from './id/moderation/flags';

export type FlagCatalogue = typeof id;

const WORDS: Record<Lang, FlagCatalogue> = { id, en };

/** The words about flags and their weight. They stand apart because few pages need them. */
export const flagTextFor = (lang: Lang): FlagCatalogue => WORDS[lang];
