import { addDays, type IsoDate } from '../calendar/iso-date';
import { dayOf } from '../calendar/zone';
import type { Capacity } from '../actor/capacity';
import type { ComplaintEvent } from './event';

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

/** A day that an agency named, and what became of it. Who put it off broke it no less if it had passed by then. */
export type KeptPromise = {
	day: IsoDate;
	agencyId: string | null;
	/** The head put off an earlier day. */
	extends: boolean;
	state: 'open' | 'kept' | 'broken' | 'put_off' | 'void';
};

/** The promises of a report and how they were kept, from its history alone. */
export function promisesOf(events: readonly ComplaintEvent[], now: Date, zone: string): KeptPromise[] {
	const promises: KeptPromise[] = [];
	const settle = (at: Date, inTime: 'kept' | 'put_off' | 'void') => {
		const open = promises.at(-1);
		if (open?.state === 'open') open.state = dayOf(at, zone) <= open.day ? inTime : 'broken';
		return open;
	};
	let again = false;
	for (const event of events) {
		if (event.action === 'promise') {
			settle(event.at, 'put_off');
			promises.push({ day: event.data.promisedOn, agencyId: event.agencyId, extends: again, state: 'open' });
			again = true;
		} else if (event.action === 'resolve') settle(event.at, 'kept');
		else if (VOIDS.some((action) => action === event.action)) {
			settle(event.at, 'void');
			again = false;
		}
	}
	const open = promises.at(-1);
	if (open?.state === 'open' && dayOf(now, zone) > open.day) open.state = 'broken';
	return promises;
}

/** After these the work is another's, another one, or over. */
const VOIDS = ['route', 'hand_over', 'return', 'rework', 'withdraw'] as const satisfies ComplaintEvent['action'][];
