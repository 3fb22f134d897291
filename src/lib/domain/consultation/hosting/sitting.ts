import { allow, refuse, type Result } from '../../result';

/** A meeting in time, as the rules need to know it. */
export type Sitting = { startsAt: Date; endsAt: Date };

const HOUR = 3_600_000;
const DOORS_BEFORE = 2 * HOUR;
const DOORS_AFTER = 3 * HOUR;

/** Nobody was at a meeting whose doors have not opened yet. */
export const haveDoorsOpened = ({ startsAt }: Sitting, at: Date): boolean =>
	at.getTime() >= startsAt.getTime() - DOORS_BEFORE;

export const hasBegun = ({ startsAt }: Sitting, at: Date): boolean => at >= startsAt;

/** Whether people sign in by themselves now: from two hours before the meeting until three hours after it. */
export function decideSignIn(sitting: Sitting, at: Date): Result<null, 'too_early' | 'closed'> {
	if (!haveDoorsOpened(sitting, at)) return refuse('too_early');
	return at.getTime() > sitting.endsAt.getTime() + DOORS_AFTER ? refuse('closed') : allow(null);
}

/** What a meeting leaves behind. */
export type Lacking = 'people' | 'notes';

/** What is not on record yet of a meeting that is over. */
export const lacksOf = (
	{ endsAt, people, notes }: Pick<Sitting, 'endsAt'> & Record<Lacking, number>,
	at: Date
): Lacking[] =>
	at < endsAt ? [] : [...(people === 0 ? (['people'] as const) : []), ...(notes === 0 ? (['notes'] as const) : [])];
