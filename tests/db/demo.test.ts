import { beforeAll, describe, expect, it } from 'vitest';
import { kindOfDay } from '$lib/domain/calendar/work-calendar';
import { dayOf } from '$lib/domain/calendar/zone';
import { AT_HOME, returnLeadsTo, type Wandering } from '$lib/domain/complaint/wandering';
import { isObjection, objectionLeadsTo, stepsAfter } from '$lib/domain/complaint/objection';
import { COMPLAINT_STATUSES, nextStatus, type StatusAction, type ComplaintStatus } from '$lib/domain/complaint/status';
import { readComplaintEvent } from '$lib/domain/complaint/event';
import { readConsultationEvent } from '$lib/domain/consultation/event';
import { CONSULTATION_STAGES } from '$lib/domain/consultation/stage';
import { CLOCK_STATES, clockView } from '$lib/domain/deadline/lateness';
import { envWith } from '$lib/server/env';
import { loadCalendar } from '$lib/server/db/rules';
import type { DemoClock } from '$demo/play/clock';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '$demo/play/accounts';
import { seedNow, seedOnFirstRun } from '$demo/play/first-run';
import { moveClock } from '$demo/play/move-clock';
import { resetDemo, resetUnderWay } from '$demo/play/reset';
import { seedDemo } from '$demo/play/seed';
import { markSowing, stateOfDemo } from '$demo/play/sowing';
import { listSurveys } from '$lib/server/queries/survey/list';
import { consultations } from '$demo/content/consultations/consultations';
import { wanderers } from '$demo/content/routing';
import { findThread } from '$lib/server/db/threads';
import type { Database } from '$lib/server/db/schema';
import { rebuildConsultationDeadlines } from '$lib/server/usecases/consultation/apply-event';
import { sql, type Transaction } from 'kysely';
import { provideServices, type Services } from '$lib/server/services';
import { verifyPassword } from '$lib/server/auth/password';
import { rebuildDeadlines } from '$lib/server/usecases/complaint/apply-event';
import { findDifferent } from '$lib/server/usecases/complaint/figures';
import { POST } from '../../src/routes/demo/jam/+server';
import { useDatabase } from '../support/database';

const test = useDatabase();
const other = useDatabase();
const THREADS = 60;

function asDemo(services: Services, threads = THREADS): Services & { demoClock: DemoClock } {
	let offset = 0;
	const now = () => new Date(services.now().getTime() + offset);
	const demoClock: DemoClock = {
		now,
		offsetMs: () => offset,
		setOffset: (ms) => {
			offset = ms;
			return Promise.resolve();
		},
		reload: () => Promise.resolve()
	};
	return { ...services, now, demoClock, env: envWith(services.env, { demo: true, seedThreads: threads }) };
}

let demo: ReturnType<typeof asDemo>;
beforeAll(async () => {
	demo = asDemo(test.services);
	await seedOnFirstRun(demo);
});

const listReports = ({ db }: Services) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.select(['title', 'status', 'created_at', 'last_event_at', 'support_count', 'reply_count', 'agency.slug', 'rating'])
		.orderBy('submission_key')
		.execute();

const countThreads = async ({ db }: Services) => {
	const { many } = await db
		.selectFrom('thread')
		.select((eb) => eb.fn.countAll<number>().as('many'))
		.executeTakeFirstOrThrow();
	return many;
};

async function rebuild(trx: Transaction<Database>, ref: string) {
	const thread = await findThread(trx, ref);
	if (thread?.kind === 'complaint') await rebuildDeadlines(trx, demo, thread.id);
	if (thread?.kind === 'consultation') await rebuildConsultationDeadlines(trx, demo, thread);
}

/** How far a report has been sent around once this has happened. */
const passedOn = ({ handOvers, returns, boundBy }: Wandering, action: string): Wandering => ({
	handOvers: handOvers + Number(action === 'hand_over'),
	returns: returns + Number(action === 'return'),
	boundBy
});

