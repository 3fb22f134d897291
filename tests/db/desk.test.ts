import { appointmentsOn, type Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { OPEN_STATUSES, STATUS_OWNER, type ComplaintStatus } from '$lib/domain/complaint/status';
import { DESK_LISTS, listsOf, seatsOf, type ListName, type Seat } from '$lib/domain/desk/desk';
import { DUE_GROUPS, type DueGroup } from '$lib/domain/desk/due-group';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import { parseComplaintFilter, type ComplaintFilter } from '$lib/forms/complaint-filter';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { countDesk, summariseDesk } from '$lib/server/queries/desk/counts';
import { listDesk } from '$lib/server/queries/desk/list';
import type { DeskScope } from '$lib/server/queries/desk/threads';
import { countWaiting } from '$lib/server/queries/queue/waiting';
import { listVacancies } from '$lib/server/queries/desk/vacancies';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { dismissFlags, flagContent } from '$lib/server/usecases/thread/flags';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { factIn, readQueue, readerOf } from '../support/queue';
import { reachStatus, silence, type Cast } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let moderator: Actor, other: Actor, officer: Actor, head: Actor, inspector: Actor, secretary: Actor;
let cast: Cast;

/** Monday 2 November 2026, morning. */
const MONDAY = '2026-11-02T01:00:00Z';

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'membership', 'thread');
	test.clock.set(MONDAY);
	moderator = await aPerson(test.services, 'moderator');
	other = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	inspector = await aPerson(test.services, 'inspector');
	secretary = await aPerson(test.services, 'secretary');
	const [earlierHead, earlierInspector] = [
		await aPerson(test.services, 'agency_head', province.agencies.pupr),
		await aPerson(test.services, 'inspector')
	];
	cast = { moderator, officer, agencyId: province.agencies.pupr, head: earlierHead, inspector: earlierInspector };
});

const today = () => dayOf(test.clock.now(), test.services.env.zone);

const scopeOf = (actor: Actor, seat: Seat = seatsOf(actor)[0]!): DeskScope => ({
	seat,
	actor,
	now: test.clock.now(),
	today: today()
});

const filterOf = (query = ''): ComplaintFilter => parseComplaintFilter(new URLSearchParams(query));

/** A whole list, page by page. */
async function walk(actor: Actor, list: ListName, query = '', limit = 25) {
	const scope = scopeOf(actor);
	const pages = [];
	let after = null;
	do {
		const page = await listDesk(test.services, scope, { list, filter: filterOf(query), after, before: null, limit });
		pages.push(page.rows);
		after = page.after;
	} while (after);
	return pages;
}

const refsIn = async (actor: Actor, list: ListName, query = '') =>
	(await walk(actor, list, query)).flat().map(({ ref }) => ref);

const reach = async (status: Parameters<typeof reachStatus>[2], overrides: Parameters<typeof reachStatus>[3] = {}) =>
	(await reachStatus(test.services, cast, status, overrides)).ref;

/** One report in each open status. */
async function oneOfEach(): Promise<Map<ComplaintStatus, string>> {
	const refs = new Map<ComplaintStatus, string>();
	for (const status of OPEN_STATUSES) refs.set(status, await reach(status as Parameters<typeof reachStatus>[2]));
	return refs;
}

