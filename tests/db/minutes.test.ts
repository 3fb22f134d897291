import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { fingerprintOf } from '$lib/server/proof/fingerprint';
import { addAddendum, recordPublication } from '$lib/server/usecases/consultation/minutes/follow-minutes';
import { finaliseMinutes, reopenMinutes } from '$lib/server/usecases/consultation/minutes/fix-minutes';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import { dropParty, nameParty } from '$lib/server/usecases/consultation/minutes/name-parties';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { placeItem, saveItem } from '$lib/server/usecases/consultation/minutes/write-items';
import { writeMinutes } from '$lib/server/usecases/consultation/minutes/write-minutes';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { aPerson, aPhoto, aProvince, type Province } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';
import { aDraftOfMinutes, anItem, byHost, fixedMinutes, worked, type Drafted } from '../support/minutes';

const test = useDatabase();
let province: Province;
let agencyId: string;

// Windows take two weeks each, and what is agreed has its days.
beforeEach(() => test.clock.set('2026-11-21T05:05:00Z'));

beforeAll(async () => {
	province = await aProvince(test.services);
	agencyId = province.agencies.dinkes;
});

const refused = (refusal: string) => ({ ok: false, refusal });

const inputOf = async ({ threadId }: Prepared, number: number, answered: boolean) => {
	const eventId = randomUUID();
	await test.db.transaction().execute(async (trx) => {
		const { last_seq } = await trx
			.updateTable('thread')
			.set((eb) => ({ last_seq: eb('last_seq', '+', 1) }))
			.where('id', '=', threadId)
			.returning('last_seq')
			.executeTakeFirstOrThrow();
		const at = test.clock.now();
		const event = { id: eventId, thread_id: threadId, seq: last_seq, at, action: 'contribute', actor_role: 'citizen' };
		await trx
			.insertInto('thread_event')
			.values({
				...event,
				from_status: null,
				to_status: null,
				actor_agency_id: null,
				actor_user_id: null,
				public: true,
				data: '{}',
				form_key: null
			} as never)
			.execute();
		const post = { id: eventId, thread_id: threadId, event_id: eventId, kind: 'input' as const, body: 'Masukan' };
		await trx
			.insertInto('post')
			.values({ ...post, body_html: '', author_role: 'citizen', created_at: at } as never)
			.execute();
		const answer = answered ? { disposition: 'accepted' as const, answer_id: eventId, answered_at: at } : {};
		await trx
			.insertInto('input')
			.values({
				post_id: eventId,
				thread_id: threadId,
				number,
				kind: 'propose',
				unsur: 'academic',
				channel: 'web',
				...answer
			} as never)
			.execute();
		await trx
			.updateTable('consultation')
			.set((eb) => ({
				input_count: eb('input_count', '+', 1),
				answered_count: eb('answered_count', '+', answered ? 1 : 0)
			}))
			.where('thread_id', '=', threadId)
			.execute();
	});
};

const sign = (drafted: Drafted, doer: Actor, partyId: string, readDigest: string, scanFileId?: string) =>
	signMinutes(test.services, {
		slug: drafted.slug,
		doer,
		partyId,
		readDigest,
		formKey: randomUUID(),
		...(scanFileId ? { scanFileId } : {})
	});

const countOf = async (action: string, threadId: string): Promise<number> =>
	(
		await test.db
			.selectFrom('thread_event')
			.select('id')
			.where('thread_id', '=', threadId)
			.where('action', '=', action as 'sign_minutes')
			.execute()
	).length;

const publish = ({ slug, facilitator }: Prepared) =>
	moveStage(test.services, { slug, doer: facilitator, formKey: randomUUID(), act: { action: 'publish' } });

