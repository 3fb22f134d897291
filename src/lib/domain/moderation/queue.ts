import { workdayBefore } from '../calendar/work-calendar';
import { dayOf, startOfDay } from '../calendar/zone';
import type { EscalationLevel } from '../deadline/duty';
import type { ComplaintClock } from '../deadline/policy';
import { reckon, type TimeRules } from '../deadline/reckon';

/**
 * Everything that can wait for a moderator, in one list. What is here and has no source yet waits nowhere; what waits
 * somewhere and is not here would be forgotten, so a kind comes with its row in {@link QUEUE}.
 */
export const QUEUE_KINDS = [
	'report',
	'returned',
	'unsettled',
	'report_appeal',
	'flag',
	'collapsed',
	'held_input',
	'held_post',
	'appeal',
	'second_look',
	'correction',
	'merge',
	'evidence'
] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** A promise of the forum about its own work, counted from when the thing began to wait. */
export type QueueLimit = { amount: number; unit: 'working_days' | 'hours' };

/** Whose it is. `another`: not of whoever decided what it is about. */
type QueueOwner = 'moderator' | 'another';

type QueueLaw = { owner: QueueOwner } & (
	| {
			/** A clock of the report itself, with its policy, its pauses and its own ladder. */
			clock: ComplaintClock;
	  }
	| { limit: QueueLimit }
);

const ONE_DAY = { amount: 1, unit: 'working_days' } as const;
const TWO_DAYS = { amount: 2, unit: 'working_days' } as const;
const FIVE_DAYS = { amount: 5, unit: 'working_days' } as const;

/** What each waits for at most, and for whom. Reports keep the clocks that the law gives them; the rest are the forum's own. */
export const QUEUE = {
	/** New, to be verified. */
	report: { owner: 'moderator', clock: 'verification' },
	/** Given back by an agency. */
	returned: { owner: 'moderator', clock: 'rerouting' },
	/** Given back or handed over once too often: what is settled binds. */
	unsettled: { owner: 'moderator', clock: 'routing_decision' },
	/** Its refusal (archived, not our authority) is appealed. */
	report_appeal: { owner: 'another', clock: 'appeal' },
	flag: { owner: 'moderator', limit: ONE_DAY },
	/** Folded away by itself as likely spam until somebody has looked. */
	collapsed: { owner: 'moderator', limit: { amount: 24, unit: 'hours' } },
	held_input: { owner: 'moderator', limit: ONE_DAY },
	held_post: { owner: 'moderator', limit: ONE_DAY },
	/** Of a decision of moderation. */
	appeal: { owner: 'another', limit: FIVE_DAYS },
	/** A reader asks for another look at an entry of the public log. */
	second_look: { owner: 'another', limit: FIVE_DAYS },
	/** Whoever wrote hidden words offers others, and is silent until somebody has read them. */
	correction: { owner: 'moderator', limit: TWO_DAYS },
	merge: { owner: 'moderator', limit: FIVE_DAYS },
	/** Proof of completion that a second person has to see. */
	evidence: { owner: 'moderator', limit: { amount: 3, unit: 'working_days' } }
} as const satisfies Record<QueueKind, QueueLaw>;

export const limitOf = (kind: QueueKind): QueueLimit | null => {
	const law: QueueLaw = QUEUE[kind];
	return 'limit' in law ? law.limit : null;
};

export const clockOf = (kind: QueueKind): ComplaintClock | null => {
	const law: QueueLaw = QUEUE[kind];
	return 'clock' in law ? law.clock : null;
};

/** The kinds whose clock is the forum's own: they climb here. The others climb the ladder of reports. */
export const OWN_LIMIT_KINDS = QUEUE_KINDS.filter((kind) => limitOf(kind) !== null);

/** The first instant at which something is late that began to wait then. */
export function dueOf(since: Date, limit: QueueLimit, rules: TimeRules): Date {
	const { dueAt } = reckon(since, limit, [], rules);
	if (!dueAt) throw new Error('A limit without pauses has an end');
	return dueAt;
}

/**
 * The same question asked the other way round, for the database: what began to wait before this instant is late by at
 * least so many working days now.
 */
export function lateBefore(limit: QueueLimit, now: Date, { calendar, zone }: TimeRules, by = 0): Date {
	const dueBefore = by === 0 ? now : startOfDay(workdayBefore(dayOf(now, zone), by, calendar), zone);
	if (limit.unit === 'hours') return new Date(dueBefore.getTime() - limit.amount * HOUR + 1);
	return startOfDay(workdayBefore(dayOf(now, zone), limit.amount + by, calendar), zone);
}

const HOUR = 3_600_000;

/** One thing that waits. */
export type Waiting = {
	kind: QueueKind;
	targetId: string;
	/** The thread that it belongs to: by it is told who is next in line when it waits too long. */
	threadId: string;
	since: Date;
	/** How much depends on it: {@link WEIGHTS}. */
	weight: number;
	dueAt: Date;
};

/** What a source may weigh with. Between two of one weight the one that is due first comes first. */
export const WEIGHTS = {
	usual: 0,
	/** More than one person or signal points at it. */
	several: 2,
	/** Misuse of authority, or someone silenced until it is done. */
	grave: 4,
	/** Harms somebody for as long as it waits: an identity shown, hatred. */
	harmful: 6
} as const;

/** What comes first: what is late, the longest first; then by weight; then by when it is due, or began to wait. */
export function compareWaiting(now: Date) {
	const isLate = ({ dueAt }: Waiting) => dueAt <= now;
	return (a: Waiting, b: Waiting): number =>
		Number(isLate(b)) - Number(isLate(a)) ||
		(isLate(a) ? 0 : b.weight - a.weight) ||
		a.dueAt.getTime() - b.dueAt.getTime() ||
		a.since.getTime() - b.since.getTime() ||
		a.targetId.localeCompare(b.targetId);
}

/** The way up of what is late by the forum's own limits: whole working days late, and who hears of it then. */
export const QUEUE_LADDER = [
	{ step: 'due', late: 0, level: 'moderators' },
	{ step: 'secretariat', late: 2, level: 'secretariat' },
	{ step: 'inspectorate', late: 5, level: 'inspectors' }
] as const satisfies readonly { step: string; late: number; level: EscalationLevel }[];
export type QueueStep = (typeof QUEUE_LADDER)[number]['step'];
export const QUEUE_STEPS = QUEUE_LADDER.map(({ step }) => step);

/** How long one person keeps an item without a sign of life. Every page of it renews this, and typing on it does. */
const LEASE_MINUTES = 10;

export const leaseUntil = (now: Date): Date => new Date(now.getTime() + LEASE_MINUTES * 60_000);
