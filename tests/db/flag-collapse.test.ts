import type { Actor } from '$lib/domain/actor/actor';
import { findComplaintRecord } from '$lib/server/queries/complaint/record';
import { readJourney } from '$lib/server/queries/complaint/journey';
import { dayOf } from '$lib/domain/calendar/zone';
import { listMyFlags } from '$lib/server/queries/moderation/my-flags';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import { SOURCES } from '$lib/server/queries/queue/sources';
import { liftCollapses } from '$lib/server/usecases/thread/collapse';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { dismissFlags } from '$lib/server/usecases/thread/flags';
import { everyTextFor } from '$lib/text/every-catalogue';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { aFreshCrowd, aPast, aReader, flagAs, type Reader } from '../support/flaggers';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
const SPAM = 'Pinjaman cepat cair tanpa jaminan, hubungi WA 0812-3456-7890';
const CRITICAL = 'Kepala dinas ini korupsi, buktinya di https://video.example.com/1';

let province: Province;
let moderator: Actor & { userId: string };
let writer: Reader;
let past: string[];
let report: { ref: string; threadId: string };

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	writer = await aPerson(test.services);
	const { pupr, dishub, dinkes } = province.agencies;
	past = await aPast(test.services, [pupr, dishub, dinkes]);
});

beforeEach(async () => {
	test.clock.set('2026-11-21T05:05:00Z');
	const cast = { moderator, officer: moderator, agencyId: province.agencies.pupr };
	report = await reachStatus(test.services, cast, 'routed');
});

async function reply(text: string): Promise<string> {
	await actInThread(test.services, { ref: report.ref, action: 'reply', doer: writer, formKey: null, text });
	const { id } = await test.db
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', report.threadId)
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirstOrThrow();
	return id;
}

const reader = (given: Parameters<typeof aReader>[2] = {}) => aReader(test.services, past, given);
const flag = (by: Reader, postId: string | null, reason: 'spam' | 'off_topic' = 'spam') =>
	flagAs(test.services, by, null, { ref: report.ref, postId, reason });

/** Two who are reliable and usually disagree. */
async function twoSides(postId: string | null, reason: 'spam' | 'off_topic' = 'spam') {
	const two = [await reader({ side: 1 }), await reader({ side: -1 })];
	for (const one of two) await flag(one, postId, reason);
	return two;
}

const shown = async (postId: string) => {
	const record = await findComplaintRecord(test.db, report.ref);
	const { entries } = await readJourney(test.db, record!, ['anyone'], 'all');
	return entries.find((entry) => entry.type === 'post' && entry.id === postId);
};
const isFolded = async (postId: string) => {
	const entry = await shown(postId);
	return entry?.type === 'post' && entry.folded;
};
const acts = async () =>
	(
		await test.db
			.selectFrom('thread_event')
			.select(['action', 'actor_role'])
			.where('thread_id', '=', report.threadId)
			.where('action', 'in', ['collapse_post', 'lift_collapse', 'dismiss_flags', 'hide_post'])
			.orderBy('seq')
			.execute()
	).map(({ action, actor_role }) => `${action} by ${actor_role}`);
const book = () =>
	test.db
		.selectFrom('decision')
		.select(['act', 'rule_code as rule', 'source', 'end_kind as end', 'by_user_id as by', 'until'])
		.where('thread_id', '=', report.threadId)
		.orderBy('number')
		.execute();
const waiting = async () => {
	const now = test.clock.now();
	const looks = { actor: moderator, now, today: dayOf(now, test.services.env.zone) };
	const items = await listWaiting(test.services, looks, ['flag', 'collapsed']);
	return items.filter(({ threadId }) => threadId === report.threadId);
};

