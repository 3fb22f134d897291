import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import { job as printPosts } from '$lib/server/jobs/print-posts';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { findPostText } from '$lib/server/queries/act/case-for-act';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { releaseHeld } from '$lib/server/usecases/thread/release-held';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let moderator: Actor, officer: Actor, newcomer: Actor, neighbour: Actor;
let ref: string, threadId: string;

const HOUR = 3_600_000;
const ADVERT = 'Menang terus di https://judi.test/daftar, saya sudah coba sendiri bersama teman-teman di kampung.';

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'thread');
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	newcomer = await aPerson(test.services);
	neighbour = await aPerson(test.services);
	const cast = { moderator, officer, agencyId: province.agencies.pupr };
	const reader = await aPerson(test.services);
	({ ref, threadId } = await reachStatus(test.services, cast, 'in_progress', { doer: reader }));
});

const say = (doer: Actor, text: string, more: { formKey?: string; fileIds?: string[] } = {}) =>
	actInThread(test.services, { ref, action: 'reply', doer, text, formKey: null, ...more });
const decide = (action: 'admit' | 'refuse_post' | 'restore_post' | 'hide_post', doer: Actor, postId: string) =>
	actInThread(test.services, {
		ref,
		action,
		doer,
		postId,
		formKey: null,
		...(action === 'admit' ? {} : { text: 'Iklan judi.' }),
		...(action === 'refuse_post' || action === 'hide_post' ? { rule: 'D1' } : {})
	});
const held = () =>
	test.db
		.selectFrom('hold')
		.innerJoin('post', 'post.id', 'hold.post_id')
		.select(['post.id', 'post.held', 'post.hidden_at as hiddenAt', 'hold.outcome', 'hold.grounds', 'hold.until'])
		.where('hold.thread_id', '=', threadId)
		.orderBy('hold.since')
		.execute();
const onlyHeld = async () => (await held())[0]?.id ?? '';
const seenBy = async (actor: Actor) =>
	JSON.stringify(await findComplaintPage(test.services, ref, { actor, voice: null }));
const notices = async () =>
	(
		await test.db
			.selectFrom('notice')
			.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
			.select(['thread_event.action', 'notice.audience'])
			.where('thread_event.action', 'in', ['reply', 'admit', 'release', 'refuse_post'])
			.execute()
	).map(({ action, audience }) => `${action} ${audience}`);

