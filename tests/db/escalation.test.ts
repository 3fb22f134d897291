import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Act } from '$lib/domain/complaint/decide';
import { OPEN_STATUSES, STATUS_OWNER, nextStatus, STATUS_CLOCK } from '$lib/domain/complaint/status';
import { DESK_LISTS, seatsOf, type ListName } from '$lib/domain/desk/desk';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { listDesk } from '$lib/server/queries/desk/list';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { escalateThreads } from '$lib/server/usecases/thread/escalate';
import { lapseReports } from '$lib/server/usecases/complaint/lapse-reports';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { CLOSING } from '../support/reach-status';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';

const test = useDatabase();
let province: Province;
let bureau: string;
let moderator: Actor, officer: Actor, head: Actor, inspector: Actor, coordinator: Actor, citizen: Actor;

const TEXT = 'Dua papan sudah diganti dan pagar pengaman dipasang pada 20 November.';

beforeAll(async () => {
	province = await aProvince(test.services);
	const row = { slug: 'biro-organisasi', name: 'Biro Organisasi', short_name: 'Biro Organisasi' };
	bureau = (await test.db.insertInto('agency').values(row).returning('id').executeTakeFirstOrThrow()).id;
});

beforeEach(async () => {
	await emptyTables(test.db, 'membership', 'thread');
	on('2026-11-02');
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	inspector = await aPerson(test.services, 'inspector');
	coordinator = await aPerson(test.services, 'agency_head', bureau);
	citizen = await aPerson(test.services);
});

/** Eight in the morning of a day in Maluku Utara, or another hour. */
const on = (day: string, hour = 8) =>
	test.clock.set(new Date(new Date(`${day}T00:00:00+09:00`).getTime() + hour * 3_600_000));

async function act(ref: string, doer: Actor, action: Act['action'], rest: Partial<Act> = {}): Promise<string> {
	const fileIds = action === 'resolve' ? [await aPhoto(test.services)] : [];
	const going = { action, text: TEXT, ...(action === 'route' ? { agencyId: province.agencies.pupr } : {}), ...rest };
	const outcome = await actOnComplaint(test.services, {
		ref,
		doer,
		act: { ...CLOSING, ...going },
		fileIds,
		formKey: null
	});
	return outcome.ok ? 'done' : outcome.refusal;
}

/** Filed by a citizen with an account, routed the same day. */
async function routed(overrides: Parameters<typeof fileReport>[1] = {}) {
	const report = await fileReport(test.services, { doer: citizen, ...overrides });
	await act(report.ref, moderator, 'route');
	return report;
}

const stepsOf = async (threadId: string) =>
	(
		await test.db
			.selectFrom('thread_event')
			.select(['action', 'public', 'data', 'at'])
			.where('thread_id', '=', threadId)
			.where('action', 'in', ['remind', 'escalate'])
			.orderBy('seq')
			.execute()
	).map(({ data, at }) => `${dayOf(at, 'Asia/Jayapura')} ${data.clock} ${data.step} ${data.level}`);

/** Who is told of the last event, by role: its reporter at once, staff in the letter of the day. */
async function told(threadId: string): Promise<string[]> {
	const names = new Map(
		Object.entries({ moderator, officer, head, inspector, coordinator }).map(([name, { userId }]) => [
			`user:${userId}`,
			name
		])
	);
	const rows = await test.db
		.selectFrom('notice')
		.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
		.select('recipient')
		.where('thread_event.thread_id', '=', threadId)
		.where('seq', '=', (eb) => eb.selectFrom('thread').select('last_seq').where('id', '=', threadId))
		.execute();
	return rows.map(({ recipient }) => names.get(recipient) ?? recipient).sort();
}

const run = () => escalateThreads(test.services);

async function runOn(day: string, hour = 8): Promise<number> {
	on(day, hour);
	return run();
}

