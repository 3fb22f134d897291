import type { Hours } from './timetable';

/** A turn that a demo report can take; what it does is in `perform.ts`. */
export type StepName =
	| ('submit' | 'route' | 'ask_intake' | 'complete_intake' | 'reclassify' | 'refer' | 'archive' | 'reroute')
	| ('accept' | 'answer' | 'placeholder' | 'ask' | 'complete' | 'hand_over' | 'give_back' | 'resolve')
	| (
			| 'give_back_late'
			| 'rework'
			| 'uphold'
			| 'review'
			| 'rule'
			| 'confirm'
			| 'contest'
			| 'reopen'
			| 'appeal'
			| 'grant'
			| 'deny'
			| 'lapse'
			| 'withdraw'
	  )
	| ('pledge' | 'rate' | 'reply' | 'reporter_reply' | 'note' | 'sp4n' | 'open_identity')
	| ('mend' | 'add_photos')
	| ('rude_reply' | 'hide_post' | 'hide_thread' | 'lock');

/** Which reports can take this course. */
export type Need = 'plain' | 'question' | 'contest' | 'not_ours' | 'archived' | 'supervisory';

type Range = readonly [number, number];

export type Scenario = {
	path: readonly StepName[];
	need: Need;
	/** Working days since the last step. */
	age: Range | null;
	/** Instead of an age: working days by which the resolution is late; negative is still to come. */
	lateness: Range | null;
	/** One of these belongs to the reporter whom visitors sign in as. */
	own: boolean;
};

type Words = { age?: Range; late?: Range; times?: number; need?: Need; own?: true };

function course(path: string, { age, late, times = 1, need = 'plain', own }: Words): Scenario[] {
	const steps = ['submit', ...path.split(' ').filter(Boolean)] as StepName[];
	const scenario = { path: steps, need, age: age ?? null, lateness: late ?? null };
	return Array.from({ length: times }, (_, index) => ({ ...scenario, own: own === true && index === 0 }));
}

/** Sixty courses that together show every status and every state of a clock. */
export const ESSENTIAL: readonly Scenario[] = [
	...course('', { age: [0, 0], times: 2, own: true }),
	...course('mend', { age: [1, 2] }),
	...course('', { age: [3, 3] }),
	...course('', { age: [4, 12] }),
	...course('ask_intake', { age: [1, 6] }),
	...course('ask_intake', { age: [8, 9], own: true }),
	...course('ask_intake complete_intake', { age: [1, 2] }),
	...course('route', { age: [1, 2] }),
	...course('route', { age: [4, 5] }),
	...course('route', { age: [6, 9], own: true }),
	...course('route', { age: [12, 26] }),
	...course('route hand_over', { age: [1, 3] }),
	...course('route give_back', { age: [3, 5] }),
	...course('route hand_over hand_over give_back', { age: [1, 1] }),
	...course('route answer give_back_late reroute', { age: [2, 3] }),
	...course('route add_photos answer', { age: [1, 2] }),
	...course('route answer', { late: [-2, 0] }),
	...course('route answer', { late: [1, 6], own: true }),
	...course('route answer', { late: [8, 30] }),
	...course('route accept', { age: [5, 10] }),
	...course('route placeholder', { age: [6, 14] }),
	...course('route ask complete', { age: [1, 3], need: 'question' }),
	...course('route ask', { age: [2, 8], need: 'question', times: 2, own: true }),
	...course('route ask lapse', { age: [1, 4], need: 'question' }),
	...course('route answer resolve', { age: [1, 3], own: true }),
	...course('route answer resolve', { age: [9, 9], own: true }),
	...course('route answer resolve contest', { age: [1, 2], need: 'contest' }),
	...course('route answer resolve contest', { age: [6, 9], need: 'contest' }),
	...course('route answer resolve contest uphold contest', { age: [1, 4], need: 'contest', own: true }),
	...course('route answer resolve contest uphold contest review contest', { age: [2, 5], need: 'contest' }),
	...course('route answer resolve contest uphold contest review contest rule', { age: [1, 9], need: 'contest' }),
	...course('route answer resolve contest rework', { age: [2, 8], need: 'contest' }),
	...course('route answer resolve confirm reopen', { age: [1, 3] }),
	...course('route answer resolve lapse reopen', { age: [6, 9] }),
	...course('archive appeal', { age: [1, 3], need: 'archived' }),
	...course('refer appeal', { age: [6, 8], need: 'not_ours' }),
	...course('route answer resolve confirm', { age: [1, 20], own: true }),
	...course('route answer resolve confirm rate', { age: [2, 60] }),
	...course('route ask complete answer resolve confirm rate', { age: [2, 40], need: 'question' }),
	...course('route answer pledge resolve confirm rate', { age: [1, 6] }),
	...course('route answer pledge', { age: [17, 20] }),
	...course('route hand_over answer resolve confirm rate', { age: [2, 50] }),
	...course('route answer resolve contest uphold confirm rate', { age: [1, 40], need: 'contest' }),
	...course('route answer resolve contest rework answer resolve confirm', { age: [1, 30], need: 'contest' }),
	...course('route answer resolve lapse', { age: [1, 20], own: true }),
	...course('route answer resolve contest uphold lapse', { age: [1, 20], need: 'contest' }),
	...course('refer', { age: [1, 50], need: 'not_ours', own: true }),
	...course('refer appeal deny', { age: [1, 30], need: 'not_ours' }),
	...course('archive', { age: [1, 50], need: 'archived' }),
	...course('ask_intake lapse', { age: [1, 30] }),
	...course('archive appeal deny', { age: [1, 30], need: 'archived' }),
	...course('ask_intake lapse appeal grant answer', { age: [1, 5] }),
	...course('withdraw', { age: [1, 40] }),
	...course('route answer withdraw', { age: [1, 40] }),
	...course('reclassify route open_identity answer', { age: [5, 20], need: 'supervisory' }),
	...course('reclassify route answer resolve confirm', { age: [2, 20], need: 'supervisory' }),
	...course('route rude_reply hide_post lock', { age: [1, 4] }),
	...course('route hide_thread', { age: [1, 10] })
];