describe('the lists', () => {
	it('hold what the law gives to each chair', async () => {
		const refs = await oneOfEach();
		const held = async (actor: Actor) => {
			const { role } = seatsOf(actor)[0]!;
			const rows = [];
			for (const name of listsOf(role)) {
				const found = await refsIn(actor, name);
				rows.push(
					`${name}: ${[...refs]
						.filter(([, ref]) => found.includes(ref))
						.map(([status]) => status)
						.join(' ')}`
				);
			}
			return rows;
		};
		expect(await held(moderator)).toEqual([
			'todo: submitted returned unsettled',
			'others: appealed',
			'reporter: needs_completion questioned followed_up',
			'escalated: ',
			'vacant: ',
			'paper: ',
			`all: ${OPEN_STATUSES.join(' ')}`
		]);
		expect(await held(other)).toContain('todo: submitted returned unsettled appealed');
		expect(await held(officer)).toEqual([
			'todo: routed in_progress',
			'mine: ',
			'reporter: questioned followed_up',
			'head: contested reopened at_inspectorate at_secretariat disputed',
			'closed: '
		]);
		expect(await held(head)).toEqual([
			'todo: contested reopened',
			'others: ',
			'escalated: ',
			'late: ',
			'all: routed in_progress questioned followed_up contested reopened at_inspectorate at_secretariat returned unsettled disputed'
		]);
		expect(await held(inspector)).toEqual([
			'todo: at_inspectorate',
			'others: ',
			'escalated: ',
			'late: ',
			'supervisory: ',
			'head: contested reopened',
			'silent: '
		]);
		expect(await held(secretary)).toEqual(['todo: at_secretariat disputed', 'others: ', 'escalated: ', 'late: ']);
	});

	it('are counted as they are long', async () => {
		await oneOfEach();
		await reach('closed_agreed');
		await reach('routed', { categorySlug: 'kesehatan' });
		test.clock.advance({ days: 9 });
		for (const actor of [moderator, other, officer, head, inspector, secretary]) {
			const scope = scopeOf(actor);
			const { lists } = await countDesk(test.db, scope);
			for (const name of listsOf(scope.seat.role)) {
				const rows = (await walk(actor, name, '', 2)).flat();
				const late = rows.filter(({ clock, clockOwner }) => clock?.state === 'overdue' && clockOwner !== 'reporter');
				expect(lists[name], `${scope.seat.role} ${name}`).toEqual({ total: rows.length, late: late.length });
				const summary = await summariseDesk(test.db, scope, { list: name, filter: filterOf() });
				const inGroup = (group: DueGroup) => rows.filter((row) => row.group === group).length;
				expect(summary.late).toBe(late.length);
				expect(summary).toEqual(Object.fromEntries(DUE_GROUPS.map((group) => [group, inGroup(group)])));
			}
		}
	});

	it('count the work of an agency by status', async () => {
		await oneOfEach();
		const { statuses } = await countDesk(test.db, scopeOf(officer));
		const busy = Object.entries(statuses).filter(([, count]) => count > 0);
		expect(Object.fromEntries(busy)).toEqual({
			routed: 1,
			in_progress: 1,
			questioned: 1,
			followed_up: 1,
			contested: 1,
			reopened: 1,
			at_inspectorate: 1,
			at_secretariat: 1,
			returned: 1,
			unsettled: 1,
			disputed: 1
		});
	});

	it('look back thirty days on what was closed, the latest first', async () => {
		const silent = await reach('followed_up');
		test.clock.set('2026-11-17T01:00:00Z');
		await silence(test.services);
		test.clock.advance({ hours: 1 });
		const agreed = await reach('closed_agreed');
		expect(await refsIn(inspector, 'silent')).toEqual([silent]);
		expect(await refsIn(officer, 'closed')).toEqual([agreed, silent]);
		test.clock.advance({ days: 30 });
		expect(await refsIn(inspector, 'silent')).toEqual([]);
	});

	it('bring supervisory complaints to the inspector', async () => {
		const ref = await reach('submitted');
		const act = {
			action: 'reclassify',
			classification: 'supervisory_complaint',
			text: 'Ada dugaan pungutan.'
		} as const;
		await actOnComplaint(test.services, { ref, doer: moderator, act, formKey: null });
		const [row] = (await walk(inspector, 'supervisory')).flat();
		expect(row).toMatchObject({ ref, classification: 'supervisory_complaint', confidential: true });
	});
});

