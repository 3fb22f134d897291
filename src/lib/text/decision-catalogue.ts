import type { Lang } from '$lib/domain/language';
import { decision as en } from './en/moderation/decision';
import { decision as id } from './id/moderation/decision';

export type DecisionCatalogue = typeof id;

const WORDS: Record<Lang, DecisionCatalogue> = { id, en };

/** The words of decisions and of objections against them. They stand apart because few pages need them. */
export const decisionTextFor = (lang: Lang): DecisionCatalogue => WORDS[lang];
