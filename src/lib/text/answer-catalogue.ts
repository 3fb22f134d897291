import type { Lang } from '$lib/domain/language';
import { answer as en } from './en/act/answer';
import { templates as enTemplates } from './en/act/templates';
import { answer as id } from './id/act/answer';
import { templates } from './id/act/templates';

/** The words beside the form of an answer. */
export type AnswerWords = typeof id;
export type AnswerCatalogue = AnswerWords & { templates: typeof templates };

const WORDS: Record<Lang, AnswerCatalogue> = { id: { ...id, templates }, en: { ...en, templates: enTemplates } };

/** The words beside the form of an answer, and of its templates. They stand apart because few pages need them. */
export const answerTextFor = (lang: Lang): AnswerCatalogue => WORDS[lang];
