import type { Actor } from '$lib/domain/actor/actor';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import { countWaiting } from '$lib/server/queries/queue/waiting';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { dismissFlags, flagContent } from '$lib/server/usecases/thread/flags';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { factIn, readQueue, readerOf } from '../support/queue';
import { reachStatus, type Cast } from '../support/reach-status';
import { MONDAY, useDesk } from '../support/desk';

const desk = useDesk();
const { test, walk } = desk;
let moderator: Actor, other: Actor, officer: Actor, head: Actor, inspector: Actor;
let cast: Cast;

beforeEach(() => {
	({ moderator, other, officer, head, inspector, cast } = desk.seated);
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
