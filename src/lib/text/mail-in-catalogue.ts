import type { Lang } from '$lib/domain/language';
import { mailIn as en } from './en/desk/mail-in';
import { mailIn as id } from './id/desk/mail-in';

export type MailInCatalogue = typeof id;

const WORDS: Record<Lang, MailInCatalogue> = { id, en };

/** The words about messages that came by mail. They stand apart because one page needs them. */
export const mailInTextFor = (lang: Lang): MailInCatalogue => WORDS[lang];
