import type { KeyHolder, Scope } from '../api/scope';
import { isConcluded, nextStatus, type ComplaintStatus, type StatusAction } from '../complaint/status';

/** The words that others send with an update. */
export const PUSHED_STATUSES = [
	...([
		'OPEN',
		'CLOSED',
		'FIXED',
		'IN_PROGRESS',
		'ACTION_SCHEDULED',
		'INVESTIGATING',
		'UNCHANGED',
		'DUPLICATE'
	] as const),
	...(['NOT_COUNCILS_RESPONSIBILITY', 'NO_FURTHER_ACTION', 'INTERNAL_REFERRAL', 'FOR_TRIAGE'] as const),
	...(['CANCELLED', 'REOPEN'] as const)
] as const;
export type PushedStatus = (typeof PUSHED_STATUSES)[number];

/** Spelled as it may be: `in progress`, `In_Progress`. */
export function readPushedStatus(said: string): PushedStatus | null {
	const word = said
		.trim()
		.toUpperCase()
		.replace(/[\s-]+/g, '_');
	return PUSHED_STATUSES.find((known) => known === word) ?? null;
}

export type PushedAct = Extract<
	StatusAction,
	'accept' | 'answer' | 'resolve' | 'return' | 'confirm' | 'contest' | 'reopen' | 'withdraw'
>;

/**
 * What an agency's system means by a status: with words it answers, without any it takes the report up; done is done, and
 * what is not its task goes back to the moderator with the reason. What it cannot decide here means nothing.
 */
const OF_OFFICE = {
	OPEN: ['answer'],
	UNCHANGED: ['answer'],
	IN_PROGRESS: ['answer', 'accept'],
	INVESTIGATING: ['answer', 'accept'],
	ACTION_SCHEDULED: ['answer', 'accept'],
	FIXED: ['resolve'],
	CLOSED: ['resolve'],
	NOT_COUNCILS_RESPONSIBILITY: ['return'],
	INTERNAL_REFERRAL: ['return'],
	NO_FURTHER_ACTION: [],
	DUPLICATE: [],
	FOR_TRIAGE: [],
	CANCELLED: [],
	REOPEN: []
} as const satisfies Record<PushedStatus, readonly PushedAct[]>;

/** What the partner means who speaks for the reporter; other words of theirs are words and no more. */
const OF_REPORTER: Partial<Record<PushedStatus, readonly PushedAct[]>> = {
	FIXED: ['confirm'],
	CLOSED: ['confirm'],
	REOPEN: ['contest', 'reopen'],
	CANCELLED: ['withdraw']
};

export type Meant = { act: PushedAct | 'reply'; scope: Scope };

/** The act that an update asks for of a report that stands so; null where it asks for none that its sender can do. */
export function actMeant(
	said: PushedStatus,
	{ holder, status, hasWords }: { holder: KeyHolder; status: ComplaintStatus; hasWords: boolean }
): Meant | null {
	if (holder === 'partner') {
		const act = (OF_REPORTER[said] ?? []).find((one) => nextStatus(status, one) !== null);
		const isLate = act === 'reopen' && !isConcluded(status);
		return act && !isLate ? { act, scope: 'reply' } : hasWords ? { act: 'reply', scope: 'reply' } : null;
	}
	const acts: readonly PushedAct[] = OF_OFFICE[said];
	const fitting = acts.filter((act) => (act === 'accept') !== hasWords);
	const act = fitting.find((one) => nextStatus(status, one) !== null) ?? fitting[0];
	return act ? { act, scope: act === 'answer' ? 'answer' : 'act' } : null;
}