describe('writing', () => {
	it('numbers items in their order, moves them, and closes ranks', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		const items = () =>
			test.db
				.selectFrom('minutes_item')
				.select(['id', 'position', 'problem'])
				.where('thread_id', '=', drafted.threadId)
				.orderBy('position')
				.execute();
		const [first, second] = await items();
		worked(await placeItem(test.services, { ...byHost(drafted), itemId: second?.id ?? '', to: 'up' }));
		expect((await items()).map(({ id }) => id)).toEqual([second?.id, first?.id]);
		worked(await placeItem(test.services, { ...byHost(drafted), itemId: second?.id ?? '', to: 'out' }));
		expect(await items()).toMatchObject([{ id: first?.id, position: 1 }]);
	});

	it('makes one item and one party of a form that is sent twice at once', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		const item = { ...byHost(drafted), itemId: null, item: anItem(agencyId) };
		const party = {
			...byHost(drafted),
			party: { side: 'public' as const, name: 'Tamu', office: 'LSM', gender: null, email: '' }
		};
		await Promise.all([saveItem(test.services, item), saveItem(test.services, item)]);
		await Promise.all([nameParty(test.services, party), nameParty(test.services, party)]);
		const counted = (table: 'minutes_item' | 'signatory') =>
			test.db.selectFrom(table).select('id').where('thread_id', '=', drafted.threadId).execute();
		expect(await counted('minutes_item')).toHaveLength(3);
		expect(await counted('signatory')).toHaveLength(4);
	});

	it('draws items from answered inputs alone, and agrees on days that can be', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		await inputOf(drafted, 1, true);
		await inputOf(drafted, 2, false);
		const save = (change: object) =>
			saveItem(test.services, { ...byHost(drafted), itemId: null, item: anItem(agencyId, change) });
		expect(await save({ inputs: [1] })).toMatchObject({ ok: true });
		expect(await save({ inputs: [1, 2] })).toEqual(refused('unknown_input'));
		expect(await save({ inputs: [99] })).toEqual(refused('unknown_input'));
		expect(await save({ dueDay: '2026-01-01' })).toEqual(refused('day_past'));
		expect(await save({ term: 'short' })).toEqual(refused('term_contradicts_day'));
		expect(await save({ agencyId: randomUUID() })).toEqual(refused('unknown_agency'));
	});

	it('is for the host, and keeps the sides of the table apart', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		const { slug, citizen, head } = drafted;
		const data = { heldOn: '2026-12-05', place: 'Aula', summary: '' };
		expect(await writeMinutes(test.services, { slug, doer: citizen, formKey: randomUUID(), ...data })).toEqual(
			refused('not_allowed')
		);
		const emailOf = async (userId: string) =>
			(await test.db.selectFrom('app_user').select('email').where('id', '=', userId).executeTakeFirstOrThrow()).email;
		const name = async (email: string) =>
			nameParty(test.services, {
				...byHost(drafted),
				party: { side: 'public', name: 'Siapa', office: 'Warga', gender: null, email }
			});
		expect(await name('nobody@fkp.test')).toEqual(refused('unknown_account'));
		expect(await name(await emailOf(citizen.userId))).toEqual(refused('named_already'));
		const officer = await aPerson(test.services, 'officer', agencyId);
		expect(await name(await emailOf(officer.userId))).toEqual(refused('works_for_host'));
		expect(await name(await emailOf(head.userId))).toEqual(refused('named_already'));
	});
});

