import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROLES, VISITOR, type Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { listDesk } from '$lib/server/queries/desk/list';
import { findComplaintThread } from '$lib/server/db/threads';
import { findComplaintRecord } from '$lib/server/queries/complaint/record';
import { listColleagues } from '$lib/server/db/colleagues';
import { findCaseTeam } from '$lib/server/queries/team/case-team';
import { loadOfTeam } from '$lib/server/queries/team/load';
import { actOnComplaint, type ActCommand } from '$lib/server/usecases/complaint/act-on-complaint';
import { endAbsence, writeAbsence } from '$lib/server/usecases/team/absence';
import { assignReport, watchReport } from '$lib/server/usecases/team/assign';
import { vacateReports } from '$lib/server/usecases/team/vacate-reports';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';

const test = useDatabase();
type Person = Actor & { userId: string };
let province: Province;
let moderator: Person, siti: Person, budi: Person, head: Person, stranger: Person;

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'absence', 'membership', 'thread');
	test.clock.set('2026-11-02T01:00:00Z');
	const { pupr, dishub } = province.agencies;
	moderator = await aPerson(test.services, 'moderator');
	siti = await aPerson(test.services, 'officer', pupr);
	budi = await aPerson(test.services, 'officer', pupr);
	head = await aPerson(test.services, 'agency_head', pupr);
	stranger = await aPerson(test.services, 'officer', dishub);
});

const move = (ref: string, doer: Actor, act: ActCommand['act']) =>
	actOnComplaint(test.services, { ref, doer, act, formKey: randomUUID() });
async function routed() {
	const report = await fileReport(test.services);
	await move(report.ref, moderator, { action: 'route', agencyId: province.agencies.pupr });
	return report;
}
const assign = (ref: string, doer: Actor, to: Person | null, more = {}) =>
	assignReport(test.services, { ref, doer, formKey: randomUUID(), assigneeId: to?.userId ?? null, ...more });
const holderOf = async (ref: string) => (await findComplaintThread(test.db, ref))?.assigneeId ?? null;
const told = async (threadId: string, action: string) => {
	const rows = await test.db
		.selectFrom('notice')
		.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
		.select(['recipient', 'audience'])
		.where('thread_id', '=', threadId)
		.where('action', '=', action as 'assign')
		.execute();
	const names = { siti, budi, head, moderator, stranger };
	return rows
		.map(({ recipient, audience }) => {
			const [name] = Object.entries(names).find(([, { userId }]) => recipient === `user:${userId}`) ?? [recipient];
			return `${name} ${audience}`;
		})
		.sort();
};