describe('words of a newcomer that a rule speaks against', () => {
	it('wait, and nobody else learns in any way that they exist', async () => {
		const before = await test.db.selectFrom('thread').selectAll().where('id', '=', threadId).executeTakeFirstOrThrow();
		const pages = [await seenBy(VISITOR), await seenBy(neighbour), await seenBy(officer)];
		test.clock.advance({ hours: 1 });
		expect(await say(newcomer, ADVERT)).toMatchObject({ ok: true, value: { held: true } });
		const [post] = await held();
		expect(post).toMatchObject({ held: 'waiting', grounds: [{ code: 'links', cited: ['https://judi.test/daftar'] }] });
		expect(post?.until).toEqual(new Date(test.clock.now().getTime() + 24 * HOUR));

		const after = await test.db.selectFrom('thread').selectAll().where('id', '=', threadId).executeTakeFirstOrThrow();
		expect({ ...after, last_seq: 0 }).toEqual({ ...before, last_seq: 0 });
		expect(await notices()).toEqual([]);
		for (const [index, actor] of [VISITOR, neighbour, officer].entries()) {
			const page = await seenBy(actor);
			expect(page).not.toContain('judi.test');
			expect(page.length).toBe(pages[index]?.length);
		}
		const id = post?.id ?? '';
		expect(await findPostText(test.db, threadId, id, ['anyone', 'citizen', 'officer'])).toBeNull();
		expect(
			await flagContent(test.services, {
				ref,
				postId: id,
				doer: neighbour,
				flagger: 'device:a',
				reason: 'spam',
				words: ''
			})
		).toMatchObject({ ok: false, refusal: 'not_found' });
		const [found] = await test.db.selectFrom('thread_event').select('public').where('action', '=', 'reply').execute();
		expect(found?.public).toBe(false);
	});

	it('are seen by their author with reason and clock, and by moderators, who find them in the queue', async () => {
		await say(newcomer, ADVERT);
		const mine = await findComplaintPage(test.services, ref, { actor: newcomer, voice: null });
		expect(mine?.heldPosts).toMatchObject([{ isMine: true, mayDecide: false, state: 'waiting' }]);
		const theirs = await findComplaintPage(test.services, ref, { actor: moderator, voice: null });
		expect(theirs?.heldPosts).toMatchObject([
			{ isMine: false, mayDecide: true, html: expect.stringContaining('judi') }
		]);
		const now = test.clock.now();
		const reader = { actor: moderator, now, today: dayOf(now, test.services.env.zone) };
		expect(await listWaiting(test.services, reader, ['held_post'])).toMatchObject([{ targetId: await onlyHeld() }]);
	});

	it('are let in once, whoever of two moderators is first, and told as any reply', async () => {
		await say(newcomer, ADVERT);
		const id = await onlyHeld();
		const other = await aPerson(test.services, 'moderator');
		const answers = await Promise.all([decide('admit', moderator, id), decide('admit', other, id)]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers).toContainEqual({ ok: false, refusal: 'same_state' });
		expect(await held()).toMatchObject([{ held: null, hiddenAt: null, outcome: 'admitted' }]);
		expect(await seenBy(VISITOR)).toContain('judi.test');
		expect((await notices()).sort()).toEqual(['admit author', 'admit reporter']);
		const { reply_count } = await test.db
			.selectFrom('thread')
			.select('reply_count')
			.where('id', '=', threadId)
			.executeTakeFirstOrThrow();
		expect(reply_count).toBe(1);
	});

	it('are refused under a rule, in the book, with nothing left in their place; and can be restored', async () => {
		await say(newcomer, ADVERT);
		const id = await onlyHeld();
		expect(await decide('hide_post', moderator, id)).toMatchObject({ ok: false, refusal: 'same_state' });
		expect(await decide('refuse_post', officer, id)).toMatchObject({ ok: false });
		const before = await seenBy(neighbour);
		expect(await decide('refuse_post', moderator, id)).toMatchObject({ ok: true });
		expect(await seenBy(neighbour)).toBe(before);
		expect(await seenBy(officer)).not.toContain('refuse_post');
		expect(await notices()).toEqual(['refuse_post author']);
		const [entry] = await test.db
			.selectFrom('decision')
			.select(['act', 'rule_code', 'post_id', 'ended_at'])
			.where('act', '=', 'refuse_post')
			.execute();
		expect(entry).toMatchObject({ rule_code: 'D1', post_id: id, ended_at: null });
		const mine = await findComplaintPage(test.services, ref, { actor: newcomer, voice: null });
		expect(mine?.heldPosts).toMatchObject([
			{ state: 'refused', refused: { rule: { code: 'D1' }, words: 'Iklan judi.' } }
		]);
		expect(await decide('restore_post', moderator, id)).toMatchObject({ ok: true });
		expect(await seenBy(VISITOR)).toContain('judi.test');
		expect(await test.db.selectFrom('decision').select('ended_at').where('post_id', '=', id).execute()).toMatchObject([
			{ ended_at: expect.any(Date) }
		]);
	});

	it('are shown by themselves when nobody decided in time, once, on however many machines', async () => {
		await say(newcomer, ADVERT);
		test.clock.advance({ hours: 23, minutes: 59 });
		expect(await releaseHeld(test.services)).toBe(0);
		test.clock.advance({ minutes: 1 });
		const shown = await Promise.all([
			releaseHeld(test.services),
			releaseHeld(test.services),
			releaseHeld(test.services)
		]);
		expect(shown.sort()).toEqual([0, 0, 1]);
		expect(await held()).toMatchObject([{ held: null, outcome: 'released' }]);
		const [event] = await test.db
			.selectFrom('thread_event')
			.select(['actor_role', 'public'])
			.where('action', '=', 'release')
			.execute();
		expect(event).toEqual({ actor_role: 'system', public: true });
		expect(await decide('admit', moderator, await onlyHeld())).toMatchObject({ ok: false, refusal: 'same_state' });
	});

	it('are one, however often the form is sent', async () => {
		const formKey = crypto.randomUUID();
		const answers = await Promise.all([1, 2, 3].map(() => say(newcomer, ADVERT, { formKey })));
		expect(answers).toEqual(answers.map(() => ({ ok: true, value: { ref, held: true } })));
		expect(await held()).toHaveLength(1);
	});
});

