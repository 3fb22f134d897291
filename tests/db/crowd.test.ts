import { beforeAll, expect, it } from 'vitest';
import { benchCrowd } from '$lib/server/bench/crowd';
import { slowly } from '$lib/server/bench/replies';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let people: string[];
let ref: string;

beforeAll(async () => {
	const { agencies } = await aProvince(test.services);
	const moderator = await aPerson(test.services, 'moderator');
	({ ref } = await fileReport(test.services));
	const route = { action: 'route', agencyId: agencies.pupr } as const;
	await actOnComplaint(test.services, { ref, act: route, doer: moderator, formKey: null });
	const created_at = new Date('2020-01-01');
	const rows = Array.from({ length: 45 }, (_, nth) => ({
		email: `${nth}@crowd.test`,
		name: `Warga ${nth}`,
		password_hash: '-',
		created_at
	}));
	people = (await test.db.insertInto('app_user').values(rows).returning('id').execute()).map(({ id }) => id);
});

it('loses and doubles nothing of a crowd on one report, also where connections are cut', async () => {
	const { voices, replies, events, cut, again } = await benchCrowd(
		{ ...test.services, now: slowly(test.services.now) },
		{
			ref,
			people,
			replies: 30,
			atOnce: 8,
			cutEvery: 2
		}
	);
	expect(cut).toBeGreaterThan(0);
	expect(voices).toEqual({ told: 36, rows: 36, counted: 36 });
	expect(replies).toEqual({ told: 30, rows: 30, counted: 30 });
	expect(events.rows).toBe(events.last);
	expect(again).toBeLessThanOrEqual(2 * cut);
});