describe('a report that nobody handles', () => {
	it('climbs the ladder, each step once and in public, told to whom it reaches', async () => {
		const { threadId } = await routed();
		const heard = [];
		for (const day of ['2026-11-04', '2026-11-05', '2026-11-10', '2026-11-11', '2026-11-17']) {
			const taken = await runOn(day);
			expect(await run()).toBe(0);
			heard.push([day, taken, ...(taken ? await told(threadId) : [])]);
		}
		expect(heard).toEqual([
			['2026-11-04', 0],
			['2026-11-05', 1, 'officer'],
			['2026-11-10', 1, 'officer'],
			['2026-11-11', 1, 'head'],
			['2026-11-17', 1, 'coordinator', 'moderator']
		]);
		expect(await stepsOf(threadId)).toEqual([
			'2026-11-05 first_response reminder officers',
			'2026-11-10 first_response due officers',
			'2026-11-11 first_response superior heads',
			'2026-11-17 first_response secretariat secretariat'
		]);
		const published = await test.db
			.selectFrom('thread_event')
			.select(['action', 'public'])
			.where('thread_id', '=', threadId)
			.where('actor_role', '=', 'system')
			.orderBy('seq')
			.execute();
		expect(published.map((event) => event.public)).toEqual([false, true, true, true]);
	});

	it('takes what is due at once in its order, and tells its reporter of the Ombudsman at the end', async () => {
		const { threadId } = await routed();
		expect(await runOn('2026-11-24')).toBe(6);
		expect(await stepsOf(threadId)).toEqual([
			'2026-11-24 first_response due officers',
			'2026-11-24 first_response superior heads',
			'2026-11-24 first_response secretariat secretariat',
			'2026-11-24 resolution due officers',
			'2026-11-24 resolution superior heads',
			'2026-11-24 first_response inspectorate inspectors'
		]);
		await writeDueLetters(test.services);
		const letters = await test.db
			.selectFrom('mail')
			.select(['audience', 'subject', 'body_text'])
			.where('body_text', 'like', '%Ombudsman%')
			.orderBy('audience')
			.execute();
		expect(letters.map(({ audience }) => audience)).toEqual(['reporter']);
		expect(letters[0]?.body_text).toMatch(/137/);
		expect(letters[0]?.body_text).toContain('Senin, 9 November 2026');
		expect(await told(threadId)).toEqual(['inspector', 'reporter']);
	});

	it('is not told of twice by any number of processes', async () => {
		const MANY = 200;
		for (let left = MANY; left > 0; left -= 1) await routed();
		on('2026-11-11');
		const taken = await Promise.all([run(), run(), run()]);
		expect(taken.reduce((sum, count) => sum + count, 0)).toBe(2 * MANY);
		const { events, claims } = await test.db
			.selectNoFrom((eb) => [
				eb
					.selectFrom('thread_event')
					.select((inner) => inner.fn.countAll<number>().as('many'))
					.where('action', '=', 'escalate')
					.as('events'),
				eb
					.selectFrom('escalation')
					.innerJoin('thread_event', (join) =>
						join
							.onRef('thread_event.thread_id', '=', 'escalation.thread_id')
							.onRef('thread_event.seq', '=', 'escalation.seq')
					)
					.select((inner) => inner.fn.countAll<number>().as('many'))
					.where('action', '=', 'escalate')
					.as('claims')
			])
			.executeTakeFirstOrThrow();
		expect([events, claims]).toEqual([2 * MANY, 2 * MANY]);
		expect(await run()).toBe(0);
	});
});

describe('the ladder waits', () => {
	it('for office hours', async () => {
		await routed();
		expect(await runOn('2026-11-10', 6.4)).toBe(0);
		expect(await runOn('2026-11-10', 16)).toBe(0);
		expect(await runOn('2026-11-14', 10)).toBe(0);
		expect(await runOn('2026-11-16', 15.9)).toBe(2);
	});

	it('while the reporter is asked, and never for the reporter', async () => {
		const { ref, threadId, reporter } = await routed();
		on('2026-11-04');
		await act(ref, officer, 'ask');
		expect(await runOn('2026-11-17')).toBe(0);
		await act(ref, reporter, 'complete');
		expect(await runOn('2026-11-18')).toBe(1);
		expect(await stepsOf(threadId)).toEqual(['2026-11-18 first_response reminder officers']);
	});

	it('not for a question that came too late', async () => {
		const { ref, threadId } = await routed();
		on('2026-11-10', 7);
		await act(ref, officer, 'ask');
		await runOn('2026-11-11');
		expect(await stepsOf(threadId)).toContain('2026-11-11 first_response superior heads');
	});

	it('for no clock of an agency that no longer has the report', async () => {
		const { ref, threadId } = await routed();
		await runOn('2026-11-10');
		await act(ref, officer, 'return');
		await act(ref, moderator, 'route', { agencyId: province.agencies.dishub });
		await runOn('2026-11-17');
		const rounds = await test.db
			.selectFrom('escalation')
			.select(['clock', 'round', 'step', 'agency_id'])
			.where('thread_id', '=', threadId)
			.orderBy('seq')
			.execute();
		expect(rounds).toEqual([
			{ clock: 'first_response', round: 1, step: 'due', agency_id: province.agencies.pupr },
			{ clock: 'first_response', round: 2, step: 'reminder', agency_id: province.agencies.dishub }
		]);
	});

	it('for the head while an objection is theirs, however late the completion is', async () => {
		const { ref, threadId, reporter } = await routed();
		on('2026-11-04');
		await act(ref, officer, 'resolve');
		on('2026-11-17');
		await act(ref, reporter, 'contest');
		expect(await runOn('2026-11-25')).toBe(1);
		await runOn('2026-11-26');
		expect(await stepsOf(threadId)).toEqual([
			'2026-11-25 objection due heads',
			'2026-11-26 objection superior inspectors'
		]);
	});

	it('and ends with the report', async () => {
		const { ref, reporter } = await routed();
		await act(ref, reporter, 'withdraw');
		expect(await runOn('2026-12-15')).toBe(0);
	});
});

