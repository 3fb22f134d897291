import type { StatusAction } from '../complaint/status';

/** Acts by which an office writes to a reporter at length: they have drafts, templates and advice. */
export const ANSWER_ACTS = ['answer', 'promise', 'resolve', 'ask'] as const satisfies readonly StatusAction[];
export type AnswerAct = (typeof ANSWER_ACTS)[number];

export const isAnswerAct = (act: string): act is AnswerAct => ANSWER_ACTS.some((one) => one === act);

/** What a template is written for: the same, and an answer to inputs of a consultation. */
export const TEMPLATE_ACTS = [...ANSWER_ACTS, 'dispose'] as const;
export type TemplateAct = (typeof TEMPLATE_ACTS)[number];
