import { STATUS_CLOCK, type ComplaintStatus, type Owner } from './status';
import type { Timed } from '../deadline/lateness';

/** A clock and whose duty it times. */
export type OwnedClock = Timed & { owner: Owner; round: number };

const isOpen = ({ metAt, endedAt }: OwnedClock): boolean => metAt === null && endedAt === null;

/** Only who owes others something is late: when the reporter's own time runs out, the case moves on instead. */
export const isLate = (clock: OwnedClock, now: Date): boolean =>
	isOpen(clock) && clock.owner !== 'reporter' && clock.dueAt !== null && clock.dueAt <= now;

/** The duty of whoever's turn it is: the latest open round of the clock that the status shows. */
export function turnClock<T extends OwnedClock>(status: ComplaintStatus, clocks: readonly T[]): T | null {
	const kind = STATUS_CLOCK[status];
	const running = clocks.filter((clock) => clock.kind === kind && isOpen(clock));
	return running.sort((a, b) => b.round - a.round)[0] ?? null;
}

/** The one clock that a list shows of a report: the longest overdue, else that of whoever's turn it is. */
export function shownClock<T extends OwnedClock>(status: ComplaintStatus, clocks: readonly T[], now: Date): T | null {
	const late = clocks.filter((clock) => isLate(clock, now));
	const [longest] = late.sort((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
	return longest ?? turnClock(status, clocks);
}

/**
 * Of the clocks of all reports of a case the one that is due first: no duty waits longer because reports were linked. What
 * waits for the reporter of another report than the shown one is theirs alone.
 */
export function earliestOf<T extends OwnedClock>(own: T | null, linked: readonly (T | null)[]): T | null {
	const others = linked.filter((clock) => clock !== null && clock.owner !== 'reporter');
	const [first = null] = [own, ...others]
		.filter((clock) => clock !== null)
		.sort((a, b) => (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity));
	return first;
}
