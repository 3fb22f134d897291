import { addWorkdays } from '$lib/domain/calendar/work-calendar';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { allow, refuse, type Result } from '$lib/domain/result';
import { loadCalendar } from '$lib/server/db/rules';
import { runRecurringJobs } from '$lib/server/jobs/runner';
import type { Services } from '$lib/server/services';

export const CLOCK_STEPS = ['hari', 'hari_kerja', 'minggu'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFICE_OPENS = 8 * HOUR;

/**
 * Moves the demo's clock on and lets the jobs see it at once, so that what time brings about happens before one's eyes.
 * Returns how many reports moved because nobody answered. Refuses where time is real.
 */
export async function moveClock(services: Services, step: ClockStep): Promise<Result<{ moved: number }, 'not_found'>> {
	const { demoClock, db } = services;
	if (!demoClock) return refuse('not_found');
	const before = demoClock.now();
	const target = await targetOf(services, before, step);
	await demoClock.setOffset(demoClock.offsetMs() + target.getTime() - before.getTime());
	await runRecurringJobs(services);
	const { moved } = await db
		.selectFrom('thread_event')
		.select((eb) => eb.fn.countAll<number>().as('moved'))
		.where('action', '=', 'lapse')
		.where('at', '>=', target)
		.executeTakeFirstOrThrow();
	return allow({ moved });
}

async function targetOf({ db, env }: Services, now: Date, step: ClockStep): Promise<Date> {
	if (step === 'hari') return new Date(now.getTime() + DAY);
	if (step === 'minggu') return new Date(now.getTime() + 7 * DAY);
	const next = addWorkdays(dayOf(now, env.zone), 1, await loadCalendar(db));
	return new Date(startOfDay(next, env.zone).getTime() + OFFICE_OPENS);
}