describe('who has a report', () => {
	it('is taken, handed on and given up by the people of its agency, each time with an event and a notice', async () => {
		const { ref, threadId } = await routed();
		expect(await assign(ref, siti, siti)).toMatchObject({ ok: true });
		expect(await assign(ref, siti, siti)).toEqual({ ok: false, refusal: 'already_so' });
		expect(await assign(ref, head, budi, { text: 'Siti ke lapangan.' })).toMatchObject({ ok: true });
		expect(await holderOf(ref)).toBe(budi.userId);
		expect(await told(threadId, 'assign')).toEqual(['budi assignee', 'siti colleagues']);
		expect(await assign(ref, budi, null)).toMatchObject({ ok: true });
		expect(await holderOf(ref)).toBeNull();
		const team = await findCaseTeam(test.services, siti, ref);
		expect(team?.moves.map(({ by, to, reason }) => [by, to, reason])).toEqual([
			[budi.name, null, ''],
			[head.name, budi.name, 'Siti ke lapangan.'],
			[siti.name, siti.name, '']
		]);
	});

	it('cannot be somebody of another agency, nor be settled by one', async () => {
		const { ref } = await routed();
		expect(await assign(ref, siti, stranger)).toEqual({ ok: false, refusal: 'colleague_unknown' });
		expect(await assign(ref, moderator, siti)).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await assign(ref, stranger, stranger)).toMatchObject({ ok: false });
		expect(await findCaseTeam(test.services, moderator, ref)).toBeNull();
		expect(await findCaseTeam(test.services, stranger, ref)).toBeNull();
	});

	it('is one person, when several reach for it at once', async () => {
		const { ref, threadId } = await routed();
		const outcomes = await Promise.all(
			[siti, budi, head].flatMap((one) => [
				assign(ref, one, one, { from: null }),
				assign(ref, one, one, { from: null })
			])
		);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		const events = await test.db
			.selectFrom('thread_event')
			.select('data')
			.where('thread_id', '=', threadId)
			.where('action', '=', 'assign')
			.execute();
		expect(events.map(({ data }) => data.assigneeId)).toEqual([await holderOf(ref)]);
	});

	it('moves no clock, and ends when the report goes to another agency', async () => {
		const { ref, threadId } = await routed();
		const clocks = () =>
			test.db.selectFrom('deadline').selectAll().where('thread_id', '=', threadId).orderBy('clock').execute();
		const before = await clocks();
		await assign(ref, siti, budi);
		expect(await clocks()).toEqual(before);
		await move(ref, siti, { action: 'hand_over', agencyId: province.agencies.dishub, text: 'Ini urusan dermaga.' });
		expect(await holderOf(ref)).toBeNull();
	});

	it('is nobody any more when the service ends, and the head is told', async () => {
		const { ref, threadId } = await routed();
		await assign(ref, siti, siti);
		expect(await vacateReports(test.services)).toBe(0);
		await test.db
			.updateTable('membership')
			.set({ valid_until: '2026-11-02' })
			.where('user_id', '=', siti.userId)
			.execute();
		expect(await vacateReports(test.services)).toBe(0);
		test.clock.set('2026-11-03T01:00:00Z');
		const given = await Promise.all([1, 2, 3].map(() => vacateReports(test.services)));
		expect(given.reduce((all, one) => all + one)).toBe(1);
		expect(await holderOf(ref)).toBeNull();
		expect(await told(threadId, 'vacate')).toEqual(['head heads']);
	});

	it('is in nothing that a reader outside is given', async () => {
		const { ref, threadId } = await routed();
		await assign(ref, siti, siti);
		const record = await findComplaintRecord(test.db, ref);
		const { events, ...row } = record!;
		expect(JSON.stringify(row)).not.toContain(siti.userId);
		expect(events.filter(({ action }) => action === 'assign').map((event) => event.public)).toEqual([false]);
		expect(await told(threadId, 'assign')).toEqual([]);
	});
});

describe('who watches a report', () => {
	it('hears of everything that is said about it, inside as well, until they stop', async () => {
		const { ref, threadId } = await routed();
		const watch = (watches: boolean) => watchReport(test.services, { ref, doer: head, formKey: randomUUID(), watches });
		expect(await watch(true)).toMatchObject({ ok: true });
		expect(await watch(true)).toEqual({ ok: false, refusal: 'already_so' });
		await move(ref, siti, { action: 'accept' });
		await note(ref, siti, 'Sudah disurvei.');
		expect(await told(threadId, 'accept')).toContain('head watchers');
		expect(await told(threadId, 'note')).toEqual(['head watchers']);
		await watch(false);
		await note(ref, siti, 'Menunggu bahan.');
		expect(await told(threadId, 'note')).toEqual(['head watchers']);
	});
});

const note = (ref: string, doer: Actor, text: string) =>
	actInThread(test.services, { ref, action: 'note', doer, formKey: randomUUID(), text });

describe('whom a note names', () => {
	it('is told, where they may read it, and nobody else is', async () => {
		const { ref, threadId } = await routed();
		expect(await note(ref, siti, `@${budi.name} dan @${moderator.name}, mohon dilihat.`)).toMatchObject({ ok: true });
		expect(await told(threadId, 'note')).toEqual(['budi colleagues', 'moderator colleagues']);
		expect(await note(ref, siti, `@${stranger.name} tolong.`)).toEqual({ ok: false, refusal: 'mention_unclear' });
		const rename = (who: Person, name: string) =>
			test.db.updateTable('app_user').set({ name }).where('id', '=', who.userId).execute();
		await rename(siti, 'Rahma Siti');
		await rename(budi, 'Rahma Budi');
		expect(await note(ref, siti, '@Rahma tolong.')).toEqual({ ok: false, refusal: 'mention_unclear' });
	});
});

