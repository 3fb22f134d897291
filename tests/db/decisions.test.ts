import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let moderator: Actor;

beforeAll(async () => {
	await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
});

const hide = (ref: string, more: { rule?: string; text?: string } = {}) =>
	actInThread(test.services, {
		ref,
		action: 'hide_thread',
		doer: moderator,
		formKey: null,
		rule: 'B1',
		text: 'Memuat nomor orang lain.',
		...more
	});

const entriesOf = (threadId: string) =>
	test.db.selectFrom('decision').selectAll().where('thread_id', '=', threadId).orderBy('number').execute();

async function anEntry() {
	const { ref, threadId } = await fileReport(test.services);
	await hide(ref);
	const [entry] = await entriesOf(threadId);
	return { ref, threadId, entry: entry! };
}

describe('an act of moderation', () => {
	it('stands in the book with its rule, its reason and what made somebody look', async () => {
		const { ref, threadId } = await fileReport(test.services);
		const flag = { ref, postId: null, doer: moderator, reason: 'personal_data', words: '' } as const;
		const since = test.clock.now();
		await flagContent(test.services, { ...flag, flagger: 'device:satu' });
		test.clock.advance({ hours: 3 });
		expect((await hide(ref)).ok).toBe(true);
		expect(await entriesOf(threadId)).toMatchObject([
			{
				act: 'hide_thread',
				rule_code: 'B1',
				rule_version: 1,
				reason: 'Memuat nomor orang lain.',
				thread_kind: 'complaint',
				source: 'flag',
				waited_since: since,
				by_user_id: moderator.userId,
				ended_at: null
			}
		]);
	});

	it('is refused without a rule that is in force, and leaves nothing', async () => {
		const { ref, threadId } = await fileReport(test.services);
		expect(await hide(ref, { rule: '' })).toEqual({ ok: false, refusal: 'reason_required' });
		expect(await hide(ref, { rule: 'Z9' })).toEqual({ ok: false, refusal: 'rule_ended' });
		expect(await entriesOf(threadId)).toEqual([]);
	});

	it('ends in the book when it is taken back', async () => {
		const { ref, threadId } = await anEntry();
		const restore = { ref, action: 'restore_thread', doer: moderator, formKey: null, text: 'Nomornya nomor kantor.' };
		expect((await actInThread(test.services, { ...restore, action: 'restore_thread' })).ok).toBe(true);
		expect(await entriesOf(threadId)).toMatchObject([
			{ end_kind: 'restored', end_reason: 'Nomornya nomor kantor.', ended_by: moderator.userId }
		]);
	});

	it('cannot be silent: the database refuses it without an entry', async () => {
		const { threadId } = await fileReport(test.services);
		const silent = test.db.insertInto('thread_event').values({
			thread_id: threadId,
			seq: 90,
			at: test.clock.now(),
			action: 'hide_thread',
			from_status: null,
			to_status: null,
			actor_role: 'moderator',
			actor_agency_id: null,
			actor_user_id: moderator.userId,
			public: true,
			data: '{}',
			form_key: null
		});
		await expect(silent.execute()).rejects.toThrow('has no entry in the book');
	});
});

describe('the book', () => {
	it('numbers without a gap, whoever decides at the same time, also where one of them fails', async () => {
		const reports = await Promise.all(Array.from({ length: 6 }, () => fileReport(test.services)));
		await Promise.all(reports.map(({ ref }, index) => hide(ref, index === 3 ? { rule: 'Z9' } : {})));
		const rows = await test.db.selectFrom('decision').select('number').orderBy('number').execute();
		expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
	});

	it('loses no entry, and none changes but in how it ended', async () => {
		const { entry } = await anEntry();
		const change = test.db.updateTable('decision').set({ reason: 'Lain.' }).where('id', '=', entry.id);
		await expect(change.execute()).rejects.toThrow('append-only');
		await expect(test.db.deleteFrom('decision').where('id', '=', entry.id).execute()).rejects.toThrow('append-only');
	});

	it('lets nobody decide the appeal against their own decision, whatever the statement says', async () => {
		const { entry } = await anEntry();
		const at = test.clock.now();
		const appeal = { decision_id: entry.id, at, since: at, due_at: at, first_decider: null };
		const settled = { state: 'upheld', settled_at: at } as const;
		const decided = { ...settled, decided_at: at, outcome: 'upheld', outcome_words: 'Tetap.' } as const;
		const insert = (by: Actor) =>
			test.db
				.insertInto('appeal')
				.values({ ...appeal, ...decided, decided_by: by.userId })
				.execute();
		await expect(insert(moderator)).rejects.toThrow('appeal_somebody_else_check');
		await insert(await aPerson(test.services, 'moderator'));
		const taken = sql`update appeal set decided_by = ${moderator.userId}, first_decider = null where decision_id = ${entry.id}`;
		await expect(taken.execute(test.db)).rejects.toThrow('appeal_somebody_else_check');
	});
});
