import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { COLLAPSE_LINE } from '$lib/domain/moderation/flag-weight';
import { sumFlags } from '$lib/server/queries/moderation/flag-sums';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { dismissFlags, flagContent } from '$lib/server/usecases/thread/flags';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { aFreshCrowd, aPast, aReader, flagAs, type Reader } from '../support/flaggers';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let moderator: Actor & { userId: string };
let past: string[];
let target: { ref: string; threadId: string };

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	const { pupr, dishub, dinkes } = province.agencies;
	past = await aPast(test.services, [pupr, dishub, dinkes]);
});

beforeEach(async () => {
	test.clock.set('2026-11-21T05:05:00Z');
	target = await reachStatus(
		test.services,
		{ moderator, officer: moderator, agencyId: province.agencies.pupr },
		'routed'
	);
});

const reader = (given: Parameters<typeof aReader>[2] = {}) => aReader(test.services, past, given);
const flag = (by: Reader, given: { reason?: 'spam' | 'personal_data'; network?: string } = {}) =>
	flagAs(test.services, by, null, { ref: target.ref, ...given });
const flagOn = (device: string, network: string) =>
	flagAs(test.services, VISITOR, device, { ref: target.ref, network });
const found = async () => (await sumFlags(test.db, [target.threadId], test.clock.now()))[target.threadId];
const settle = () => dismissFlags(test.services, { ref: target.ref, postId: null, doer: moderator });

it('weighs 200 fresh accounts as nothing', async () => {
	await aFreshCrowd(test.services, 199, { threadId: target.threadId, postId: null });
	await flag(await aPerson(test.services), { network: '10.0.0.1' });
	expect(await found()).toMatchObject({ sum: 0, pairs: 0, flags: 200, fresh: 200, trusted: 0, atOnce: 200 });
});

it('weighs 30 old and reliable ones of one side as nothing, and two of different sides as enough', async () => {
	for (let n = 0; n < 30; n += 1) {
		await flag(await reader({ side: -1 }));
		test.clock.advance({ minutes: 15 });
	}
	expect(await found()).toMatchObject({ sum: 0, pairs: 0, flags: 30, trusted: 30 });
	await settle();
	await flag(await reader({ side: -1 }));
	await flag(await reader({ side: 1 }));
	const both = await found();
	expect(both).toMatchObject({ pairs: 1, flags: 2 });
	expect(both!.sum).toBeGreaterThan(COLLAPSE_LINE);
});

it('counts who sits behind one address little together, and each of them', async () => {
	for (let n = 0; n < 25; n += 1) await flagOn(`pupil-${n}`, '203.0.113.7');
	await flagOn('neighbour', '198.51.100.20');
	expect(await found()).toMatchObject({ sum: 0, flags: 26, guests: 26, together: 25 });
	await flag(await reader({ side: -1 }), { network: '203.0.113.7' });
	await flag(await reader({ side: 1 }), { network: '203.0.113.7' });
	expect(await found()).toMatchObject({ sum: 0, together: 27 });
});

it('keeps no address, but a mark that fits one thing alone, until it is settled', async () => {
	const by = await reader();
	const other = await reachStatus(
		test.services,
		{ moderator, officer: moderator, agencyId: province.agencies.pupr },
		'routed'
	);
	const network = '198.51.100.20';
	await flag(by, { network });
	await flagAs(test.services, by, null, { ref: other.ref, network });
	const marks = () =>
		test.db
			.selectFrom('flag')
			.select(['thread_id', 'block'])
			.where('thread_id', 'in', [target.threadId, other.threadId])
			.execute();
	const [one, two] = await marks();
	expect(one!.block).toMatch(/^[\w-]{43}$/);
	expect(one!.block).not.toBe(two!.block);
	await settle();
	expect((await marks()).filter(({ block }) => block !== null)).toEqual([
		expect.objectContaining({ thread_id: other.threadId })
	]);
});

it('takes trust from what is decided, and from who belongs to the agency nothing', async () => {
	const officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	const newcomer = await reader({ right: 0, side: null });
	const erring = await reader({ right: 1, wrong: 3, side: null });
	await flag(officer);
	await flag(newcomer);
	await flag(erring);
	expect(await found()).toMatchObject({ flags: 3, trusted: 0, mistaken: 1, parties: 1 });
	const hide = { action: 'hide_thread', doer: moderator, formKey: null, rule: 'D1' } as const;
	await actInThread(test.services, { ...hide, ref: target.ref, text: 'Iklan.' });
	target = await reachStatus(
		test.services,
		{ moderator, officer: moderator, agencyId: province.agencies.pupr },
		'routed'
	);
	await flag(newcomer);
	expect(await found()).toMatchObject({ flags: 1, trusted: 1 });
});

it('lets who was wrong five times wait, but hears of personal data, and of who is mostly right', async () => {
	const [brigade, careful] = [await reader({ right: 0, wrong: 5 }), await reader({ right: 6, wrong: 3 })];
	test.clock.set('2026-10-21T05:05:00Z');
	const flags = { ref: target.ref, postId: null, doer: brigade, flagger: `user:${brigade.userId}`, words: '' };
	const held = await flagContent(test.services, { ...flags, reason: 'spam' });
	expect(held).toMatchObject({
		ok: false,
		refusal: 'too_many_attempts',
		reached: { what: 'mistaken_flag', owner: 'account', most: 5 }
	});
	expect(await flag(careful)).toBe(true);
	expect(await flag(brigade, { reason: 'personal_data' })).toBe(true);
	// Nor is that flag a door to another one.
	expect(await flagContent(test.services, { ...flags, reason: 'spam' })).toEqual(held);
	test.clock.set('2026-12-21T05:05:00Z');
	await settle();
	expect(await flag(brigade)).toBe(true);
});
