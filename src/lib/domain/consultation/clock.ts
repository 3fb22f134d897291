import type { IsoDate } from '../calendar/iso-date';
import { dayOf, endOfDay } from '../calendar/zone';
import { calendarAt, reckonOverVersions, type ClockRules } from '../deadline/rules';
import { policyFor, type ConsultationClock, type DeadlinePolicy } from '../deadline/policy';
import type { Reckoning } from '../deadline/reckon';
import type { PartOf } from '../thread/event';
import type { CommitmentAction } from './commitment/status';
import type { ConsultationEvent } from './event';
import { STAGE_CLOCK, STAGE_OWNER, type ConsultationOwner, type ConsultationStage } from './stage';

/** One clock of a consultation, wholly derived. `policy` is null where people agreed on the day themselves. */
export type TimedClock = {
	kind: ConsultationClock;
	/** Of a promise: its place in the minutes. */
	round: number;
	owner: ConsultationOwner;
	agencyId: string | null;
	policy: DeadlinePolicy | null;
	startedAt: Date;
	metAt: Date | null;
	endedAt: Date | null;
	calendarVersion: number;
	reckoning: Reckoning;
};

/** What besides the history decides: the window as announced, and what the signed minutes promise. */
export type Agreed = {
	agencyId: string;
	opensAt: Date | null;
	closesAt: Date | null;
	commitments: readonly { position: number; agencyId: string; dueDay: IsoDate }[];
};

export type TimedEvent = PartOf<ConsultationEvent, 'at' | 'action' | 'from' | 'to' | 'data'>;

type Ends = { startedAt: Date; metAt: Date | null; endedAt: Date | null };

/** The clocks of a consultation as a function of its history, what was agreed, the policies and the calendar. */
export function consultationClocks(events: readonly TimedEvent[], agreed: Agreed, rules: ClockRules): TimedClock[] {
	return [...stageClocks(events, agreed, rules), ...promiseClocks(events, agreed, rules)];
}

/** Each stage is met by the step that leaves it; a consultation that is cancelled ends its clock unmet. */
function stageClocks(events: readonly TimedEvent[], agreed: Agreed, rules: ClockRules): TimedClock[] {
	const moves = events.filter(({ to }) => to !== null);
	return moves.flatMap(({ to, at }, index): TimedClock[] => {
		const kind = to && STAGE_CLOCK[to];
		const owner = to && STAGE_OWNER[to];
		if (!kind || !owner) return [];
		const left = moves[index + 1];
		const isCancelled = left?.to === 'cancelled';
		const ends = {
			startedAt: at,
			metAt: isCancelled ? null : (left?.at ?? null),
			endedAt: isCancelled ? left.at : null
		};
		const round = moves.slice(0, index + 1).filter((move) => move.to === to).length;
		const held = { kind, round, owner, agencyId: agreed.agencyId, ...ends };
		return [{ ...held, ...reckonStage(to, ends, agreed, rules) }];
	});
}

function reckonStage(stage: ConsultationStage, ends: Ends, { opensAt, closesAt }: Agreed, rules: ClockRules) {
	const agreedAt = stage === 'scheduled' ? opensAt : stage === 'open' ? closesAt : null;
	const kind = STAGE_CLOCK[stage];
	if (agreedAt || kind === null) return onAgreedInstant(agreedAt ?? ends.startedAt, ends.startedAt, rules);
	return byPolicy(kind, ends, rules);
}

function byPolicy(kind: ConsultationClock, ends: Ends, rules: ClockRules) {
	const day = dayOf(ends.startedAt, rules.zone);
	const policy = policyFor(rules.policies, { clock: kind, classification: null, agencyId: null, day });
	return { policy, ...reckonOverVersions({ ...ends, pauses: [] }, policy, rules) };
}

/** A day that people agreed on is no calendar's to move: the version it names is the one it was agreed under. */
const onAgreedInstant = (dueAt: Date, startedAt: Date, rules: ClockRules) => ({
	policy: null,
	calendarVersion: calendarAt(rules, startedAt).version,
	reckoning: {
		// A window that closes at midnight belongs to the day that ends with it.
		dueDay: dayOf(new Date(dueAt.getTime() - 1), rules.zone),
		dueAt,
		left: 0,
		days: [],
		provisional: false
	}
});

/** A promise is met when it is reported kept, and open again when that is contested: its day does not move. */
function promiseClocks(events: readonly TimedEvent[], { commitments }: Agreed, rules: ClockRules): TimedClock[] {
	const signed = events.find(({ action }) => action === 'seal_minutes');
	if (!signed) return [];
	return commitments.flatMap(({ position, agencyId, dueDay }) => {
		const own = events.filter(({ data }) => 'position' in data && data.position === position);
		const fulfilled = lastUnless(own, 'fulfil', 'contest_fulfilment');
		const waived = lastUnless(own, 'waive', 'contest_waiver');
		const ends = { startedAt: signed.at, metAt: fulfilled?.at ?? null, endedAt: waived?.at ?? null };
		const due = onAgreedInstant(endOfDay(dueDay, rules.zone), signed.at, rules);
		const promise: TimedClock = { kind: 'commitment', round: position, owner: 'agency', agencyId, ...ends, ...due };
		return [promise, ...confirmationClock(own, position, rules)];
	});
}

/** The last time that something was done, unless it was contested since. */
const lastUnless = (
	events: readonly TimedEvent[],
	done: CommitmentAction,
	contested: CommitmentAction
): TimedEvent | undefined => {
	const last = events.findLast(({ action }) => action === done || action === contested);
	return last?.action === done ? last : undefined;
};

/** The time in which participants may answer the last report that the promise was kept. */
function confirmationClock(events: readonly TimedEvent[], position: number, rules: ClockRules): TimedClock[] {
	const reported = events.findLast(({ action }) => action === 'fulfil');
	if (!reported) return [];
	const after = events.slice(events.indexOf(reported) + 1);
	const answer = after.find(({ action }) => action === 'confirm_fulfilment' || action === 'contest_fulfilment');
	const silence = after.find(({ action }) => action === 'accept_silence');
	const ends = { startedAt: reported.at, metAt: answer?.at ?? null, endedAt: silence?.at ?? null };
	const held = { kind: 'fulfilment_confirmation', round: position, owner: 'participants', agencyId: null } as const;
	return [{ ...held, ...ends, ...byPolicy('fulfilment_confirmation', ends, rules) }];
}
