import type { ForumAct } from '../thread/forum';
import type { AsideAct } from '../complaint/acts';
import type { StatusAction } from '../complaint/status';
import type { Scope } from './scope';

/**
 * What a key opens of what is done to a report: the words of the agency, what else its officers and head do by the law of
 * statuses, and what the reporter says and does. What judges an agency from above, moderates or rates is no program's to do.
 */
export const ACTS_OF_SCOPE = {
	answer: ['answer', 'promise'],
	act: [
		...(['accept', 'ask', 'record_answer', 'withdraw_question', 'resolve', 'rework'] as const),
		...(['hand_over', 'return', 'dispute'] as const)
	],
	reply: ['reply', 'add_files', 'complete', 'confirm', 'contest', 'reopen', 'withdraw', 'appeal']
} as const satisfies Partial<Record<Scope, readonly (StatusAction | ForumAct | AsideAct)[]>>;

type ActScope = keyof typeof ACTS_OF_SCOPE;
export type ActOfKey = (typeof ACTS_OF_SCOPE)[ActScope][number];

export const ACTS_OF_KEY: readonly ActOfKey[] = Object.values(ACTS_OF_SCOPE).flat();

/** The scope that opens an act. */
export const scopeOfAct = (act: ActOfKey): ActScope =>
	(Object.keys(ACTS_OF_SCOPE) as ActScope[]).find((scope) => ACTS_OF_SCOPE[scope].some((known) => known === act)) ??
	'act';
