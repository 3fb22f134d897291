import { addDays, type IsoDate } from '../calendar/iso-date';
import { addWorkdays, workdayBefore } from '../calendar/work-calendar';
import { dayOf, endOfDay, startOfDay } from '../calendar/zone';
import { OPEN_STATUSES, STATUS_OWNER, type ComplaintStatus, type Owner } from '../complaint/status';
import { PROMISED_STAGES, type ConsultationStage } from '../consultation/stage';
import { ESCALATION_STEPS, type DutyClock, type EscalationLevel, type EscalationStep } from '../deadline/duty';
import type { TimeRules } from '../deadline/reckon';
import { officeTimeFrom } from './office-time';

/** Whom a rung can go to, as the ladder is written; `owner` is whoever's duty the clock times. */
export const RUNG_AUDIENCES = ['owner', 'heads', 'secretariat', 'inspectors'] as const;
export type RungAudience = (typeof RUNG_AUDIENCES)[number];

export type Rung = {
	clock: DutyClock;
	step: EscalationStep;
	/** Whole working days that must have passed since the due day; negative before it. */
	offset: number;
	audience: RungAudience;
	/** Besides the coordinating moderators, the head of this agency. */
	toAgencySlug: string | null;
};

const LEVEL_OF_OWNER = {
	agency: 'officers',
	agency_head: 'heads',
	inspectorate: 'inspectors',
	secretariat: 'secretariat',
	moderator: 'moderators'
} as const satisfies Record<Exclude<Owner, 'reporter'>, EscalationLevel>;

export type Climber = keyof typeof LEVEL_OF_OWNER;

/**
 * Whose clocks climb while a report is in a status: those of whoever's turn it is. While the reporter is asked, the clocks
 * stand; one that runs all the same was overdue before the question, which does not hold it up.
 */
const climbersOf = (status: ComplaintStatus): Climber[] => {
	const owner = STATUS_OWNER[status];
	if (owner === null) return [];
	return owner === 'reporter' ? ['agency', 'agency_head', 'moderator'] : [owner];
};

/** Every status of a report, and every stage of a consultation, in which somebody's clocks climb. */
export const CLIMBING: readonly { status: ComplaintStatus | ConsultationStage; owner: Climber }[] = [
	...OPEN_STATUSES.flatMap((status) => climbersOf(status).map((owner) => ({ status, owner }))),
	...PROMISED_STAGES.map((status) => ({ status, owner: 'agency' as const }))
];

export const climbersIn = (status: ComplaintStatus | ConsultationStage): Climber[] =>
	CLIMBING.filter((pair) => pair.status === status).map(({ owner }) => owner);

/** A clock that runs for somebody who owes others something. */
export type Duty = {
	clock: DutyClock;
	round: number;
	owner: Climber;
	agencyId: string | null;
	dueDay: IsoDate;
	dueAt: Date;
	/** When it came to who owes it now, where it had been with others before. */
	heldSince?: Date | null;
};

/** One step that a duty will reach if nothing is done, and when. */
export type Climb = Pick<Duty, 'clock' | 'round' | 'agencyId'> &
	Pick<Rung, 'step' | 'toAgencySlug'> & { level: EscalationLevel; from: Date; until: Date | null };

type Taken = Pick<Climb, 'clock' | 'round' | 'step'> & { at: Date };

/**
 * The steps that the duties have not taken yet, in the order in which they come. Who got a duty late climbs from the day on
 * which it came, and nobody climbs more than one step a working day, whatever was left undone before.
 */
export function stepsAhead(
	duties: readonly Duty[],
	ladder: readonly Rung[],
	taken: readonly Taken[],
	rules: TimeRules
): Climb[] {
	const isTaken = ({ clock, round }: Duty, { step }: Rung) =>
		taken.some((past) => past.clock === clock && past.round === round && past.step === step);
	return duties
		.flatMap((duty) => {
			const own = taken.filter(({ clock, round }) => clock === duty.clock && round === duty.round);
			const rungs = ladder.filter((rung) => rung.clock === duty.clock && !isTaken(duty, rung));
			return oneADay(
				rungs.map((rung) => climbOf(duty, rung, rules)),
				own,
				rules
			);
		})
		.sort((a, b) => a.from.getTime() - b.from.getTime() || orderOf(a) - orderOf(b));
}

/** Each step of a duty a working day after the one before at the earliest. A reminder is none. */
function oneADay(climbs: readonly Climb[], taken: readonly Taken[], rules: TimeRules): Climb[] {
	const past = taken.filter(({ step }) => step !== 'reminder').map(({ at }) => at.getTime());
	let last = past.length > 0 ? new Date(Math.max(...past)) : null;
	return climbs
		.toSorted((a, b) => orderOf(a) - orderOf(b))
		.map((climb) => {
			if (climb.step === 'reminder') return climb;
			const next: Date | null = last && officeTimeFrom(endOfDay(dayOf(last, rules.zone), rules.zone), rules);
			last = next && next > climb.from ? next : climb.from;
			return { ...climb, from: last };
		});
}

const orderOf = ({ step }: Climb): number => ESCALATION_STEPS.indexOf(step);

/** Whether the step is to be taken now. A reminder of what is late already reminds nobody. */
export const isDue = ({ from, until }: Climb, now: Date): boolean => from <= now && (until === null || now < until);

function climbOf(duty: Duty, { step, offset, audience, toAgencySlug }: Rung, rules: TimeRules): Climb {
	const { clock, round, agencyId, owner, dueAt } = duty;
	const level = audience === 'owner' ? LEVEL_OF_OWNER[owner] : audience;
	const until = offset < 0 ? dueAt : null;
	const counted = offset < 0 ? duty : fromItsComing(duty, rules);
	return { clock, round, agencyId, step, toAgencySlug, level, from: reachedAt(counted, offset, rules), until };
}

/** A duty that came late counts as due on the day on which it came. */
function fromItsComing({ dueDay, dueAt, heldSince }: Duty, { zone }: TimeRules): Pick<Duty, 'dueDay' | 'dueAt'> {
	const came = heldSince && dayOf(heldSince, zone);
	return came && came > dueDay ? { dueDay: came, dueAt: endOfDay(came, zone) } : { dueDay, dueAt };
}

/** In office hours: a day that is whole only at midnight is told in the morning. */
export function reachedAt({ dueDay, dueAt }: Pick<Duty, 'dueDay' | 'dueAt'>, offset: number, rules: TimeRules): Date {
	const { calendar, zone } = rules;
	if (offset < 0) return officeTimeFrom(startOfDay(workdayBefore(dueDay, -offset, calendar), zone), rules);
	if (offset === 0) return officeTimeFrom(dueAt, rules);
	return officeTimeFrom(endOfDay(addWorkdays(dueDay, offset, calendar), zone), rules);
}

/**
 * The same question asked the other way round, for the database: the latest due day whose step with this offset has been
 * reached. From the due day on, the due instant must have passed as well.
 */
export function lastDueDay(offset: number, now: Date, { calendar, zone }: TimeRules): IsoDate {
	const today = dayOf(now, zone);
	if (offset <= 0) return addWorkdays(today, -offset, calendar);
	return addDays(workdayBefore(today, offset, calendar), -1);
}
