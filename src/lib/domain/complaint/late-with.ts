import { workdaysBetween } from '../calendar/work-calendar';
import { dayOf } from '../calendar/zone';
import type { TimeRules } from '../deadline/reckon';
import type { Clock } from './clock';
import type { Tenure } from './watch';

/** Working days for which a report was late with somebody; no agency: the moderators. */
export type LateWith = { agencyId: string | null; days: number };

/** With whom the completion has been late, and for how long: the days after its due day, shared out to who held it then. */
export function lateWithOf(
	clocks: readonly Clock[],
	tenures: readonly Tenure[],
	now: Date,
	{ calendar, zone }: TimeRules
): LateWith[] {
	const completion = clocks.find(({ kind }) => kind === 'resolution');
	const { dueDay, dueAt } = completion?.reckoning ?? {};
	if (!completion || !dueDay || !dueAt) return [];
	const end = completion.metAt ?? completion.endedAt ?? now;
	const shares = new Map<string | null, number>();
	for (const { agencyId, from, until } of tenures) {
		const [begun, left] = [from > dueAt ? dayOf(from, zone) : dueDay, until && until < end ? until : end];
		const days = left > dueAt && left > from ? workdaysBetween(begun, dayOf(left, zone), calendar) : 0;
		if (days > 0) shares.set(agencyId, (shares.get(agencyId) ?? 0) + days);
	}
	return [...shares].map(([agencyId, days]) => ({ agencyId, days }));
}
