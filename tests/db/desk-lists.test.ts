import type { Actor } from '$lib/domain/actor/actor';
import { OPEN_STATUSES } from '$lib/domain/complaint/status';
import { listsOf, seatsOf } from '$lib/domain/desk/desk';
import { DUE_GROUPS, type DueGroup } from '$lib/domain/desk/due-group';
import { countDesk, summariseDesk } from '$lib/server/queries/desk/counts';
import { listDesk } from '$lib/server/queries/desk/list';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { beforeEach, describe, expect, it } from 'vitest';
import { silence, type Cast } from '../support/reach-status';
import { useDesk } from '../support/desk';

const desk = useDesk();
const { test, scopeOf, filterOf, walk, refsIn, reach, oneOfEach } = desk;
let moderator: Actor, other: Actor, officer: Actor, head: Actor, inspector: Actor, secretary: Actor;
let cast: Cast;

beforeEach(() => {
	({ moderator, other, officer, head, inspector, secretary, cast } = desk.seated);
});

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
