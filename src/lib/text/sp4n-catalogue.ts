import type { Lang } from '$lib/domain/language';
import { sp4n as en } from './en/sp4n/sp4n';
import { sp4n as id } from './id/sp4n/sp4n';

export type Sp4nCatalogue = typeof id;

const WORDS: Record<Lang, Sp4nCatalogue> = { id, en };

/** The words of handing over to SP4N-LAPOR!. They stand apart because only moderators need them. */
export const sp4nTextFor = (lang: Lang): Sp4nCatalogue => WORDS[lang];
