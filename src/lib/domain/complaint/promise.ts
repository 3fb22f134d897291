import { addDays, type IsoDate } from '../calendar/iso-date';
import type { Capacity } from '../actor/capacity';

/**
 * An honest "not yet": the agency says in public why a report is not settled, what was done so far, and by which day it
 * will be. The day can be put off once, by the head of the agency in person. It moves no clock of the law.
 */
export const MAX_PROMISES = 2;

/** Calendar days that a promise reaches ahead at most. */
const FARTHEST = 180;

export type PromiseRefusal =
	'promise_spent' | 'head_required' | 'promise_not_ahead' | 'promise_not_later' | 'promise_too_far';

type Promised = { promises: number; promisedOn: IsoDate | null };

/** Whether the person may name a day at all: the first is anybody's whose turn it is, the second the head's. */
export function mayPromise({ promises }: Pick<Promised, 'promises'>, role: Capacity | null): PromiseRefusal | null {
	if (promises >= MAX_PROMISES) return 'promise_spent';
	return promises > 0 && role !== 'agency_head' ? 'head_required' : null;
}

/** What is wrong with the day. */
export function faultOfDay({ promisedOn }: Promised, day: IsoDate, today: IsoDate): PromiseRefusal | null {
	if (day <= today) return 'promise_not_ahead';
	if (promisedOn !== null && day <= promisedOn) return 'promise_not_later';
	return day > addDays(today, FARTHEST) ? 'promise_too_far' : null;
}
