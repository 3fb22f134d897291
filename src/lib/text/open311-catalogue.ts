import type { Lang } from '$lib/domain/language';
import { open311 as en } from './en/open311/open311';
import { open311 as id } from './id/open311/open311';

export type Open311Words = typeof id;

const WORDS: Record<Lang, Open311Words> = { id, en };

/** What programs read that speak GeoReport v2, and people behind them. */
export const open311For = (lang: Lang): Open311Words => WORDS[lang];
