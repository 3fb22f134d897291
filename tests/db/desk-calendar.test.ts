import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { seatsOf } from '$lib/domain/desk/desk';
import { parseDeskQuery } from '$lib/forms/desk-query';
import { readDueMonth } from '$lib/server/queries/desk/calendar';
import { dueEntries, feedAddress, findFeed, readFeedAddress } from '$lib/server/queries/desk/feed';
import { listDesk } from '$lib/server/queries/desk/list';
import { icalendar } from '$lib/server/icalendar';
import { dropFeed, makeFeed } from '$lib/server/usecases/desk/feed';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let officer: Actor & { userId: string };
let ref: string;

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'desk_feed', 'membership', 'thread');
	test.clock.set('2026-11-02T01:00:00Z');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	const head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	const moderator = await aPerson(test.services, 'moderator');
	const inspector = await aPerson(test.services, 'inspector');
	const cast = { moderator, officer, agencyId: province.agencies.pupr, head, inspector };
	({ ref } = await reachStatus(test.services, cast, 'routed'));
});

const seat = () => seatsOf(officer)[0]!;
const scope = () => {
	const now = test.clock.now();
	return { seat: seat(), actor: officer, now, today: dayOf(now, test.services.env.zone) };
};
const asked = (query = '') => ({ list: 'todo' as const, filter: parseDeskQuery(new URLSearchParams(query)).filter });

describe('the due calendar', () => {
	it('counts each day as its list shows it, late from that day on', async () => {
		const filled = async (month: string) => {
			const { weeks, before } = await readDueMonth(test.db, scope(), { ...asked(), month });
			return { days: weeks.flat().filter(({ due }) => due > 0), before };
		};
		const { days } = await filled('2026-11');
		expect(days).toMatchObject([{ due: 1, late: 0, kind: 'workday' }]);
		const [{ day = '' } = {}] = days;
		const page = { ...asked(`jatuh=${day}`), after: null, before: null };
		expect((await listDesk(test.services, scope(), page)).rows.map((row) => row.ref)).toEqual([ref]);
		const other = { ...asked('jatuh=2026-11-03'), after: null, before: null };
		expect((await listDesk(test.services, scope(), other)).rows).toEqual([]);
		test.clock.set('2026-12-14T01:00:00Z');
		expect((await filled('2026-11')).days).toMatchObject([{ due: 1, late: 1 }]);
		expect((await filled('2027-01')).before).toBe(1);
	});
});

describe('the address of a calendar', () => {
	it('tells numbers and days, and no word or name', async () => {
		const secret = await makeFeed(test.services, { userId: officer.userId, seat: seat() });
		const found = await findFeed(test.services, secret);
		const entries = await dueEntries(test.services, found!, asked(), 'id');
		const { title } = await test.db
			.selectFrom('thread')
			.select('title')
			.where('ref', '=', ref)
			.executeTakeFirstOrThrow();
		const file = icalendar('meja', entries, test.clock.now());
		expect(file).toContain(`SUMMARY:${ref}`);
		expect(file).toMatch(/DTSTART;VALUE=DATE:202611\d\d/);
		for (const secretWord of [title, officer.name ?? '-', officer.userId]) expect(file).not.toContain(secretWord);
	});

	it('opens the list it was made for, and searches for nobody', () => {
		const { services } = test;
		const secret = 'rahasia';
		const { searchParams } = new URL(
			feedAddress(services, secret, asked('cari=jembatan rusak&terlambat=ya')),
			'http://x'
		);
		expect(readFeedAddress(services, secret, searchParams)).toEqual(asked('cari=jembatan rusak&terlambat=ya'));
		expect(readFeedAddress(services, 'lain', searchParams)).toBeNull();
		for (const [name, value] of [
			['cari', 'suap'],
			['daftar', 'semua'],
			['jatuh', '2026-11-20'],
			['tanda', '']
		] as const) {
			const other = new URLSearchParams(searchParams);
			other.set(name, value);
			expect(readFeedAddress(services, secret, other), name).toBeNull();
		}
	});

	it('ends when it is renewed, switched off, or its holder leaves the chair', async () => {
		const command = { userId: officer.userId, seat: seat() };
		const opens = async (secret: string) => (await findFeed(test.services, secret)) !== null;
		const first = await makeFeed(test.services, command);
		const second = await makeFeed(test.services, command);
		expect([await opens(first), await opens(second), await opens('x')]).toEqual([false, true, false]);
		await test.db
			.updateTable('membership')
			.set({ valid_until: '2026-11-01' })
			.where('user_id', '=', officer.userId)
			.execute();
		expect(await opens(second)).toBe(false);
		await test.db.updateTable('membership').set({ valid_until: null }).where('user_id', '=', officer.userId).execute();
		expect(await opens(second)).toBe(true);
		await dropFeed(test.services, command);
		expect(await opens(second)).toBe(false);
	});
});