describe('the order', () => {
	it('goes by what is due first, and says which duty that is', async () => {
		const first = await reach('in_progress');
		test.clock.advance({ days: 1 });
		const second = await reach('routed');
		const third = await reach('routed', { classification: 'information_request' });
		const rows = (await walk(officer, 'todo')).flat();
		expect(rows.map(({ ref }) => ref)).toEqual([first, ...[second, third].sort(byPlace(rows))]);
		// Accepting is no answer: until one says something, the first response is what is due.
		expect(rows[0]!.clock).toMatchObject({ kind: 'first_response' });
		await actOnComplaint(test.services, {
			ref: first,
			doer: officer,
			act: { action: 'answer', text: 'Tim memeriksa jembatan hari ini dan memasang papan sementara sampai perbaikan.' },
			formKey: null
		});
		const answered = (await walk(officer, 'todo')).flat().find(({ ref }) => ref === first);
		expect(answered?.clock).toMatchObject({ kind: 'resolution' });
		expect(answered).toMatchObject({ status: 'in_progress' });
	});

	const byPlace = (rows: { ref: string; place: { at: Date | null; id: string } }[]) => (a: string, b: string) => {
		const place = (ref: string) => rows.find((row) => row.ref === ref)!.place;
		return place(a).at!.getTime() - place(b).at!.getTime() || (place(a).id < place(b).id ? -1 : 1);
	};

	it('puts the longest overdue above all and paused cases below', async () => {
		const paused = await reach('questioned');
		const late = await reach('routed');
		test.clock.advance({ days: 14 });
		const fresh = await reach('routed');
		const rows = (await walk(head, 'all')).flat();
		expect(rows.map(({ ref }) => ref)).toEqual([late, paused, fresh].sort((a, b) => due(rows, a) - due(rows, b)));
		expect(rows[0]).toMatchObject({ ref: late, clock: { state: 'overdue' }, clockOwner: 'agency' });
		expect(await refsIn(head, 'late')).toEqual([late]);
		expect(await refsIn(inspector, 'late')).toEqual([late]);
		expect(await refsIn(head, 'all', 'terlambat=1')).toEqual([late]);
	});

	const due = (rows: { ref: string; place: { at: Date | null } }[], ref: string) =>
		rows.find((row) => row.ref === ref)!.place.at?.getTime() ?? Infinity;

	it('pages without gaps or doubles, forwards and back, also where the due day is the same', async () => {
		for (let made = 0; made < 7; made++) await reach('submitted');
		await reach('needs_completion');
		const whole = await refsIn(moderator, 'all');
		expect(new Set(whole).size).toBe(8);
		const pages = await walk(moderator, 'all', '', 3);
		expect(pages.map((rows) => rows.length)).toEqual([3, 3, 2]);
		expect(pages.flat().map(({ ref }) => ref)).toEqual(whole);
		const before = pages[2]![0]!.place;
		const asked = { list: 'all', filter: filterOf(), after: null, before, limit: 3 } as const;
		const back = await listDesk(test.services, scopeOf(moderator), asked);
		expect(back.rows.map(({ ref }) => ref)).toEqual(pages[1]!.map(({ ref }) => ref));
		expect(back.before).toEqual(pages[1]![0]!.place);
		expect(back.after).toEqual(pages[1]![2]!.place);
	});

	it('keeps its place when rows above are done meanwhile', async () => {
		for (let made = 0; made < 5; made++) await reach('submitted');
		const [first, second] = await walk(moderator, 'todo', '', 2);
		const act = { action: 'route', agencyId: cast.agencyId, text: 'Jembatan.' } as const;
		for (const { ref } of first!) await actOnComplaint(test.services, { ref, doer: other, act, formKey: null });
		const asked = { list: 'todo', filter: filterOf(), after: first![1]!.place, before: null, limit: 2 } as const;
		const next = await listDesk(test.services, scopeOf(moderator), asked);
		expect(next.rows.map(({ ref }) => ref)).toEqual(second!.map(({ ref }) => ref));
	});
});

describe('filters', () => {
	it.each([
		['status=diteruskan', ['routed']],
		['kategori=infrastruktur', ['submitted', 'routed']],
		['kategori=kesehatan', ['health']],
		['wilayah=82.71', ['health']],
		['jenis=aspirasi', ['health']],
		['instansi=pupr', ['routed']],
		['instansi=dinkes', []],
		['cari=puskesmas', ['health']],
		['cari=zebra', []]
	])('%s', async (query, expected) => {
		const titled = { title: 'Puskesmas tutup siang hari', categorySlug: 'kesehatan', districtCode: '82.71' };
		const refs: Record<string, string> = {
			submitted: await reach('submitted'),
			routed: await reach('routed'),
			health: await reach('submitted', { ...titled, classification: 'aspiration' })
		};
		const found = await refsIn(moderator, 'all', query);
		expect(found.sort()).toEqual(expected.map((name) => refs[name]!).sort());
	});

	it('find a report by its number, as it was typed', async () => {
		const ref = await reach('submitted');
		await reach('submitted');
		expect(await refsIn(moderator, 'all', `cari=${ref.replace('-', '').toLowerCase()}`)).toEqual([ref]);
	});
});