describe('fixing the text', () => {
	it('is refused without an item', async () => {
		const prepared = await aConsultation(test, agencyId, 'deliberated');
		expect(await finaliseMinutes(test.services, byHost(prepared))).toEqual(refused('minutes_items'));
	});

	it('is refused at 99 %', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		for (let number = 1; number <= 100; number += 1) await inputOf(drafted, number, number < 100);
		expect(await finaliseMinutes(test.services, byHost(drafted))).toEqual(refused('inputs_answered'));
	});

	it('is refused while an item is nobody’s, or a side is missing', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		const open = { ...byHost(drafted), itemId: null, item: anItem(agencyId, { dueDay: null }) };
		worked(await saveItem(test.services, open));
		expect(await finaliseMinutes(test.services, byHost(drafted))).toEqual(refused('items_complete'));
		worked(await placeItem(test.services, { ...byHost(drafted), itemId: open.formKey, to: 'out' }));
		worked(await dropParty(test.services, { ...byHost(drafted), partyId: drafted.parties.host }));
		expect(await finaliseMinutes(test.services, byHost(drafted))).toEqual(refused('parties'));
	});

	it('gives the text a fingerprint that any tool computes, and happens once', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		const outcomes = await Promise.all([
			finaliseMinutes(test.services, byHost(drafted)),
			finaliseMinutes(test.services, byHost(drafted))
		]);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		const { canonical, digest } = await test.db
			.selectFrom('minutes')
			.select(['canonical', 'digest'])
			.where('thread_id', '=', drafted.threadId)
			.executeTakeFirstOrThrow();
		expect(fingerprintOf(canonical ?? '')).toBe(digest);
		expect(JSON.parse(canonical ?? '')).toMatchObject({
			items: [{ position: 1 }, { position: 2 }],
			parties: [{}, {}, {}]
		});
		expect(await countOf('finalise_minutes', drafted.threadId)).toBe(1);
	});

	it('ends all writing, by forms and by hand', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		await inputOf(drafted, 1, true);
		const drawn = { ...byHost(drafted), itemId: null, item: anItem(agencyId, { inputs: [1] }) };
		worked(await saveItem(test.services, drawn));
		worked(await finaliseMinutes(test.services, byHost(drafted)));
		const { threadId } = drafted;
		const { services, db } = test;
		const data = { heldOn: '2026-12-06', place: 'Aula', summary: '' };
		expect(await writeMinutes(services, { ...byHost(drafted), ...data })).toEqual(refused('minutes_fixed'));
		expect(await saveItem(services, { ...byHost(drafted), itemId: null, item: anItem(agencyId) })).toEqual(
			refused('minutes_fixed')
		);
		expect(await dropParty(services, { ...byHost(drafted), partyId: drafted.parties.paper })).toEqual(
			refused('minutes_fixed')
		);
		const byHand = [
			db.updateTable('minutes').set({ place: 'Lain' }).where('thread_id', '=', threadId),
			db.deleteFrom('minutes').where('thread_id', '=', threadId),
			db.updateTable('minutes_item').set({ due_day: '2030-01-01' }).where('thread_id', '=', threadId),
			db.deleteFrom('minutes_item').where('thread_id', '=', threadId),
			db.deleteFrom('minutes_item_input').where('item_id', '=', drawn.formKey),
			db.updateTable('signatory').set({ name: 'Orang lain' }).where('thread_id', '=', threadId),
			db.updateTable('signatory').set({ user_id: null }).where('thread_id', '=', threadId),
			db.deleteFrom('signatory').where('thread_id', '=', threadId)
		];
		for (const query of byHand) await expect(query.execute()).rejects.toThrow('the minutes are final');
	});

	it('is undone by hand never once somebody has signed, and by its host with a reason that voids what was signed', async () => {
		const drafted = await fixedMinutes(test, agencyId);
		worked(await reopenMinutes(test.services, byHost(drafted)));
		worked(await finaliseMinutes(test.services, byHost(drafted)));
		worked(await sign(drafted, drafted.citizen, drafted.parties.account, drafted.digest));
		expect(await reopenMinutes(test.services, byHost(drafted))).toEqual(refused('reason_required'));
		const { db } = test;
		await expect(
			db.updateTable('consultation').set({ minutes_final_at: null }).where('slug', '=', drafted.slug).execute()
		).rejects.toThrow('the minutes are signed');
		await expect(
			db.updateTable('signatory').set({ signed_at: null }).where('id', '=', drafted.parties.account).execute()
		).rejects.toThrow('a signature stands');
		const reason = 'Tenggat butir 2 salah tulis.';
		worked(await reopenMinutes(test.services, { ...byHost(drafted), reason }));
		const voided = await db
			.selectFrom('minutes_voided')
			.selectAll()
			.where('thread_id', '=', drafted.threadId)
			.executeTakeFirstOrThrow();
		expect(voided).toMatchObject({ number: 1, digest: drafted.digest, reason });
		expect(fingerprintOf(voided.canonical)).toBe(drafted.digest);
		const signed = voided.signatures as { name: string; signed_at: string | null; digest: string | null }[];
		expect(signed.map(({ digest }) => digest)).toEqual([null, drafted.digest, null]);
		await expect(db.deleteFrom('minutes_voided').execute()).rejects.toThrow();
		const standing = db.selectFrom('signatory').select('id').where('thread_id', '=', drafted.threadId);
		expect(await standing.where('signed_at', 'is not', null).execute()).toEqual([]);
		const told = await db
			.selectFrom('notice')
			.innerJoin('thread_event', 'thread_event.id', 'event_id')
			.select('recipient')
			.where('thread_id', '=', drafted.threadId)
			.where('action', '=', 'reopen_minutes')
			.where(sql<boolean>`data ? 'voided'`)
			.execute();
		expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(
			[drafted.head, drafted.citizen].map(({ userId }) => `user:${userId}`).toSorted()
		);
		worked(await finaliseMinutes(test.services, byHost(drafted)));
	});
});

