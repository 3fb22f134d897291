import type { Lang } from '$lib/domain/language';
import { answer as en } from './en/act/answer';
import { answer as id } from './id/act/answer';

export type AnswerCatalogue = typeof id;

const WORDS: Record<Lang, AnswerCatalogue> = { id, en };

/** The words beside the form of an answer. They stand apart because no other page needs them. */
export const answerTextFor = (lang: Lang): AnswerCatalogue => WORDS[lang];
