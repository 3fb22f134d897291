import type { Lang } from '$lib/domain/language';
import { survey as en } from './en/survey/survey';
import { survey as id } from './id/survey/survey';

export type SurveyCatalogue = typeof id;

const WORDS: Record<Lang, SurveyCatalogue> = { id, en };

/** The words of surveys. They stand apart because no other page needs them. */
export const surveyTextFor = (lang: Lang): SurveyCatalogue => WORDS[lang];
