import type { FlagReason } from './reasons';

/** A flag of somebody's past that a moderator has decided upon. */
export type Decided = {
	upheld: boolean;
	/** Where it was, who had written what was flagged, and on which day: what is farmed repeats these. */
	thread: string;
	author: string | null;
	day: string;
	/** 1 for who flagged it first. Who joins others tells little that was not known. */
	rank: number;
};

/** Which side somebody took about an agency, or in a thread: for (what was said of it stands), or against. */
export type Stand = { subject: string; side: 1 | -1 };

/**
 * What is known of somebody when a flag of theirs is weighed: taken together anew each time from what they flagged and
 * supported within {@link LOOK_BACK_DAYS}, never kept, and shown to nobody.
 */
export type Flagger = {
	/** Tells flags apart, and no people. */
	flag: string;
	at: Date;
	reason: FlagReason;
	/** An address of their own was confirmed. Anybody can have any number of the others. */
	confirmed: boolean;
	/** How long the account or the device had been known when it flagged. */
	days: number;
	/** A mark of the block of addresses that it came from, which means nothing beside another target; null: unknown. */
	block: string | null;
	/** Belongs to the agency that the thread is about. */
	party: boolean;
	decided: readonly Decided[];
	stands: readonly Stand[];
};

export const LOOK_BACK_DAYS = 365;

/** Being right can be farmed, so that it counts to a bound: with one's own spam, in one thread, or all on one day. */
const RIGHT_MOST = 10;

const FRESH_DAYS = 3;
const GROWN_DAYS = 30;
const UNCONFIRMED = 0.5;

/**
 * How right somebody was, 0 to 1: (right + 1) ÷ (right + wrong + 2), and of that what is more than a coin would have. Who has
 * no past has 0. Right is shared with those who had flagged the same before, and counts once a thread, an author and a day.
 */
export function trustIn(decided: readonly Decided[]): number {
	const right = Math.min(RIGHT_MOST, rightIn(decided));
	const wrong = decided.filter(({ upheld }) => !upheld).length;
	return Math.max(0, (2 * (right + 1)) / (right + wrong + 2) - 1);
}

function rightIn(decided: readonly Decided[]): number {
	const upheld = decided.filter(({ upheld }) => upheld);
	const best = (key: (flag: Decided) => string) => {
		const byKey = new Map<string, number>();
		for (const flag of upheld) byKey.set(key(flag), Math.max(byKey.get(key(flag)) ?? 0, 1 / flag.rank));
		return [...byKey.values()].toSorted((a, b) => a - b).reduce((sum, share) => sum + share, 0);
	};
	return Math.min(
		best(({ thread }) => thread),
		best(({ author, thread }) => author ?? thread),
		best(({ day }) => day)
	);
}

/** 0 in the first days, whole after a month; half for who can be had by the dozen. */
export const ageOf = ({ days, confirmed }: Pick<Flagger, 'days' | 'confirmed'>): number =>
	Math.min(1, Math.max(0, (days - FRESH_DAYS) / (GROWN_DAYS - FRESH_DAYS))) * (confirmed ? 1 : UNCONFIRMED);

export const isFresh = ({ days }: Pick<Flagger, 'days'>): boolean => days < FRESH_DAYS;

/** The side of each subject that somebody took more often than the other. */
function sidesOf(stands: readonly Stand[]): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { subject, side } of stands) sums.set(subject, (sums.get(subject) ?? 0) + side);
	return sums;
}

/**
 * How much two people usually disagree, 0 to 1: over what both took a side on, (apart − together) ÷ (apart + together + 1).
 * Who never met on anything does not disagree.
 */
export function apart(one: Pick<Flagger, 'stands'>, other: Pick<Flagger, 'stands'>): number {
	const [mine, theirs] = [sidesOf(one.stands), sidesOf(other.stands)];
	let opposed = 0;
	let agreed = 0;
	for (const [subject, side] of mine) {
		const product = side * (theirs.get(subject) ?? 0);
		if (product < 0) opposed += 1;
		if (product > 0) agreed += 1;
	}
	return Math.max(0, opposed - agreed) / (opposed + agreed + 1);
}
