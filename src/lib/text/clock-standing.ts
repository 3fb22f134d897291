import type { ClockSheet } from '$lib/domain/complaint/clock-sheet';
import type { Lang } from '$lib/domain/language';
import type { Catalogue } from './catalogue';
import { formatDay } from './format';

/** How a clock stands or ended, in a few words. */
export function clockStanding({ view, policy, usedUnits, lateBy }: ClockSheet, text: Catalogue, lang: Lang): string {
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
			return view.dueDay ? clock.dueOn(formatDay(lang, view.dueDay, 'medium')) : text.deadline.noDueDay;
	}
}
