import { multiplyReports } from '$lib/server/bench/multiply';
import { findDifferent } from '$lib/server/usecases/complaint/figures';
import { expect, it } from 'vitest';
import { aPerson, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';
import { followThread } from '../support/following';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();

it('fills a forum with copies that are each as their history has them, with whoever follows them', async () => {
	const { agencies } = await aProvince(test.services);
	const moderator = await aPerson(test.services, 'moderator');
	const officer = await aPerson(test.services, 'officer', agencies.pupr);
	const cast = { moderator, officer, agencyId: agencies.pupr };
	const open = await reachStatus(test.services, cast, 'in_progress');
	await reachStatus(test.services, cast, 'closed_agreed');
	await followThread(test.services, { ref: open.ref, doer: await aPerson(test.services) });

	await multiplyReports(test.db, 40);

	const threads = await test.db.selectFrom('thread').select('id').execute();
	expect(threads).toHaveLength(40);
	const ids = threads.map(({ id }) => id);
	expect(await findDifferent(test.services, ids)).toEqual([]);
	const followed = await test.db.selectFrom('follow').select('thread_id').distinct().execute();
	expect(followed.length).toBeGreaterThan(1);
});
