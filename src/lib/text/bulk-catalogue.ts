import type { Lang } from '$lib/domain/language';
import { bulk as en } from './en/bulk/bulk';
import { bulk as id } from './id/bulk/bulk';

export type BulkCatalogue = typeof id;

const WORDS: Record<Lang, BulkCatalogue> = { id, en };

/** The words of one act on several reports. They stand apart because no other page needs them. */
export const bulkTextFor = (lang: Lang): BulkCatalogue => WORDS[lang];