/** A forum that works closes most of what it gets, and is in time with most of the rest. */
export const ORDINARY: readonly Scenario[] = [
	...course('route answer resolve confirm rate', { age: [1, 70], times: 14 }),
	...course('route accept answer resolve confirm', { age: [1, 60], times: 3 }),
	...course('route give_back reroute answer resolve confirm', { age: [1, 50] }),
	...course('route answer resolve lapse', { age: [1, 60], times: 6 }),
	...course('route ask complete answer resolve confirm rate', { age: [1, 50], times: 3, need: 'question' }),
	...course('route answer resolve contest uphold confirm rate', { age: [1, 50], times: 3, need: 'contest' }),
	...course('', { age: [0, 1], times: 4 }),
	...course('route', { age: [0, 3], times: 6 }),
	...course('route answer', { late: [-10, -1], times: 10 }),
	...course('route accept', { age: [0, 2], times: 2 }),
	...course('route ask', { age: [1, 6], need: 'question', times: 2 }),
	...course('route answer resolve', { age: [1, 8], times: 6 })
];

type Timing = { wait: Range; hours: Hours };
const office = (least: number, most = least): Timing => ({ wait: [least, most], hours: 'office' });
const anyHour = (least: number, most = least): Timing => ({ wait: [least, most], hours: 'any' });
const sameEvening: Timing = { wait: [0, 0], hours: 'evening' };

/** Working days that a step takes since the one before, unless the agency's character says otherwise. */
export const TIMING: Record<StepName, Timing> = {
	submit: anyHour(0),
	route: office(1, 2),
	ask_intake: office(1, 2),
	complete_intake: anyHour(1, 5),
	reclassify: office(1),
	refer: office(1, 3),
	archive: office(1, 3),
	reroute: office(1, 2),
	accept: office(1, 2),
	answer: office(1, 5),
	placeholder: office(1, 4),
	ask: office(1, 3),
	complete: anyHour(1, 6),
	hand_over: office(1, 3),
	give_back: office(1, 2),
	give_back_late: office(18, 24),
	resolve: office(4, 10),
	rework: office(2, 6),
	uphold: office(2, 6),
	review: office(3, 9),
	pledge: office(1, 3),
	rule: office(3, 9),
	confirm: anyHour(1, 7),
	contest: anyHour(1, 7),
	reopen: anyHour(2, 12),
	appeal: anyHour(2, 12),
	grant: office(1, 5),
	deny: office(1, 6),
	lapse: anyHour(10),
	withdraw: anyHour(1, 5),
	rate: sameEvening,
	reply: sameEvening,
	reporter_reply: sameEvening,
	mend: sameEvening,
	add_photos: sameEvening,
	note: office(0),
	sp4n: office(0),
	open_identity: office(1),
	rude_reply: sameEvening,
	hide_post: office(1),
	hide_thread: office(1, 2),
	lock: office(0)
};