describe('who sees what', () => {
	it('ends at the own agency', async () => {
		const ref = await reach('routed', { confidential: true });
		const elsewhere = await aPerson(test.services, 'officer', province.agencies.dinkes);
		const itsHead = await aPerson(test.services, 'agency_head', province.agencies.dinkes);
		expect(await refsIn(officer, 'todo')).toEqual([ref]);
		for (const list of listsOf('officer')) expect(await refsIn(elsewhere, list)).toEqual([]);
		for (const list of listsOf('agency_head')) expect(await refsIn(itsHead, list)).toEqual([]);
		expect((await countDesk(test.db, scopeOf(elsewhere))).lists.todo).toEqual({ total: 0, late: 0 });
	});

	it('leaves out what one filed oneself, by account or by code', async () => {
		const own = await reach('submitted', { doer: moderator });
		const byCode = await reachStatus(test.services, cast, 'submitted');
		expect(await refsIn(moderator, 'all')).toEqual([byCode.ref]);
		const opened = { ...moderator, openedThreadId: byCode.threadId };
		expect(await refsIn(opened, 'all')).toEqual([]);
		expect((await countDesk(test.db, scopeOf(opened))).lists.all).toEqual({ total: 0, late: 0 });
		expect((await refsIn(other, 'all')).sort()).toEqual([own, byCode.ref].sort());
	});

	it('names nobody: neither the reporter nor the one who decided', async () => {
		const citizen = await aPerson(test.services);
		await reach('appealed', {
			doer: citizen,
			anonymous: true,
			identity: { name: 'Ani', email: 'a@b.test', phone: '' }
		});
		const rows = (await walk(other, 'all')).flat();
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ anonymous: true });
		const shown = JSON.stringify(rows);
		for (const secret of [citizen.userId, citizen.name!, 'Ani', moderator.userId!]) expect(shown).not.toContain(secret);
	});

	it('offers only acts that the law allows this person', async () => {
		await reach('appealed');
		const offeredTo = async (actor: Actor, list: ListName) => {
			const [ref = ''] = await refsIn(actor, list);
			return (await findComplaintPage(test.services, ref, { actor, voice: null }))?.complaint;
		};
		const [decided, decides] = [await offeredTo(moderator, 'others'), await offeredTo(other, 'todo')];
		for (const act of ['route', 'archive'] as const) {
			expect(decided?.acts).not.toContain(act);
			expect(decides?.acts).toContain(act);
		}
		expect([decided?.expected, decides?.expected]).toEqual([null, 'route']);
	});
});

