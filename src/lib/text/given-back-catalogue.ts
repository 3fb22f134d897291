import type { Lang } from '$lib/domain/language';
import { givenBack as en } from './en/form/given-back';
import { givenBack as id } from './id/form/given-back';

export type GivenBackCatalogue = typeof id;

const WORDS: Record<Lang, GivenBackCatalogue> = { id, en };

/** The words above a form that comes back on a page of its own. */
export const givenBackTextFor = (lang: Lang): GivenBackCatalogue => WORDS[lang];