describe('moderators', () => {
	it('who are late are reported to the inspectors', async () => {
		const { threadId } = await fileReport(test.services);
		await runOn('2026-11-09');
		expect(await stepsOf(threadId)).toEqual([
			'2026-11-09 verification due moderators',
			'2026-11-09 verification superior inspectors'
		]);
		expect(await told(threadId)).toEqual(['inspector']);
	});

	it('alone coordinate what is Rahasia: the bureau may not know that it exists', async () => {
		const { threadId } = await routed({ confidential: true });
		await runOn('2026-11-17');
		expect(await stepsOf(threadId)).toContain('2026-11-17 first_response secretariat secretariat');
		expect(await told(threadId)).toEqual(['moderator']);
		const { agencies } = await test.db
			.selectFrom('thread_event')
			.select(sql<number>`count(*) filter (where data ? 'agencyId')`.as('agencies'))
			.where('thread_id', '=', threadId)
			.where('action', '=', 'escalate')
			.executeTakeFirstOrThrow();
		expect(agencies).toBe(0);
	});
});

describe('the desk', () => {
	const listOf = async (actor: Actor, list: ListName = 'escalated') => {
		const scope = {
			seat: seatsOf(actor)[0]!,
			actor,
			now: test.clock.now(),
			today: dayOf(test.clock.now(), 'Asia/Jayapura')
		};
		const filter = parseComplaintFilter(new URLSearchParams());
		return (await listDesk(test.services, scope, { list, filter, after: null, before: null })).rows;
	};

	it('shows what reached an office, at which step, and what it did since', async () => {
		const { ref, reporter } = await routed();
		await runOn('2026-11-10');
		expect(await listOf(head)).toEqual([]);
		await runOn('2026-11-11');
		const step = { step: 'superior', clock: 'first_response', at: '2026-11-10T23:00:00.000Z' };
		expect((await listOf(head)).map(({ reached }) => reached)).toEqual([{ ...step, decided: null, settledAt: null }]);
		expect(await listOf(inspector)).toEqual([]);
		expect(await listOf(coordinator)).toEqual([]);
		on('2026-11-12', 9);
		await act(ref, head, 'resolve');
		const at = '2026-11-12T00:00:00.000Z';
		expect((await listOf(head))[0]?.reached).toEqual({ ...step, decided: { action: 'resolve', at }, settledAt: at });
		await act(ref, reporter, 'confirm');
		on('2026-12-10');
		expect((await listOf(head)).map(({ status, place }) => [status, place.at])).toEqual([['closed_agreed', null]]);
		on('2026-12-14');
		expect(await listOf(head)).toEqual([]);
		expect((await listOf(head, 'late')).map(({ reached }) => reached)).toEqual([]);
	});

	it('shows moderators and inspectors theirs', async () => {
		await routed();
		await runOn('2026-11-24');
		expect((await listOf(moderator)).map(({ reached }) => reached?.step)).toEqual(['secretariat']);
		expect((await listOf(inspector)).map(({ reached }) => reached?.step)).toEqual(['inspectorate']);
	});
});

describe('no state is without an owner and a clock', () => {
	const ROLES_OF = {
		moderator: ['moderator'],
		agency: ['officer'],
		agency_head: ['agency_head'],
		inspectorate: ['inspector'],
		secretariat: ['secretary'],
		reporter: []
	} as const;

	it.each(OPEN_STATUSES)('%s', async (status) => {
		const owner = STATUS_OWNER[status];
		const clock = STATUS_CLOCK[status];
		if (!owner || !clock) throw new Error(`${status} belongs to nobody`);
		const policies = await test.db.selectFrom('deadline_policy').select('id').where('clock', '=', clock).execute();
		expect(policies.length).toBeGreaterThan(0);
		for (const role of ROLES_OF[owner]) expect(DESK_LISTS[role].todo?.statuses).toContain(status);
		if (owner === 'reporter') {
			// Their time ends by itself, and a moderator and the agency see it pass.
			expect(nextStatus(status, 'lapse')).not.toBeNull();
			for (const role of ['moderator', 'officer'] as const)
				expect(DESK_LISTS[role].reporter?.statuses).toContain(status);
			return;
		}
		const ladder = await test.db
			.selectFrom('escalation_step')
			.select('step')
			.where('clock', '=', clock as 'appeal')
			.execute();
		const steps = ladder.map(({ step }) => step).filter((step) => step !== 'reminder');
		expect(steps.sort()).toEqual(['due', 'inspectorate', 'secretariat', 'superior']);
	});
});

describe('questions', () => {
	it('are three at the most, whoever asks', async () => {
		const report = await fileReport(test.services);
		expect(await act(report.ref, moderator, 'ask')).toBe('done');
		await act(report.ref, report.reporter, 'complete');
		await act(report.ref, moderator, 'route');
		for (const outcome of ['done', 'done', 'question_budget_spent']) {
			expect(await act(report.ref, officer, 'ask')).toBe(outcome);
			await act(report.ref, report.reporter, 'complete');
		}
	});

	it('stop the completion for twenty working days at the most', async () => {
		const { ref } = await routed();
		for (const outcome of ['done', 'done', 'question_budget_spent']) {
			expect(await act(ref, officer, 'ask')).toBe(outcome);
			test.clock.advance({ days: 20 });
			await lapseReports(test.services);
		}
	});
});