describe('spam that those flag who usually disagree', () => {
	it('is folded at once, still readable, in the book and first in the queue', async () => {
		const postId = await reply(SPAM);
		await twoSides(postId);
		expect(await shown(postId)).toMatchObject({ folded: true, html: expect.stringContaining('0812') as string });
		expect(await acts()).toEqual(['collapse_post by system']);
		const until = new Date('2026-11-22T05:05:00Z');
		expect(await book()).toEqual([{ act: 'collapse_post', rule: 'D1', source: 'machine', end: null, by: null, until }]);
		expect(await waiting()).toMatchObject([{ kind: 'collapsed', targetId: postId, dueAt: until }]);
	});

	it('is opened by itself when nobody has looked in time, and stays open', async () => {
		const postId = await reply(SPAM);
		await twoSides(postId);
		test.clock.set('2026-11-22T05:04:59Z');
		await liftCollapses(test.services);
		expect(await isFolded(postId)).toBe(true);
		test.clock.set('2026-11-22T05:05:00Z');
		await Promise.all([liftCollapses(test.services), liftCollapses(test.services)]);
		expect(await isFolded(postId)).toBe(false);
		expect(await book()).toMatchObject([{ act: 'collapse_post', end: 'expired', by: null }]);
		await twoSides(postId);
		expect(await isFolded(postId)).toBe(false);
		expect(await acts()).toEqual(['collapse_post by system', 'lift_collapse by system']);
		// It waits on, and is the later the longer it waits.
		expect(await waiting()).toMatchObject([
			{ kind: 'flag', targetId: postId, since: new Date('2026-11-21T05:05:00Z') }
		]);
	});

	it('is opened by a moderator who leaves it, and ends in the book where it is hidden', async () => {
		const left = await reply(SPAM);
		await twoSides(left);
		await dismissFlags(test.services, { ref: report.ref, postId: left, doer: moderator });
		expect(await isFolded(left)).toBe(false);
		await twoSides(left);
		expect(await isFolded(left)).toBe(false);
		test.clock.advance({ minutes: 1 });
		const hidden = await reply(SPAM);
		await twoSides(hidden);
		const hide = { action: 'hide_post', postId: hidden, doer: moderator, formKey: null, rule: 'D1' } as const;
		expect((await actInThread(test.services, { ...hide, ref: report.ref, text: 'Iklan.' })).ok).toBe(true);
		expect(await acts()).toEqual([
			'collapse_post by system',
			'lift_collapse by moderator',
			'dismiss_flags by moderator',
			'collapse_post by system',
			'hide_post by moderator'
		]);
		expect(await book()).toMatchObject([
			{ act: 'collapse_post', end: 'restored' },
			{ act: 'dismiss_flags', rule: 'D1', source: 'flag', by: moderator.userId },
			{ act: 'collapse_post', end: 'expired' },
			{ act: 'hide_post', end: null }
		]);
		expect(await liftCollapses(test.services)).toBe(0);
	});

	it('shows the moderator the sum, its parts, and why', async () => {
		const postId = await reply(SPAM);
		await twoSides(postId);
		const now = test.clock.now();
		const looks = { actor: moderator, now, today: dayOf(now, test.services.env.zone) };
		const text = everyTextFor('id');
		const source = SOURCES.find(({ kind }) => kind === 'collapsed')!;
		const item = { targetId: postId, threadId: report.threadId, reader: looks, lang: 'id', text } as const;
		const matter = await source.show(test.db, item);
		expect(matter?.facts.find(({ term }) => term === text.flags.title)?.lines).toMatchInlineSnapshot(`
			[
			  "0,64 (spam dilipat sementara mulai 0,40)",
			  "1 pasang pelapor tepercaya yang biasanya berbeda pandangan kali ini sepakat.",
			  "2 pelapor: 2 sering benar sebelumnya, 0 sering keliru, 0 belum punya riwayat.",
			  "Sudah dilipat sementara. Lipatan terbuka sendiri bila tidak diputus pada waktunya.",
			]
		`);
	});
});

