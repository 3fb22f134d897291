import { randomUUID } from 'node:crypto';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { addWorkdays } from '$lib/domain/calendar/work-calendar';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { openDatabase } from '../db/client';
import { loadCalendar } from '../db/rules';
import type { Services } from '../services';
import { submitReport } from '../usecases/complaint/submit-report';
import { escalateThreads } from '../usecases/thread/escalate';

const PROCESSES = 3;
const EIGHT_O_CLOCK = 8 * 3_600_000;

export type LadderBench = { reports: number; steps: number; recorded: number; ms: number; idleMs: number };

/** Lets three jobs with connections of their own climb at once over reports that moderators have left lying for a month. */
export async function benchLadder(house: Services, reports: number): Promise<LadderBench> {
	const calendar = await loadCalendar(house.db);
	const { zone } = house.env;
	const today = dayOf(house.now(), zone);
	const morningOf = (workdays: number) => {
		const at = new Date(startOfDay(addWorkdays(today, workdays, calendar), zone).getTime() + EIGHT_O_CLOCK);
		return { ...house, now: () => at };
	};
	await settle(morningOf(20));
	await fileReports(morningOf(21), reports);
	const before = await countTaken(house);
	const began = performance.now();
	const taken = await Promise.all(Array.from({ length: PROCESSES }, () => climbApart(morningOf(41))));
	const ms = performance.now() - began;
	const again = performance.now();
	await escalateThreads(morningOf(41));
	const idleMs = performance.now() - again;
	const steps = taken.reduce((sum, count) => sum + count, 0);
	return { reports, steps, recorded: (await countTaken(house)) - before, ms, idleMs };
}

/** What the demo had open is told before, so that it does not count. */
const settle = (house: Services) => escalateThreads(house);

async function climbApart(house: Services): Promise<number> {
	const db = openDatabase(house.env.databaseUrl, { max: 2 });
	try {
		return await escalateThreads({ ...house, db });
	} finally {
		await db.destroy();
	}
}

async function countTaken({ db }: Services): Promise<number> {
	const { many } = await db
		.selectFrom('thread_event')
		.select((eb) => eb.fn.countAll<number>().as('many'))
		.where('action', 'in', ['remind', 'escalate'])
		.executeTakeFirstOrThrow();
	return many;
}

/** Many reports alike, of one reporter; by their numbers. */
export async function fileReports(house: Services, count: number, doer: Actor = VISITOR): Promise<string[]> {
	const [district, category] = await Promise.all([
		house.db.selectFrom('district').select('code').limit(1).executeTakeFirstOrThrow(),
		house.db.selectFrom('category').select('slug').limit(1).executeTakeFirstOrThrow()
	]);
	const refs = [];
	for (let left = count; left > 0; left -= 1) {
		const filed = await submitReport(house, {
			doer,
			submissionKey: randomUUID(),
			classification: 'complaint',
			title: 'Jembatan kayu di desa kami rusak',
			text: 'Dua papan di tengah jembatan patah sejak hujan besar pekan lalu.',
			occurredOn: null,
			districtCode: district.code,
			place: '',
			categorySlug: category.slug,
			wishedAgencyId: null,
			anonymous: false,
			confidential: false,
			channel: 'web',
			fileIds: [],
			identity: null,
			codeHash: randomUUID(),
			lang: 'id'
		});
		if (filed.ok) refs.push(filed.value.ref);
	}
	return refs;
}
