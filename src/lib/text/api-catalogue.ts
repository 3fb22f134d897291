import type { Lang } from '$lib/domain/language';
import { api as en } from './en/api/api';
import { api as id } from './id/api/api';

const WORDS: Record<Lang, typeof id> = { id, en };

/** The words of the page for those who write programs. They stand apart because no other page needs them. */
export const apiTextFor = (lang: Lang): typeof id => WORDS[lang];