describe('the demo province', () => {
	it('shows every status', async () => {
		const found = new Set((await listReports(demo)).map(({ status }) => status));
		expect([...found].sort()).toEqual([...COMPLAINT_STATUSES].sort());
	});

	it('shows every state of a clock, in most kinds of clocks', async () => {
		const calendar = await loadCalendar(demo.db);
		const rows = await demo.db
			.selectFrom('deadline')
			.innerJoin('deadline_policy', 'deadline_policy.id', 'policy_id')
			.select(['deadline.clock as kind', 'unit', 'due_day as dueDay', 'due_at as dueAt', 'paused_at as pausedAt'])
			.select(['left_at_pause as leftAtPause', 'met_at as metAt', 'ended_at as endedAt'])
			.execute();
		const today = dayOf(demo.now(), demo.env.zone);
		const states = new Set(rows.map((row) => `${row.kind} ${clockView(row, demo.now(), today, calendar).state}`));
		for (const state of CLOCK_STATES) expect([...states].some((known) => known.endsWith(` ${state}`))).toBe(true);
		for (const kind of ['verification', 'first_response', 'resolution', 'objection'])
			expect(states).toContain(`${kind} overdue`);
		expect(states).toContain('resolution met_late');
	});

	it('has for its figures the rows that the histories give', async () => {
		const ids = (await demo.db.selectFrom('complaint').select('thread_id').execute()).map(({ thread_id }) => thread_id);
		expect(await findDifferent(demo, ids)).toEqual([]);
	});

	it('has no history that the law does not know', async () => {
		const events = await demo.db
			.selectFrom('thread_event')
			.innerJoin('complaint', 'complaint.thread_id', 'thread_event.thread_id')
			.selectAll('thread_event')
			.orderBy('thread_event.thread_id')
			.orderBy('seq')
			.$narrowType<{ from_status: ComplaintStatus | null; to_status: ComplaintStatus | null }>()
			.execute();
		type Last = {
			thread: string;
			seq: number;
			at: Date;
			status: ComplaintStatus | null;
			judged: number;
			passed: Wandering;
		};
		let last: Last | undefined;
		for (const { thread_id, seq, at, action, from_status, to_status, actor_role } of events) {
			const before = last?.thread === thread_id ? last : undefined;
			expect(seq).toBe((before?.seq ?? 0) + 1);
			expect(at.getTime()).toBeGreaterThanOrEqual(before?.at.getTime() ?? 0);
			expect(at.getTime()).toBeLessThan(demo.now().getTime());
			const judged = before?.judged ?? 0;
			const passed = before?.passed ?? AT_HOME;
			if (before && to_status) {
				const lawful = nextStatus(from_status!, action as StatusAction);
				const objects = lawful === 'contested' || lawful === 'reopened';
				const settles = action === 'return' ? returnLeadsTo(passed) : lawful;
				const leads = objects ? objectionLeadsTo(lawful, { judged, ofInspectorate: false }) : settles;
				expect([from_status, leads]).toEqual([before.status, to_status]);
			}
			const rules = isObjection(from_status) && to_status !== from_status && !isObjection(to_status);
			const status = to_status ?? before?.status ?? null;
			last = {
				thread: thread_id,
				seq,
				at,
				status,
				judged: rules ? stepsAfter(judged, actor_role) : judged,
				passed: passedOn(passed, action)
			};
		}
	});

	it('keeps of each act exactly what its row says', async () => {
		const rows = await demo.db
			.selectFrom('thread_event')
			.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
			.select(['thread.kind', 'thread_event.action', 'thread_event.data'])
			.execute();
		const events = rows.map(({ kind, ...row }) =>
			kind === 'complaint' ? readComplaintEvent(row) : readConsultationEvent(row)
		);
		expect(new Set(events.map(({ action }) => action)).size).toBeGreaterThan(50);
	});

	it('shows words that their reporter has mended, and photos that came later', async () => {
		const mended = await demo.db
			.selectFrom('earlier_report')
			.innerJoin('thread', 'thread.id', 'earlier_report.thread_id')
			.select(['thread.title as now', 'earlier_report.title as was'])
			.execute();
		expect(mended).toHaveLength(1);
		for (const { now, was } of mended) expect(was).toHaveLength(now.length - 1);
		const added = await demo.db
			.selectFrom('thread_event')
			.innerJoin('attachment', (join) =>
				join.on('attachment.post_id', '=', sql<string>`(thread_event.data ->> 'postId')::uuid`)
			)
			.select('attachment.id')
			.where('action', '=', 'add_files')
			.execute();
		expect(added).toHaveLength(2);
	});

	it('keeps office hours', async () => {
		const calendar = await loadCalendar(demo.db);
		const acts = await demo.db
			.selectFrom('thread_event')
			.select(['at', 'action'])
			.where('actor_user_id', 'is not', null)
			.where('actor_role', 'not in', ['citizen', 'participant'])
			.where('action', '<>', 'submit')
			.execute();
		expect(acts.length).toBeGreaterThan(100);
		for (const { at } of acts) {
			expect(kindOfDay(dayOf(at, demo.env.zone), calendar)).toBe('workday');
			const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: demo.env.zone }).format(at));
			expect(hour).toBeGreaterThanOrEqual(8);
			expect(hour).toBeLessThan(17);
		}
	});

	it('stores the clocks that its history gives', async () => {
		const stored = () =>
			demo.db.selectFrom('deadline').selectAll().orderBy('thread_id').orderBy('clock').orderBy('round').execute();
		const before = await stored();
		const threads = await demo.db.selectFrom('thread').select('ref').execute();
		await demo.db.transaction().execute(async (trx) => {
			for (const { ref } of threads) await rebuild(trx, ref);
		});
		expect(await stored()).toEqual(before);
	});

	it('lets everybody on the list sign in, with what their role needs', async () => {
		const people = await demo.db
			.selectFrom('app_user')
			.leftJoin('membership', 'user_id', 'app_user.id')
			.select(['email', 'password_hash', 'role', 'may_open_identity'])
			.execute();
		for (const { email, role } of DEMO_ACCOUNTS) {
			const person = people.find((known) => known.email === email);
			expect(person?.role ?? null).toBe(role);
			expect(await verifyPassword(person?.password_hash ?? null, DEMO_PASSWORD)).toBe(true);
		}
		expect(people.filter(({ role }) => role === 'moderator')).toHaveLength(2);
		expect(people.find(({ email }) => email === 'moderator@fkp.test')?.may_open_identity).toBe(true);
	});

	it('gives the reporter of the demo reports in several states, and leaves no letter to be sent', async () => {
		const own = await demo.db
			.selectFrom('reporter')
			.innerJoin('complaint', 'complaint.thread_id', 'reporter.thread_id')
			.innerJoin('app_user', 'app_user.id', 'reporter.user_id')
			.select('status')
			.where('email', '=', 'warga@fkp.test')
			.execute();
		expect(new Set(own.map(({ status }) => status)).size).toBeGreaterThanOrEqual(7);
		const mails = await demo.db.selectFrom('mail').select(['sent_at']).execute();
		expect(mails.length).toBeGreaterThan(10);
		expect(mails.filter(({ sent_at }) => sent_at === null)).toEqual([]);
	});

	it('holds consultations in every stage, one of them with many inputs, and one late on a promise', async () => {
		const rows = await demo.db
			.selectFrom('consultation')
			.select(['stage', 'input_count as inputs', 'answered_count as answered', 'held_count as held'])
			.execute();
		expect(rows.map(({ stage }) => stage).sort()).toEqual([...CONSULTATION_STAGES].sort());
		expect(rows.find(({ stage }) => stage === 'open')).toMatchObject({ inputs: 78, held: 2 });
		const promises = await demo.db.selectFrom('commitment').select(['status', 'due_day as dueDay']).execute();
		const today = dayOf(demo.now(), demo.env.zone);
		expect(promises.some(({ status, dueDay }) => status === 'promised' && dueDay < today)).toBe(true);
		expect(new Set(promises.map(({ status }) => status))).toEqual(
			new Set(['promised', 'confirmed', 'contested', 'unopposed'])
		);
	});

	it('holds four surveys: much answered, just begun, not answered yet, and of a consultation', async () => {
		const { open, results } = await listSurveys(demo, null);
		expect(open.map(({ answered }) => answered).sort((a, b) => a - b)).toEqual([0, 12, 47]);
		expect(results).toMatchObject([{ status: 'closed', score: { n: 164, smallSample: false } }]);
		const words = await demo.db.selectFrom('survey_answer').select('words').where('words', '<>', '').execute();
		expect(words).toHaveLength(16);
		const tied = await demo.db.selectFrom('survey').select('slug').where('thread_id', 'is not', null).execute();
		expect(tied).toEqual([{ slug: 'survei-kepuasan-rawat-jalan-rumah-sakit-provinsi' }]);
	});

	it('hides, locks, flags and supports', async () => {
		const many = async (table: 'flag' | 'support' | 'follow' | 'attachment' | 'identity_opening') =>
			(
				await demo.db
					.selectFrom(table)
					.select((eb) => eb.fn.countAll<number>().as('many'))
					.executeTakeFirstOrThrow()
			).many;
		for (const table of ['flag', 'support', 'follow', 'attachment', 'identity_opening'] as const)
			expect(await many(table)).toBeGreaterThan(0);
		const threads = await demo.db
			.selectFrom('thread')
			.select(['id', 'locked_at', 'hidden_at', 'support_count'])
			.execute();
		expect(threads.some(({ locked_at }) => locked_at !== null)).toBe(true);
		expect(threads.some(({ hidden_at }) => hidden_at !== null)).toBe(true);
		const voices = await demo.db
			.selectFrom('support')
			.select('thread_id')
			.select((eb) => eb.fn.countAll<number>().as('many'))
			.groupBy('thread_id')
			.where('post_id', 'is', null)
			.execute();
		for (const { id, support_count } of threads)
			expect(support_count).toBe(voices.find(({ thread_id }) => thread_id === id)?.many ?? 0);
	});
});

