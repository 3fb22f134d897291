import type { Classification } from '../words/classification';
import type { ComplaintClock } from '../deadline/policy';
import type { Owner } from './status';
import { inChargeAt, type Tenure } from './watch';

/** When a duty fell or falls due, and on whose watch: what it counts as, for ever. `agencyId` null: the moderators. */
export type Fall = { at: Date; agencyId: string | null };

/** What a limit depends on, since when that has been so, and who made it so: an agency, or the moderators (null). */
export type Question = { classification: Classification; agencyId: string | null; at: Date; by: string | null };

type Duty = {
	kind: ComplaintClock;
	owner: Owner;
	agencyId: string | null;
	questions: readonly Question[];
	metAt: Date | null;
	endedAt: Date | null;
};

/**
 * The first instant at which a duty was due as it then stood. It belongs to the agency that was in charge when its day
 * passed, wherever the report went since, and one that came late is not charged with it. What a change made late at once
 * is charged to whoever made the change. What ended before its day never fell due; the reporter owes nobody anything.
 */
export function fallOf(
	duty: Duty,
	tenures: readonly Tenure[],
	dueUnder: (questions: readonly Question[]) => Date | null
): Fall | null {
	if (duty.owner === 'reporter') return null;
	for (const [index, { at, by }] of duty.questions.entries()) {
		const due = dueUnder(duty.questions.slice(0, index + 1));
		const passed = due && (due > at ? due : at);
		const changed = duty.questions[index + 1]?.at;
		if (!passed || (changed && changed < passed)) continue;
		if (duty.endedAt && duty.endedAt < passed) return null;
		return { at: passed, agencyId: passed === at ? by : chargedAt(duty, tenures, passed) };
	}
	return null;
}

/** The completion goes through many hands; every other duty begins and ends with the same. */
const chargedAt = ({ kind, agencyId }: Duty, tenures: readonly Tenure[], at: Date): string | null =>
	kind === 'resolution' ? inChargeAt(tenures, at) : agencyId;

type Counted = { kind: ComplaintClock; metAt: Date | null; fall: Fall | null };

/**
 * A report that comes back to an agency brings the same duty again. Done in time it counts once, however often it went to
 * and fro; each time that it was late counts.
 */
export const isRepeated = ({ kind, metAt, fall }: Counted, earlier: readonly Counted[]): boolean =>
	fall !== null &&
	fall.agencyId !== null &&
	metAt !== null &&
	metAt < fall.at &&
	earlier.some((round) => round.kind === kind && round.fall?.agencyId === fall.agencyId);