describe('never folded, whoever flags', () => {
	it('is a complaint about an agency', async () => {
		for (let n = 0; n < 4; n += 1) await twoSides(null);
		expect(await acts()).toEqual([]);
		const { hidden_at } = await test.db
			.selectFrom('thread')
			.select('hidden_at')
			.where('id', '=', report.threadId)
			.executeTakeFirstOrThrow();
		expect(hidden_at).toBeNull();
	});

	it.each([
		['a reply that speaks of offices, with a link', CRITICAL, 'spam'],
		['what has no shape of spam', 'Jembatan di desa sebelah juga patah papannya.', 'spam'],
		['spam that is flagged for something else', SPAM, 'off_topic']
	] as const)('is %s', async (_, text, reason) => {
		const postId = await reply(text);
		await twoSides(postId, reason);
		await twoSides(postId, reason);
		expect(await isFolded(postId)).toBe(false);
		expect(await waiting()).toMatchObject([{ kind: 'flag', targetId: postId }]);
	});

	it('is spam that 200 fresh accounts and 30 old ones of one side flag', async () => {
		const postId = await reply(SPAM);
		await aFreshCrowd(test.services, 199, { threadId: report.threadId, postId });
		await flag(await aPerson(test.services), postId);
		expect(await isFolded(postId)).toBe(false);
		for (let n = 0; n < 30; n += 1) await flag(await reader({ side: -1 }), postId);
		expect(await isFolded(postId)).toBe(false);
		test.clock.advance({ minutes: 30 });
		await flag(await reader({ side: 1 }), postId);
		expect(await isFolded(postId)).toBe(true);
	});
});

describe('who hears of it', () => {
	const heard = async (act: string) =>
		(
			await test.db
				.selectFrom('notice')
				.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
				.select(['notice.recipient', 'notice.audience'])
				.where('thread_event.thread_id', '=', report.threadId)
				.where('thread_event.action', '=', act as 'hide_post')
				.where('notice.audience', 'in', ['flaggers', 'author'])
				.execute()
		)
			.map(({ recipient, audience }) => `${audience} ${recipient}`)
			.sort();

	it('is its author of the fold, and each who flagged of what came of it', async () => {
		const postId = await reply(SPAM);
		const two = await twoSides(postId);
		await flagAs(test.services, writer, 'guest', { ref: report.ref, postId });
		expect(await heard('collapse_post')).toEqual([`author user:${writer.userId}`]);
		await dismissFlags(test.services, { ref: report.ref, postId, doer: moderator });
		expect(await heard('lift_collapse')).toEqual([`author user:${writer.userId}`]);
		expect(await heard('dismiss_flags')).toEqual(two.map(({ userId }) => `flaggers user:${userId}`).sort());
	});
});

describe('the list of what somebody flagged', () => {
	const listed = async (voice: string) =>
		(await listMyFlags(test.db, voice, test.clock.now())).map(({ place, outcome, rule }) => [
			place?.title ?? null,
			outcome,
			rule?.code ?? null
		]);

	it('says to an account and to a device what came of it, with the rule, and of what is hidden no title', async () => {
		const account = await aPerson(test.services);
		const [mine, device] = [`user:${account.userId}`, 'device:kiosk'];
		const title = 'Jembatan kayu di Desa Bobaneigo rusak';
		await flagAs(test.services, account, null, { ref: report.ref });
		await flagAs(test.services, account, 'kiosk', { ref: report.ref });
		for (const voice of [mine, device]) expect(await listed(voice)).toEqual([[title, null, null]]);
		await dismissFlags(test.services, { ref: report.ref, postId: null, doer: moderator });
		for (const voice of [mine, device]) expect(await listed(voice)).toEqual([[title, 'dismissed', 'D1']]);
		const hide = { action: 'hide_thread', doer: moderator, formKey: null, rule: 'B1' } as const;
		await actInThread(test.services, { ...hide, ref: report.ref, text: 'Memuat data pribadi.' });
		for (const voice of [mine, device]) expect(await listed(voice)).toEqual([[null, 'dismissed', 'D1']]);
		test.clock.advance({ days: 31 });
		expect(await listed(device)).toEqual([]);
		expect(await listed(mine)).toHaveLength(1);
	});
});
