import type { Lang } from '$lib/domain/language';
import { views as en } from './en/desk/views';
import { views as id } from './id/desk/views';

export type ViewCatalogue = typeof id;

const WORDS: Record<Lang, ViewCatalogue> = { id, en };

/** The words of saved views. */
export const viewTextFor = (lang: Lang): ViewCatalogue => WORDS[lang];
