import type { Actor } from '$lib/domain/actor/actor';
import type { ComplaintView } from '$lib/domain/complaint/complaint-for';
import { currentCalendar } from '$lib/domain/deadline/rules';
import { clocksOf, type Clock } from '$lib/domain/complaint/clock';
import { clockSheet, type ClockSheet } from '$lib/domain/complaint/clock-sheet';
import { loadClockRules } from '../../db/rules';
import type { Services } from '../../services';
import { findCase, type CaseView } from './case';
import { findViewedComplaint } from './viewed-complaint';

export type CaseClocks = {
	complaint: ComplaintView;
	clocks: { clock: Clock; sheet: ClockSheet }[];
	linkedCase: CaseView | null;
	at: Date;
};

/** All clocks of a report with their working, for whoever may read it; null where it does not exist for them. */
export async function findCaseClocks(
	deps: Pick<Services, 'db' | 'now' | 'env'>,
	ref: string,
	actor: Actor
): Promise<CaseClocks | null> {
	const { db, env } = deps;
	const at = deps.now();
	const viewed = await findViewedComplaint(deps, ref, actor, at);
	if (!viewed) return null;
	const { record, complaint } = viewed;
	const rules = await loadClockRules(db, env.zone, record.district.code);
	const today = { calendar: currentCalendar(rules), zone: env.zone };
	const clocks = clocksOf(record.events, rules).map((clock) => ({ clock, sheet: clockSheet(clock, at, today) }));
	return { complaint, clocks, linkedCase: await findCase(deps, record, 'public', today.calendar), at };
}
