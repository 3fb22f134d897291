import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { strictest, type SanctionAct } from '$lib/domain/moderation/sanction';
import { addDays } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { listPinned } from '$lib/server/db/pins';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { expireDecisions } from '$lib/server/usecases/moderation/expire-decisions';
import { actInThread, type ThreadCommand } from '$lib/server/usecases/thread/act-in-thread';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let moderator: Actor;
let citizen: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	citizen = await aPerson(test.services);
});

async function aReply(doer = citizen) {
	const { ref, threadId } = await fileReport(test.services);
	const route = { action: 'route', agencyId: province.agencies.pupr } as const;
	await actOnComplaint(test.services, { ref, doer: moderator, formKey: null, act: route });
	await actInThread(test.services, { ref, action: 'reply', doer, formKey: null, text: 'Lampu di RT 3 juga mati.' });
	const { id } = await test.db
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', threadId)
		.orderBy('created_at', 'desc')
		.executeTakeFirstOrThrow();
	return { ref, threadId, postId: id };
}

const moderate = (command: Pick<ThreadCommand, 'ref' | 'action'> & Partial<ThreadCommand>) =>
	actInThread(test.services, {
		doer: moderator,
		formKey: null,
		rule: 'A1',
		text: 'Berulang kali menghina.',
		...command
	});

const inDays = (days: number) => addDays(dayOf(test.clock.now(), test.services.env.zone), days);

/** The person as their next request finds them. */
async function asRead(actor: Actor): Promise<Actor> {
	const keeper = sessionKeeper(test.services);
	const attributes = { createdAt: new Date(), device: 'Uji' };
	const { user } = await keeper.validateSession((await keeper.createSession(actor.userId ?? '', attributes)).id);
	const sanction: SanctionAct | null = strictest(user?.sanctions ?? [], test.clock.now())?.act ?? null;
	return { ...actor, sanction };
}

describe('a silenced account', () => {
	it('writes nothing under reports of others, goes on in its own, and is free again after its day', async () => {
		const { ref, postId } = await aReply();
		expect((await moderate({ ref, action: 'silence', postId, until: inDays(3) })).ok).toBe(true);
		const silenced = await asRead(citizen);
		expect(silenced.sanction).toBe('silence');
		const reply = { ref, action: 'reply', formKey: null, text: 'Saya lagi.' } as const;
		expect(await actInThread(test.services, { ...reply, doer: silenced })).toEqual({ ok: false, refusal: 'silenced' });
		const own = await fileReport(test.services, { doer: citizen });
		expect((await actInThread(test.services, { ...reply, ref: own.ref, doer: silenced })).ok).toBe(true);
		test.clock.advance({ days: 4 });
		expect((await asRead(citizen)).sanction).toBeNull();
		expect(await expireDecisions(test.services)).toBe(1);
		expect(await expireDecisions(test.services)).toBe(0);
	});

	it('is free at once when the sanction is lifted, and the book says so', async () => {
		const { ref, postId, threadId } = await aReply();
		await moderate({ ref, action: 'suspend', postId, until: inDays(90) });
		const suspended = await asRead(citizen);
		const flag = { ref, postId: null, reason: 'spam', words: '', flagger: `user:${citizen.userId}` } as const;
		expect(await flagContent(test.services, { ...flag, doer: suspended })).toEqual({ ok: false, refusal: 'silenced' });
		expect((await moderate({ ref, action: 'lift_sanction', postId })).ok).toBe(true);
		expect((await asRead(citizen)).sanction).toBeNull();
		const entries = await test.db.selectFrom('decision').selectAll().where('thread_id', '=', threadId).execute();
		expect(entries).toMatchObject([{ act: 'suspend', post_id: postId, end_kind: 'restored' }]);
	});

	it.each([
		['without a last day', {}, 'until_required'],
		['for too long', { until: '2099-01-01' }, 'until_too_far'],
		['for a day that is over', { until: '2020-01-01' }, 'until_past']
	])('is not made %s', async (_name, more, refusal) => {
		const { ref, postId } = await aReply();
		expect(await moderate({ ref, action: 'silence', postId, ...more })).toEqual({ ok: false, refusal });
	});
});

describe('moderation of a post', () => {
	it('warns its author and shows nobody else', async () => {
		const { ref, postId, threadId } = await aReply();
		expect((await moderate({ ref, action: 'warn', postId })).ok).toBe(true);
		const event = await test.db
			.selectFrom('thread_event')
			.select(['id', 'public'])
			.where('thread_id', '=', threadId)
			.where('action', '=', 'warn')
			.executeTakeFirstOrThrow();
		expect(event.public).toBe(false);
		const told = await test.db.selectFrom('notice').select('recipient').where('event_id', '=', event.id).execute();
		expect(told).toEqual([{ recipient: `user:${citizen.userId}` }]);
	});

	it('gives no reason that tells what it hides', async () => {
		const { ref, postId } = await aReply();
		const text = 'Memuat nomor 0812-4455-6677 milik orang lain.';
		expect(await moderate({ ref, action: 'hide_post', postId, text })).toEqual({
			ok: false,
			refusal: 'reason_personal'
		});
	});

	it('splits off another matter, and gives it back', async () => {
		const { ref, postId, threadId } = await aReply();
		const hidden = async () =>
			(await test.db.selectFrom('post').select('hidden_at').where('id', '=', postId).executeTakeFirst())?.hidden_at;
		expect((await moderate({ ref, action: 'split_post', postId, rule: 'D2' })).ok).toBe(true);
		expect(await hidden()).not.toBeNull();
		expect((await moderate({ ref, action: 'restore_post', postId })).ok).toBe(true);
		expect(await hidden()).toBeNull();
		const entries = await test.db.selectFrom('decision').selectAll().where('thread_id', '=', threadId).execute();
		expect(entries).toMatchObject([{ act: 'split_post', rule_code: 'D2', end_kind: 'restored' }]);
	});

	it('pins and unpins, each once', async () => {
		const { ref, postId, threadId } = await aReply();
		const pin = (action: 'pin_post' | 'unpin_post') => moderate({ ref, action, postId });
		expect(await pin('unpin_post')).toEqual({ ok: false, refusal: 'same_state' });
		expect((await pin('pin_post')).ok).toBe(true);
		expect(await pin('pin_post')).toEqual({ ok: false, refusal: 'same_state' });
		expect(await listPinned(test.db, threadId)).toEqual([postId]);
		expect((await pin('unpin_post')).ok).toBe(true);
		expect(await listPinned(test.db, threadId)).toEqual([]);
	});
});

it('a report moves to another category, never to its own or to none', async () => {
	const { ref, threadId } = await fileReport(test.services);
	const slugs = await test.db.selectFrom('category').select('slug').orderBy('position').execute();
	const { category_slug: own } = await test.db
		.selectFrom('complaint')
		.select('category_slug')
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
	const other = slugs.find(({ slug }) => slug !== own)?.slug;
	for (const category of [own, 'entah'])
		expect(await moderate({ ref, action: 'recategorise', category })).toEqual({
			ok: false,
			refusal: 'category_required'
		});
	expect((await moderate({ ref, action: 'recategorise', ...(other && { category: other }) })).ok).toBe(true);
	const moved = await test.db
		.selectFrom('complaint')
		.select('category_slug')
		.where('thread_id', '=', threadId)
		.execute();
	expect(moved).toEqual([{ category_slug: other }]);
});
