import type { Lang } from '$lib/domain/language';
import { refusals as en } from '../en/refusal/refusals';
import { refusals as id } from '../id/refusal/refusals';

export type Refusals = typeof id;

const REFUSALS: Record<Lang, Refusals> = { id, en };

/** All that can be refused, in words; `tell` gives them to a reader. */
export const refusalsFor = (lang: Lang): Refusals => REFUSALS[lang];