describe('sowing', () => {
	it('begins anew after it was interrupted, and gives the same province again, at once or in parts', async () => {
		const again = asDemo(other.services, 45);
		await seedDemo(again, { threads: 0, onProgress: () => undefined });
		await markSowing(again.db, true);
		expect(await stateOfDemo(again)).toBe('interrupted');
		await Promise.all([seedOnFirstRun(again), seedOnFirstRun(again)]);
		expect(await stateOfDemo(again)).toBe('sown');
		await seedNow(again, THREADS - 45);
		expect(await listReports(again)).toEqual(await listReports(demo));
	});

	it('leaves the data of others alone', async () => {
		await other.db.deleteFrom('demo_clock').execute();
		const again = asDemo(other.services, 3);
		await seedOnFirstRun(again);
		expect(await listReports(again)).toEqual(await listReports(demo));
		await expect(seedNow(again, 2)).rejects.toThrow('data lain');
	});
});

describe('the controls', () => {
	it('move the clock on, and silence has its effect', async () => {
		const moved = await moveClock(demo, 'hari_kerja');
		expect(demo.now().toISOString()).toBe('2026-11-22T23:00:00.000Z');
		expect(moved).toEqual({ ok: true, value: { moved: 0 } });
		const later = [await moveClock(demo, 'minggu'), await moveClock(demo, 'hari')];
		expect(demo.now().toISOString()).toBe('2026-11-30T23:00:00.000Z');
		const sum = later.reduce((total, answer) => total + (answer.ok ? answer.value.moved : 0), 0);
		expect(sum).toBeGreaterThan(1);
	});

	it('reset the province once, however many ask', async () => {
		await Promise.all([resetDemo(demo), resetDemo(demo)]);
		expect(resetUnderWay()).toBeNull();
		expect(demo.demoClock.offsetMs()).toBe(0);
		expect(await countThreads(demo)).toBe(THREADS + wanderers.length + consultations.length);
		expect(await stateOfDemo(demo)).toBe('sown');
	});

	it('are not there where time is real', async () => {
		expect(await moveClock(test.services, 'hari')).toEqual({ ok: false, refusal: 'not_found' });
		await resetDemo(test.services);
		expect(await countThreads(demo)).toBe(THREADS + wanderers.length + consultations.length);
		provideServices(test.services);
		const body = new URLSearchParams({ langkah: 'hari' });
		const request = new Request('http://localhost/demo/jam', { method: 'POST', body });
		await expect(POST({ request } as Parameters<typeof POST>[0])).rejects.toMatchObject({ status: 404 });
	});
});