describe('who is away', () => {
	const absence = (doer: Person, who: Person, deputy: Person, from: string, until: string) =>
		writeAbsence(test.services, {
			doer,
			formKey: randomUUID(),
			agencyId: province.agencies.pupr,
			userId: who.userId,
			deputyId: deputy.userId,
			from,
			until
		});
	/** What stands at somebody's desk as theirs to look after, at the moment of the clock. */
	const mine = async (who: Person) => {
		const today = dayOf(test.clock.now(), test.services.env.zone);
		const seat = { role: 'officer', agencyId: province.agencies.pupr } as const;
		const scope = { seat, actor: who, now: test.clock.now(), today };
		const filter = parseComplaintFilter(new URLSearchParams());
		const page = await listDesk(test.services, scope, { list: 'mine', filter, after: null, before: null });
		return page.rows.map((row) => row.ref);
	};

	it('has a deputy from the first day to the last, on to theirs where that one is away as well', async () => {
		const tini = await aPerson(test.services, 'officer', province.agencies.pupr);
		const { ref } = await routed();
		await assign(ref, siti, siti);
		await absence(siti, siti, budi, '2026-11-03', '2026-11-06');
		await absence(head, budi, tini, '2026-11-05', '2026-11-05');
		const onDay = async (who: Person, day: string) => {
			test.clock.set(`${day}T01:00:00Z`);
			return mine(who);
		};
		expect(await onDay(budi, '2026-11-02')).toEqual([]);
		expect(await onDay(budi, '2026-11-03')).toEqual([ref]);
		expect(await onDay(tini, '2026-11-04')).toEqual([]);
		expect(await onDay(tini, '2026-11-05')).toEqual([ref]);
		expect(await onDay(budi, '2026-11-07')).toEqual([]);
	});

	it('ends where two stand in for one another', async () => {
		const { ref } = await routed();
		await assign(ref, siti, siti);
		await absence(siti, siti, budi, '2026-11-03', '2026-11-06');
		await absence(budi, budi, siti, '2026-11-03', '2026-11-06');
		test.clock.set('2026-11-04T01:00:00Z');
		expect([await mine(siti), await mine(budi)]).toEqual([[ref], [ref]]);
	});

	it('shows what they have at the desk of the deputy, and there alone, until they are back', async () => {
		const { ref } = await routed();
		await assign(ref, siti, siti);
		await absence(siti, siti, budi, '2026-11-03', '2026-11-06');
		expect([await mine(siti), await mine(budi)]).toEqual([[ref], []]);
		test.clock.set('2026-11-04T01:00:00Z');
		expect([await mine(siti), await mine(budi)]).toEqual([[ref], [ref]]);
		test.clock.set('2026-11-07T01:00:00Z');
		expect([await mine(siti), await mine(budi)]).toEqual([[ref], []]);
	});

	it('is entered by themselves or the head, once for a day, and ended by the same', async () => {
		const [first, second] = await Promise.all([
			absence(siti, siti, budi, '2026-11-03', '2026-11-06'),
			absence(head, siti, head, '2026-11-06', '2026-11-09')
		]);
		expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
		expect(await absence(budi, siti, budi, '2026-12-01', '2026-12-02')).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await absence(siti, siti, siti, '2026-12-01', '2026-12-02')).toEqual({ ok: false, refusal: 'same_person' });
		expect(await absence(siti, siti, stranger, '2026-12-01', '2026-12-02')).toMatchObject({ ok: false });
		const { id } = await test.db.selectFrom('absence').select('id').executeTakeFirstOrThrow();
		expect(await endAbsence(test.services, { doer: budi, id })).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await endAbsence(test.services, { doer: siti, id })).toMatchObject({ ok: true });
		expect(await endAbsence(test.services, { doer: head, id })).toEqual({ ok: false, refusal: 'already_so' });
		expect(await absence(siti, siti, budi, '2026-11-04', '2026-11-04')).toMatchObject({ ok: true });
	});
});

describe('who has how much', () => {
	it('is read by the head of that agency, and by no other role', async () => {
		const { ref } = await routed();
		await routed();
		await assign(ref, siti, siti);
		test.clock.set('2026-11-30T01:00:00Z');
		const { pupr, dishub } = province.agencies;
		const colleagues = await listColleagues(test.db, pupr, '2026-11-30');
		const loadFor = (who: Actor) => loadOfTeam(test.services, who, pupr, colleagues);
		const load = await loadFor(head);
		expect(load?.map(({ name, open, late, oldestDays }) => [name, open, late, oldestDays])).toEqual(
			expect.arrayContaining([
				[siti.name, 1, 1, 28],
				[budi.name, 0, 0, null],
				[null, 1, 1, 28]
			])
		);
		for (const role of ROLES) {
			const agencyId = role === 'officer' || role === 'facilitator' ? pupr : role === 'agency_head' ? dishub : null;
			expect(await loadFor(await aPerson(test.services, role, agencyId)), role).toBeNull();
		}
		expect(await loadFor(VISITOR)).toBeNull();
	});
});
