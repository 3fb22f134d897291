import type { Lang } from '$lib/domain/language';
import { admin as en } from './en/admin/admin';
import { admin as id } from './id/admin/admin';

export type AdminCatalogue = typeof id;

const WORDS: Record<Lang, AdminCatalogue> = { id, en };

/** The words of the administration. They stand apart because no other page needs them. */
export const adminTextFor = (lang: Lang): AdminCatalogue => WORDS[lang];