describe('empty offices', () => {
	const dismiss = (actor: Actor) =>
		test.db.updateTable('membership').set({ valid_until: '2026-11-01' }).where('user_id', '=', actor.userId).execute();

	/** Who ruled on earlier objections has left: they would count as holders of an office otherwise. */
	const dismissEarlier = () => Promise.all([cast.head, cast.inspector].map((actor) => actor && dismiss(actor)));

	/** Everybody with their appointments of today, as a request would find them. */
	async function staff(): Promise<Actor[]> {
		const rows = await test.db.selectFrom('membership').selectAll().execute();
		return [moderator, other, officer, head, inspector, secretary].map((actor) => ({
			...actor,
			appointments: appointmentsOn(
				rows
					.filter(({ user_id }) => user_id === actor.userId)
					.map((row) => ({
						role: row.role,
						agencyId: row.agency_id,
						mayOpenIdentity: row.may_open_identity,
						validFrom: row.valid_from,
						validUntil: row.valid_until
					})),
				today()
			)
		}));
	}

	/** Reports that are in a list of somebody who may act on them, or in the alarm of those who see to it. */
	async function seenBySomebody(): Promise<Set<string>> {
		const seen = new Set<string>();
		for (const actor of await staff())
			for (const seat of seatsOf(actor)) {
				const scope = scopeOf(actor, seat);
				const names = (['todo', 'vacant'] as const).filter((name) => DESK_LISTS[seat.role][name]);
				const waiting = seat.role === 'moderator' || seat.role === 'officer' ? (['reporter'] as const) : [];
				for (const list of [...names, ...waiting]) {
					const asked = { list, filter: filterOf(), after: null, before: null, limit: 100 };
					for (const { ref } of (await listDesk(test.services, scope, asked)).rows) seen.add(ref);
				}
			}
		return seen;
	}

	it.each([
		['everybody is there', []],
		['the agency has no officer', ['officer']],
		['the agency has no head', ['head']],
		['the agency has nobody', ['officer', 'head']],
		['the agency has nobody and the province no inspector', ['officer', 'head', 'inspector']],
		['nobody acts for the secretariat', ['secretary']],
		['nobody is left to rule on any objection', ['head', 'inspector', 'secretary']],
		['one moderator is left', ['other']]
	])('leave no open report in nobody’s list when %s', async (_name, gone) => {
		const refs = await oneOfEach();
		const people = { officer, head, inspector, secretary, other } as Record<string, Actor>;
		await dismissEarlier();
		for (const name of gone) await dismiss(people[name]!);
		const seen = await seenBySomebody();
		const unseen = [...refs].filter(([, ref]) => !seen.has(ref)).map(([status]) => status);
		// The last moderator may not judge an objection to their own decision: who appoints people is told.
		expect(unseen).toEqual(gone.includes('other') ? ['appealed'] : []);
		const vacancies = await listVacancies(test.db, today());
		const forum = vacancies.find(({ role }) => role === 'moderator');
		expect(forum).toEqual(
			gone.includes('other') ? { role: 'moderator', agency: null, invited: 0, waiting: 1 } : undefined
		);
		for (const [status] of refs) expect(STATUS_OWNER[status]).not.toBeNull();
	});

	it('raise the alarm for each status that lies at the agency, also while its officer is no more than invited', async () => {
		const refs = await oneOfEach();
		await dismissEarlier();
		await dismiss(officer);
		const invited = await aPerson(test.services, 'officer', officer.appointments[0]?.agencyId);
		const asInvited = { invited_at: test.clock.now(), password_hash: null };
		await test.db.updateTable('app_user').set(asInvited).where('id', '=', invited.userId).execute();
		const alarmed = await refsIn(moderator, 'vacant');
		const statuses = [...refs].filter(([, ref]) => alarmed.includes(ref)).map(([status]) => status);
		expect(statuses).toEqual([
			'routed',
			'in_progress',
			'questioned',
			'followed_up',
			'contested',
			'reopened',
			'at_inspectorate',
			'at_secretariat',
			'disputed'
		]);
		expect((await countDesk(test.db, scopeOf(moderator))).lists.vacant?.total).toBe(9);
		const vacancies = await listVacancies(test.db, today());
		const pupr = { slug: 'pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
		expect(vacancies).toContainEqual({ role: 'officer', agency: pupr, invited: 1, waiting: 9 });
		expect(vacancies).not.toContainEqual(expect.objectContaining({ role: 'agency_head', agency: pupr }));
	});

	it('count the only officer as absent from what they filed themselves', async () => {
		const ref = await reach('routed', { doer: officer });
		expect(await refsIn(officer, 'todo')).toEqual([]);
		expect(await refsIn(moderator, 'vacant')).toEqual([ref]);
	});

	it('count a head as absent from objections to their own work', async () => {
		await dismissEarlier();
		const { ref, reporter } = await reachStatus(test.services, { ...cast, officer: head }, 'followed_up');
		const act = { action: 'contest', text: 'Belum selesai.' } as const;
		const contested = await actOnComplaint(test.services, { ref, doer: reporter, act, formKey: null });
		expect(contested.ok).toBe(true);
		expect(await refsIn(head, 'todo')).toEqual([]);
		expect(await refsIn(head, 'others')).toEqual([ref]);
		expect(await refsIn(inspector, 'head')).toEqual([ref]);
		expect(await refsIn(moderator, 'vacant')).toEqual([ref]);
	});
});

describe('content that was reported', () => {
	const flag = (ref: string, reason: FlagReason, flagger: string, rest: { postId?: string; words?: string } = {}) =>
		flagContent(test.services, { ref, postId: null, doer: officer, flagger, reason, words: '', ...rest });

	const queue = (actor: Actor) => readQueue(test.services, actor, ['flag']);
	const countFlagged = async (actor: Actor) =>
		(await countWaiting(test.services, readerOf(test.services, actor))).find(({ kind }) => kind === 'flag')?.total ?? 0;

	it('is grouped by what it is about, the longest waiting first', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'routed');
		const reply = {
			ref,
			action: 'reply',
			doer: officer,
			formKey: null,
			text: 'Nomor **0812** milik tetangga.'
		} as const;
		await actInThread(test.services, reply);
		const post = await test.db
			.selectFrom('post')
			.select('id')
			.where('thread_id', '=', threadId)
			.executeTakeFirstOrThrow();
		await flag(ref, 'personal_data', 'user:1', { postId: post.id, words: 'Ini nomor saya.' });
		test.clock.advance({ hours: 1 });
		await flag(ref, 'off_topic', 'user:1');
		await flag(ref, 'personal_data', 'user:2', { postId: post.id });
		await flag(ref, 'spam', 'user:3', { postId: post.id, words: 'Iklan.' });
		const items = await queue(moderator);
		expect(items).toHaveLength(2);
		expect(items[0]).toMatchObject({
			ref,
			postId: post.id,
			name: 'Tanggapan dari Pejabat penghubung, Dinas PUPR',
			since: new Date(MONDAY)
		});
		expect(factIn(items[0]!, 'Dilaporkan karena')).toEqual([
			'Memuat data pribadi orang lain (2 orang)',
			'Spam atau iklan'
		]);
		expect(factIn(items[0]!, 'Keterangan penandanya')).toEqual(['Ini nomor saya.', 'Iklan.']);
		expect(items[0]!.html).toContain('<strong>0812</strong>');
		expect(items[1]).toMatchObject({ postId: null });
		expect(factIn(items[1]!, 'Dilaporkan karena')).toEqual(['Tidak sesuai pokok laporan']);
		expect(await countFlagged(moderator)).toBe(2);
		expect((await walk(moderator, 'all')).flat()[0]?.flags).toBe(4);
		await dismissFlags(test.services, { ref, postId: post.id, doer: moderator });
		expect(await queue(moderator)).toHaveLength(1);
		const hide = { ref, action: 'hide_thread', doer: moderator, formKey: null, rule: 'D2' } as const;
		await actInThread(test.services, { ...hide, text: 'Tidak sesuai.' });
		expect(await countFlagged(moderator)).toBe(0);
	});

	it('is for moderators, and not in what they filed themselves', async () => {
		const { ref } = await reachStatus(test.services, { ...cast, moderator: other }, 'routed', { doer: moderator });
		await flag(ref, 'spam', 'user:1');
		expect(await queue(moderator)).toEqual([]);
		expect(await countFlagged(moderator)).toBe(0);
		expect(await queue(other)).toHaveLength(1);
		for (const actor of [officer, head, inspector]) {
			expect(await queue(actor)).toEqual([]);
			expect(await countFlagged(actor)).toBe(0);
		}
	});

	it('is worked off without gaps, however much waits', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'routed');
		const posts = await Promise.all(Array.from({ length: 53 }, () => aReportedReply(threadId)));
		const seen: (string | null)[] = [];
		for (let page = await queue(moderator); page.length > 0; page = await queue(moderator))
			for (const { postId } of page) {
				seen.push(postId);
				await dismissFlags(test.services, { ref, postId, doer: moderator });
			}
		expect(seen.sort()).toEqual(posts.sort());
	});

	/** Straight into the tables: what is shown of it is of no interest. */
	async function aReportedReply(threadId: string): Promise<string> {
		const at = test.clock.now();
		const seq = sql<number>`(select 1000 + count(*) from thread_event)`;
		const id = crypto.randomUUID();
		await test.db.transaction().execute(async (trx) => {
			await sql`select pg_advisory_xact_lock(1)`.execute(trx);
			const event = {
				thread_id: threadId,
				seq,
				at,
				action: 'reply',
				actor_role: 'anyone',
				public: true,
				data: JSON.stringify({ postId: id })
			} as const;
			const { id: event_id } = await trx
				.insertInto('thread_event')
				.values(event)
				.returning('id')
				.executeTakeFirstOrThrow();
			const post = { id, thread_id: threadId, event_id, kind: 'reply', author_role: 'anyone', created_at: at } as const;
			await trx
				.insertInto('post')
				.values({ ...post, body: 'x', body_html: '<p>x</p>' })
				.execute();
			const reported = { thread_id: threadId, post_id: id, reason: 'spam', flagger: 'user:1', at } as const;
			await trx.insertInto('flag').values(reported).execute();
		});
		return id;
	}
});
