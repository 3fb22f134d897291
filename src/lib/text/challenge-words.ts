import type { Lang } from '$lib/domain/language';
import { challenge as en } from './en/form/challenge';
import { challenge as id } from './id/form/challenge';

const WORDS: Record<Lang, typeof id> = { id, en };

/** The words of what is asked when a shared limit smells trouble. */
export const challengeTextFor = (lang: Lang): typeof id => WORDS[lang];

/** Numbers in words, in each language: who reads one may answer in the other. */
export const everyNumber = (): readonly (readonly string[])[] => Object.values(WORDS).map(({ numbers }) => numbers);