describe('who and what is held', () => {
	const isHeld = async (doer: Actor, text: string) => {
		const said = await say(doer, text);
		return said.ok && said.value.held === true;
	};

	it('nobody who has an office, or has been here for long, or has written before', async () => {
		expect(await isHeld(officer, ADVERT)).toBe(false);
		expect(await isHeld(moderator, ADVERT)).toBe(false);
		const { userId } = newcomer;
		for (const text of ['Setuju.', 'Jalan di depan rumah saya juga rusak.', 'Terima kasih.'])
			expect(await isHeld(newcomer, text)).toBe(false);
		expect(await isHeld(newcomer, ADVERT)).toBe(false);
		expect(userId).not.toBeNull();
		const old = await aPerson(test.services);
		await test.db
			.updateTable('app_user')
			.set({ created_at: new Date(test.clock.now().getTime() - 15 * 24 * HOUR) })
			.where('id', '=', old.userId)
			.execute();
		expect(await isHeld(old, ADVERT)).toBe(false);
	});

	it('an insult however it is written, many posts in a minute, and what was removed before', async () => {
		expect(await isHeld(newcomer, 'dasar b4ngs4t semua')).toBe(true);
		const quick = await aPerson(test.services);
		const said: boolean[] = [];
		// What stands makes them known; what waits does not.
		for (let turn = 1; turn <= 2; turn += 1) said.push(await isHeld(quick, `Setuju sekali ${turn}`));
		expect(said).toEqual([false, false]);
		await test.db
			.updateTable('post')
			.set({ hidden_at: test.clock.now() })
			.where('author_user_id', '=', quick.userId)
			.execute();
		for (let turn = 3; turn <= 5; turn += 1) said.push(await isHeld(quick, `Mohon segera ditangani pos ${turn}`));
		expect(said).toEqual([false, false, false, false, true]);

		const spammer = await aPerson(test.services);
		const words =
			'Pinjaman cepat cair tanpa jaminan untuk warga Ternate, hubungi Bapak Anton di kantor kami setiap hari Senin';
		expect(await isHeld(spammer, words)).toBe(false);
		const [{ id }] = (await test.db
			.selectFrom('post')
			.select('id')
			.where('author_user_id', '=', spammer.userId)
			.execute()) as [{ id: string }];
		await decide('hide_post', moderator, id);
		const again = await aPerson(test.services);
		expect(
			await isHeld(again, words.replace('Anton', 'Budi').replace('Senin', 'Rabu').replace('Ternate', 'Tidore'))
		).toBe(true);
	});

	it('by the settings of the category, the last that were published', async () => {
		const publish = (scope: string, links: number | null) =>
			test.db
				.insertInto('hold_settings')
				.values({
					scope,
					newcomer_days: 14,
					newcomer_posts: 3,
					links,
					watched_words: true,
					rate_posts: null,
					rate_minutes: 10,
					like_removed: null,
					copied: null,
					release_hours: 5,
					at: test.clock.now(),
					by_user_id: moderator.userId ?? ''
				})
				.execute();
		const { slug } = await test.db
			.selectFrom('complaint')
			.select('category_slug as slug')
			.where('thread_id', '=', threadId)
			.executeTakeFirstOrThrow();
		await publish('*', null);
		expect(await isHeld(newcomer, ADVERT)).toBe(false);
		await publish(slug, 1);
		expect(await isHeld(neighbour, ADVERT)).toBe(true);
		expect((await held())[0]?.until).toEqual(new Date(test.clock.now().getTime() + 5 * HOUR));
		await publish(slug, null);
		expect(await isHeld(await aPerson(test.services), ADVERT)).toBe(false);
	});
});

it('prints of older posts are kept once', async () => {
	await say(newcomer, 'Jalan di depan pasar masih berlubang sampai hari ini.');
	await sql`delete from post_print`.execute(test.db);
	await Promise.all([printPosts.run(test.services, {}), printPosts.run(test.services, {})]);
	const { posts, prints } = await test.db
		.selectNoFrom((eb) => [
			eb.selectFrom('post').select(eb.fn.countAll<number>().as('n')).where('kind', '<>', 'internal_note').as('posts'),
			eb.selectFrom('post_print').select(eb.fn.countAll<number>().as('n')).as('prints')
		])
		.executeTakeFirstOrThrow();
	expect(prints).toBe(posts);
});