describe('signing', () => {
	it('is for the named party in their own account, of the text they read', async () => {
		const drafted = await fixedMinutes(test, agencyId);
		const { citizen, head, facilitator, parties, digest } = drafted;
		const scan = await aPhoto(test.services);
		expect(await sign(drafted, facilitator, parties.account, digest)).toEqual(refused('not_allowed'));
		expect(await sign(drafted, facilitator, parties.account, digest, scan)).toEqual(refused('not_allowed'));
		expect(await sign(drafted, head, parties.account, digest)).toEqual(refused('not_allowed'));
		expect(await sign(drafted, citizen, parties.paper, digest, scan)).toEqual(refused('not_allowed'));
		expect(await sign(drafted, citizen, randomUUID(), digest)).toEqual(refused('not_found'));
		expect(await sign(drafted, citizen, parties.account, 'another text')).toEqual(refused('text_changed'));
		expect(await sign(drafted, citizen, parties.account, digest)).toMatchObject({ ok: true });
		expect(await sign(drafted, citizen, parties.account, digest)).toEqual(refused('already_signed'));
		expect(await countOf('sign_minutes', drafted.threadId)).toBe(1);
	});

	it('is not possible before the text is fixed', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		expect(await sign(drafted, drafted.citizen, drafted.parties.account, '')).toEqual(refused('minutes_not_fixed'));
	});

	it('holds publication back until the last party, and seals once when two are the last at once', async () => {
		const drafted = await fixedMinutes(test, agencyId);
		const { citizen, head, facilitator, parties, digest, threadId } = drafted;
		worked(await sign(drafted, facilitator, parties.paper, digest, await aPhoto(test.services)));
		expect(await publish(drafted)).toEqual(refused('all_signed'));
		const outcomes = await Promise.all([
			sign(drafted, citizen, parties.account, digest),
			sign(drafted, head, parties.host, digest),
			sign(drafted, head, parties.host, digest)
		]);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
		expect(await countOf('seal_minutes', threadId)).toBe(1);
		const roles = test.db.selectFrom('thread_event').select('actor_role').where('thread_id', '=', threadId);
		expect(
			(await roles.where('action', '=', 'sign_minutes').execute()).map(({ actor_role }) => actor_role).sort()
		).toEqual(['agency_head', 'facilitator', 'participant']);
		const promises = await test.db.selectFrom('commitment').selectAll().where('thread_id', '=', threadId).execute();
		expect(promises).toMatchObject([
			{ position: 1, status: 'promised', due_day: '2027-06-30', agency_id: agencyId },
			{ position: 2, status: 'promised' }
		]);
		const clocks = test.db.selectFrom('deadline').select(['round', 'due_day']).where('thread_id', '=', threadId);
		expect(await clocks.where('clock', '=', 'commitment').orderBy('round').execute()).toEqual([
			{ round: 1, due_day: '2027-06-30' },
			{ round: 2, due_day: '2027-06-30' }
		]);
		await expect(
			test.db.updateTable('commitment').set({ due_day: '2040-01-01' }).where('thread_id', '=', threadId).execute()
		).rejects.toThrow('append-only');
		expect(await publish(drafted)).toMatchObject({ ok: true });
	});
});

describe('afterwards', () => {
	it('adds addenda and records where the result was made known, each form once', async () => {
		const drafted = await fixedMinutes(test, agencyId);
		const { citizen, head, facilitator, parties, digest, threadId } = drafted;
		const addendum = { ...byHost(drafted), text: 'Butir 1 dikerjakan bersama Dishub.', fileIds: [] };
		const medium = { medium: 'website' as const, name: 'fkp.test', url: '', publishedOn: '2026-12-06' };
		expect(await addAddendum(test.services, addendum)).toEqual(refused('wrong_stage'));
		worked(await sign(drafted, facilitator, parties.paper, digest, await aPhoto(test.services)));
		worked(await sign(drafted, citizen, parties.account, digest));
		worked(await sign(drafted, head, parties.host, digest));
		const record = { ...byHost(drafted), publication: medium };
		expect(await recordPublication(test.services, record)).toEqual(refused('wrong_stage'));
		await Promise.all([addAddendum(test.services, addendum), addAddendum(test.services, addendum)]);
		expect(await countOf('add_addendum', threadId)).toBe(1);
		worked(await publish(drafted));
		expect(
			await recordPublication(test.services, { ...record, publication: { ...medium, publishedOn: '2030-01-01' } })
		).toEqual(refused('day_ahead'));
		await Promise.all([recordPublication(test.services, record), recordPublication(test.services, record)]);
		expect(await countOf('record_publication', threadId)).toBe(1);
		expect(await addAddendum(test.services, { ...addendum, doer: citizen, formKey: randomUUID() })).toEqual(
			refused('not_allowed')
		);
	});
});
