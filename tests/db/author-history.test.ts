import type { Actor } from '$lib/domain/actor/actor';
import { findAuthorHistory } from '$lib/server/identity/author-history';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { reachStatus, type Cast } from '../support/reach-status';

const test = useDatabase();
let province: Province, cast: Cast, moderator: Actor, writer: Actor;
let refs: string[];

beforeAll(async () => {
	province = await aProvince(test.services);
	const { pupr } = province.agencies;
	moderator = await aPerson(test.services, 'moderator');
	cast = { moderator, officer: await aPerson(test.services, 'officer', pupr), agencyId: pupr };
});

beforeEach(async () => {
	await emptyTables(test.db, 'thread');
	writer = await aPerson(test.services);
	refs = [];
	for (let left = 2; left > 0; left -= 1) refs.push((await reachStatus(test.services, cast, 'in_progress')).ref);
});

async function write(ref: string, words: string, doer = writer) {
	test.clock.advance({ minutes: 1 });
	const done = await actInThread(test.services, { ref, action: 'reply', doer, formKey: null, text: words });
	expect(done.ok).toBe(true);
	return test.db
		.selectFrom('post')
		.select(['id as postId', 'thread_id as threadId'])
		.where('body', '=', words)
		.executeTakeFirstOrThrow();
}

const historyOf = (about: { postId: string | null; threadId: string }) =>
	findAuthorHistory(test.services, { ...about, before: new Date(test.clock.now().getTime() + 60_000) });

const hide = (ref: string, postId: string) =>
	actInThread(test.services, {
		ref,
		action: 'hide_post',
		doer: moderator,
		formKey: null,
		postId,
		rule: 'D1',
		text: 'Iklan.'
	});

describe('what a moderator may know of who wrote', () => {
	it('is a name of the one case: the same within it, another in the next, and nothing that others can work out', async () => {
		const [first, second] = [await write(refs[0]!, 'Satu kata.'), await write(refs[0]!, 'Dua kata.')];
		const elsewhere = await write(refs[1]!, 'Tiga kata.');
		const other = await write(refs[0]!, 'Kata orang lain.', await aPerson(test.services));
		const alias = (await historyOf(first))?.alias;
		expect(alias).toMatch(/^[A-Z0-9]{5}$/);
		expect((await historyOf(second))?.alias).toBe(alias);
		expect((await historyOf(elsewhere))?.alias).not.toBe(alias);
		expect((await historyOf(other))?.alias).not.toBe(alias);
		const env = { secret: ['another secret that is long enough for it'] } as const;
		const before = test.clock.now();
		expect((await findAuthorHistory({ db: test.db, env }, { ...first, before }))?.alias).not.toBe(alias);
	});

	it('counts what was written and judged before, and not the thing itself', async () => {
		const [first, second] = [await write(refs[0]!, 'Satu kata.'), await write(refs[1]!, 'Dua kata.')];
		expect(await historyOf(first)).toMatchObject({ wrote: 1, hidden: 0, appealed: 0, won: 0 });
		await hide(refs[1]!, second.postId);
		expect(await historyOf(first)).toMatchObject({ wrote: 1, hidden: 1 });
		await hide(refs[0]!, first.postId);
		expect(await historyOf(first)).toMatchObject({ wrote: 1, hidden: 1 });
	});

	it('says nothing of what the same person reported without a name or in confidence', async () => {
		const post = await write(refs[0]!, 'Satu kata.');
		const open = await fileReport(test.services, { doer: writer });
		expect(await historyOf(post)).toMatchObject({ wrote: 1 });
		const anonymous = await fileReport(test.services, { doer: writer, anonymous: true });
		const confidential = await fileReport(test.services, { doer: writer, confidential: true });
		expect(await historyOf(post)).toMatchObject({ wrote: 1 });
		expect(await historyOf({ threadId: open.threadId, postId: null })).toMatchObject({ wrote: 1 });
		for (const { threadId } of [anonymous, confidential])
			expect(await historyOf({ threadId, postId: null })).toBeNull();
	});

	it('is nothing where no account wrote it, or an office did', async () => {
		const guest = await fileReport(test.services);
		expect(await historyOf({ threadId: guest.threadId, postId: null })).toBeNull();
		const post = await write(refs[0]!, 'Kata petugas.', cast.officer);
		expect(await historyOf(post)).toBeNull();
	});
});
