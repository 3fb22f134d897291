import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Seat } from '$lib/domain/desk/desk';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { listFollowed, listMyReports } from '$lib/server/queries/account/my-reports';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import { countDesk } from '$lib/server/queries/desk/counts';
import { readDueMonth } from '$lib/server/queries/desk/calendar';
import { listDesk } from '$lib/server/queries/desk/list';
import { listEntries } from '$lib/server/queries/moderation-log/entries';
import { listAgreedAnswers } from '$lib/server/queries/answer/agreed-answers';
import { readHealth } from '$lib/server/queries/queue/health';
import { countWaiting, listWaiting } from '$lib/server/queries/queue/waiting';
import type { Services } from '$lib/server/services';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../support/builders';
import { useDatabase } from '../support/database';
import { fillMany } from '../support/fill-many';
import { fillProvince } from '../support/fill-reports';
import { carryOut, largeTables, listeningDatabase } from '../support/plans';

const test = useDatabase();

/** More than any budget allows to be read: a list that walks through the table is found out by that. */
const REPORTS = 4_000;
/** What is counted of a list, its page, and what hangs on each row of it. */
const LIST = 1_900;
/** What is open grows with what is left undone, not with the years. */
const OPEN = REPORTS / 10;

let listening: ReturnType<typeof listeningDatabase>;
let house: Services, client: pg.Client, large: string[];
let told: string;
let citizen: Actor, officer: Actor, moderator: Actor, seat: Seat;

beforeAll(async () => {
	await fillProvince(test);
	const { id: agencyId } = await test.db
		.selectFrom('agency')
		.select('id')
		.where('slug', '=', 'pupr')
		.executeTakeFirstOrThrow();
	citizen = await aPerson(test.services);
	officer = await aPerson(test.services, 'officer', agencyId);
	moderator = await aPerson(test.services, 'moderator');
	seat = { role: 'officer', agencyId };
	await fillMany(test, REPORTS, citizen.userId ?? '');
	({ id: told } = await test.db
		.selectFrom('thread')
		.innerJoin('complaint', 'thread_id', 'thread.id')
		.select('thread.id')
		.where('status', '=', 'in_progress')
		.orderBy('ref')
		.limit(1)
		.executeTakeFirstOrThrow());
	listening = listeningDatabase(test.url);
	house = { ...test.services, db: listening.db };
	client = new pg.Client({ connectionString: test.url });
	await client.connect();
	large = await largeTables(test.db, REPORTS / 2);
});

afterAll(async () => {
	await client.end();
	await listening.db.destroy();
});

const reader = () => ({ actor: moderator, now: house.now(), today: dayOf(house.now(), house.env.zone) });
const scope = () => ({ ...reader(), seat, actor: officer });
const province = () => ({ ...reader(), seat: { role: 'moderator' as const, agencyId: null } });
const complaints = (query: string) => listComplaints(house, parseComplaintFilter(new URLSearchParams(query)));
const FAR = 'setelah=2026-08-01T00:00:00.000Z_00000000-0000-0000-0000-000000000000';
const EVERYTHING = parseComplaintFilter(new URLSearchParams());
const FIRST = { filter: EVERYTHING, after: null, before: null, since: new Date('2026-01-01') };

/** Of each list how many rows it may take up: what is counted, a page, and what hangs on its rows. */
const LISTS: Record<string, { most: number; read: () => Promise<unknown> }> = {
	complaints: { most: LIST, read: () => complaints('') },
	'complaints, far': { most: LIST, read: () => complaints(FAR) },
	'complaints, backwards': { most: LIST, read: () => complaints(FAR.replace('setelah', 'sebelum')) },
	'complaints by support': { most: LIST, read: () => complaints('urut=didukung') },
	'complaints of an agency by support': { most: LIST, read: () => complaints('urut=didukung&instansi=pupr') },
	'complaints of an agency': { most: LIST, read: () => complaints('instansi=pupr') },
	'complaints of a district': { most: LIST, read: () => complaints('wilayah=82.71') },
	'complaints of a category': { most: LIST, read: () => complaints('kategori=jalan-rusak') },
	'complaints under way': { most: LIST, read: () => complaints('status=diproses') },
	'complaints done': { most: LIST, read: () => complaints('status=selesai') },
	'complaints in a rare status': { most: 400, read: () => complaints('status=di-inspektorat') },
	'complaints of a rare kind': { most: LIST, read: () => complaints('jenis=pengaduan-berkadar') },
	'late complaints': { most: LIST, read: () => complaints('terlambat=1') },
	'late complaints of an agency': { most: LIST, read: () => complaints('terlambat=1&instansi=pupr') },
	'complaints by a rare word': { most: 400, read: () => complaints('cari=nomor1234') },
	'complaints by a common word': { most: LIST, read: () => complaints('cari=jalan') },
	'complaints by a common word, far': { most: LIST, read: () => complaints(`cari=jalan&${FAR}`) },
	'complaints by a common word, newest first': { most: 3_000, read: () => complaints('cari=jalan&urut=terbaru') },
	'complaints by a common word in a district': { most: LIST, read: () => complaints('cari=jalan&wilayah=82.71') },
	'my reports': { most: 800, read: () => listMyReports(house, citizen.userId ?? '', null) },
	'what I follow': { most: 800, read: () => listFollowed(house, citizen.userId ?? '', null) },
	'the book': { most: 200, read: () => listEntries(house.db, { rule: '', state: null, before: null, after: null }) },
	'a desk': { most: 8 * OPEN, read: () => listDesk(house, scope(), { list: 'todo', ...FIRST }) },
	'what a desk closed': { most: 4 * OPEN, read: () => listDesk(house, scope(), { list: 'closed', ...FIRST }) },
	'the counts of a desk': { most: 12 * OPEN, read: () => countDesk(house.db, scope()) },
	'the due days of a desk': {
		most: 12 * OPEN,
		read: () => readDueMonth(house.db, scope(), { list: 'todo', filter: EVERYTHING, month: scope().today.slice(0, 7) })
	},
	'a desk of the province, where offices are empty': {
		most: 8 * OPEN,
		read: () => listDesk(house, province(), { list: 'vacant', ...FIRST })
	},
	'agreed cases like a report': { most: LIST, read: () => listAgreedAnswers(house.db, told) },
	'the queue': { most: 8 * OPEN, read: () => listWaiting(house, reader()) },
	'the counts of the queue': { most: 8 * OPEN, read: () => countWaiting(house, reader()) },
	'the health of the queue': { most: 8 * OPEN, read: () => readHealth(house, reader()) }
};

describe.each(Object.entries(LISTS))('%s', (_, { most, read }) => {
	it('reads no more the more there are, planned for its values and for any', async () => {
		await read();
		listening.take();
		await read();
		const asked = listening.take();
		expect(asked.length).toBeGreaterThan(0);
		for (const plan of ['custom', 'generic'] as const) {
			const carried = [];
			for (const query of asked) carried.push(await carryOut(client, query, plan));
			const rows = carried.reduce((sum, one) => sum + one.rows, 0);
			expect(rows, plan).toBeLessThanOrEqual(most);
			expect(
				carried.flatMap(({ walked }) => walked).filter((table) => large.includes(table)),
				plan
			).toEqual([]);
		}
		for (const query of asked) expect(query.sql).not.toMatch(/\boffset\b/i);
	});
});

it('knows which tables are large', () =>
	expect(large).toEqual(expect.arrayContaining(['thread', 'complaint', 'deadline', 'reporter'])));
