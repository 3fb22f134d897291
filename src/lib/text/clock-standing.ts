import type { ClockSheet } from '$lib/domain/complaint/clock-sheet';
import type { Lang } from '$lib/domain/language';
import type { Catalogue } from './catalogue';
import { formatDay, formatInstant } from './format';

/** How a clock stands or ended, in a few words. */
export function clockStanding(
	{ view, policy, usedUnits, lateBy }: ClockSheet,
	text: Catalogue,
	{ lang, zone }: { lang: Lang; zone: string }
): string {
	const { clock } = text.complaintPage;
	switch (view.state) {
		case 'met':
			if (usedUnits === null) return text.deadline.met;
			return usedUnits === 0 ? clock.sameDay : clock.day(usedUnits, policy.amount, policy.unit);
		case 'met_late':
			return clock.metLate(lateBy, policy.unit);
		case 'overdue':
			return text.deadline.late(view.units, view.unit);
		case 'paused':
			return text.deadline.paused(view.units, view.unit);
		case 'ended':
			return clock.ended;
		default:
			if (view.dueAt) return clock.dueOn(formatInstant(lang, view.dueAt, zone));
			return view.dueDay ? clock.dueOn(formatDay(lang, view.dueDay, 'medium')) : text.deadline.noDueDay;
	}
}
