import type { Actor } from '$lib/domain/actor/actor';
import type { QueueTarget } from '$lib/forms/queue-decision';
import { findTogether, listNamed, waitsFor } from '$lib/server/queries/queue/together';
import { takeItem } from '$lib/server/usecases/queue/lease';
import { settleTogether } from '$lib/server/usecases/queue/settle-together';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { readerOf } from '../support/queue';
import { reachStatus, type Cast } from '../support/reach-status';

const test = useDatabase();
let province: Province, cast: Cast, moderator: Actor & { userId: string }, other: Actor & { userId: string };
let refs: string[];

const ADVERT =
	'Jual obat kuat asli, hubungi kami sekarang juga di nomor yang tertera pada profil, stok terbatas bulan ini';

beforeAll(async () => {
	province = await aProvince(test.services);
	const { pupr } = province.agencies;
	moderator = await aPerson(test.services, 'moderator');
	other = await aPerson(test.services, 'moderator');
	cast = { moderator, officer: await aPerson(test.services, 'officer', pupr), agencyId: pupr };
});

beforeEach(async () => {
	await emptyTables(test.db, 'thread', 'queue_lease');
	refs = [];
	for (let left = 3; left > 0; left -= 1) refs.push((await reachStatus(test.services, cast, 'in_progress')).ref);
});

/** A reply that readers flagged, as it waits. */
async function flagged(ref: string, words: string): Promise<QueueTarget> {
	test.clock.advance({ minutes: 1 });
	const doer = await aPerson(test.services);
	// Words of newcomers would be held.
	const settled = { created_at: new Date('2025-01-01T00:00:00Z') };
	await test.db.updateTable('app_user').set(settled).where('id', '=', doer.userId).execute();
	await actInThread(test.services, { ref, action: 'reply', doer, formKey: null, text: words });
	const { id } = await test.db.selectFrom('post').select('id').where('body', '=', words).executeTakeFirstOrThrow();
	const flag = { ref, postId: id, doer: cast.officer, reason: 'spam', words: '' } as const;
	for (const flagger of ['device:a', 'device:b']) await flagContent(test.services, { ...flag, flagger });
	return { kind: 'flag', targetId: id };
}

const adverts = () => Promise.all(refs.map((ref, index) => flagged(ref, `${ADVERT} ${index}.`)));
const reader = (actor: Actor) => readerOf(test.services, actor);
const beside = (lead: QueueTarget) => findTogether(test.db, reader(moderator), lead);
const idsOf = (items: readonly { targetId: string }[]) => items.map(({ targetId }) => targetId).sort();

async function hideAll(targets: readonly QueueTarget[], formKey: string, cutAfter = Infinity) {
	const items = (await listNamed(test.db, targets)).map((item) => ({
		...item,
		command: { act: 'hide_post', postId: item.targetId, input: { rule: 'D1', text: 'Iklan.' } } as const
	}));
	let asked = 0;
	return settleTogether(test.services, {
		items,
		doer: moderator,
		formKey,
		words: '',
		isOpen(target) {
			if ((asked += 1) > cutAfter) throw new Error('cut off');
			return waitsFor(test.db, reader(moderator), target);
		}
	});
}

const countIn = async (table: 'decision' | 'notice') =>
	Number(
		(
			await test.db
				.selectFrom(table)
				.select((eb) => eb.fn.countAll<string>().as('n'))
				.executeTakeFirstOrThrow()
		).n
	);

describe('several under one decision', () => {
	it('are those in the same words, wherever they stand, and the others of the thread', async () => {
		const [first, second, third] = await adverts();
		const near = await flagged(refs[0]!, 'Rumput di pinggir jalan itu hijau sekali ya pagi ini.');
		const found = await beside(first!);
		if (!found || !('lead' in found)) throw new Error('It can be decided with others');
		expect(found.lead.targetId).toBe(first!.targetId);
		expect(idsOf(found.same)).toEqual(idsOf([second!, third!]));
		expect(idsOf(found.near)).toEqual([near.targetId]);
	});

	it('are never a report, nor what speaks of officials', async () => {
		const { id } = await test.db
			.selectFrom('thread')
			.select('id')
			.where('ref', '=', refs[0]!)
			.executeTakeFirstOrThrow();
		const flag = { ref: refs[0]!, postId: null, doer: cast.officer, reason: 'spam', words: '' } as const;
		await flagContent(test.services, { ...flag, flagger: 'device:a' });
		expect(await beside({ kind: 'flag', targetId: id })).toEqual({ alone: 'thread' });
		const ofOffices = await flagged(refs[0]!, 'Kepala dinas itu menerima suap dari pemborong jembatan.');
		expect(await beside(ofOffices)).toEqual({ alone: 'of_offices' });
		expect(await listNamed(test.db, [ofOffices, { kind: 'appeal', targetId: ofOffices.targetId }])).toEqual([]);
	});

	it('leave an event, an entry in the book and notices each, and say plainly what was refused', async () => {
		const targets = await adverts();
		const [held, gone] = targets;
		await takeItem(test.services, held!, other.userId);
		await actInThread(test.services, {
			ref: refs[1]!,
			action: 'hide_post',
			doer: other,
			formKey: null,
			postId: gone!.targetId,
			rule: 'D1',
			text: 'Iklan.'
		});
		const entries = await countIn('decision');
		const outcome = await hideAll(targets, crypto.randomUUID());
		expect(idsOf(outcome.recorded)).toEqual([targets[2]!.targetId]);
		expect(outcome.refused).toEqual([
			{ ...held, refusal: 'held_by_other' },
			{ ...gone, refusal: 'gone' }
		]);
		expect(await countIn('decision')).toBe(entries + 1);
	});

	it('are done once each, however often the form is sent and wherever it was cut off', async () => {
		const targets = await adverts();
		const formKey = crypto.randomUUID();
		await expect(hideAll(targets, formKey, 1)).rejects.toThrow('cut off');
		expect(await countIn('decision')).toBe(1);
		expect((await hideAll(targets, formKey)).recorded).toHaveLength(3);
		const told = await countIn('notice');
		expect((await hideAll(targets, formKey)).recorded).toHaveLength(3);
		expect([await countIn('decision'), await countIn('notice')]).toEqual([3, told]);
		expect(await test.db.selectFrom('flag').select('id').where('settled_at', 'is', null).execute()).toEqual([]);
		// Another form finds nothing left to do.
		expect((await hideAll(targets, crypto.randomUUID())).refused.map(({ refusal }) => refusal)).toEqual(
			targets.map(() => 'gone')
		);
	});
});
