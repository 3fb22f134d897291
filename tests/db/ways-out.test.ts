import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { tellCrowds } from '$lib/server/notices/fan-out';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { readMinutesPage } from '$lib/server/queries/consultation/minutes/public-minutes';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import { refuseSigning, replaceParty } from '$lib/server/usecases/consultation/minutes/party-ways';
import { sealWithRefusals } from '$lib/server/usecases/consultation/minutes/seal-minutes';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { remindPeople } from '$lib/server/usecases/consultation/remind';
import { takeBack } from '$lib/server/usecases/consultation/hosting/take-back';
import { admitInputs } from '$lib/server/usecases/consultation/input/admit';
import { refuseInputs } from '$lib/server/usecases/consultation/input/refuse-inputs';
import { besideInputs } from '$lib/server/queries/consultation/input/beside';
import { countGathered } from '$lib/server/db/gathered';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince, type Province } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { giveInput } from '../support/inputs';
import { byHost, fixedMinutes, worked, type Drafted } from '../support/minutes';

const test = useDatabase();
let province: Province;

beforeEach(() => test.clock.set('2026-11-21T05:05:00Z'));
beforeAll(async () => {
	province = await aProvince(test.services);
});

const refused = (refusal: string) => ({ ok: false, refusal });
const aFixed = () => fixedMinutes(test, province.agencies.dinkes);
type Fixed = Awaited<ReturnType<typeof aFixed>>;

const sign = (drafted: Fixed, doer: Actor, partyId: string, scanFileId?: string) =>
	signMinutes(test.services, {
		slug: drafted.slug,
		doer,
		partyId,
		readDigest: drafted.digest,
		formKey: randomUUID(),
		...(scanFileId && { scanFileId })
	});
const bySelf = (drafted: Drafted, doer: Actor, partyId: string, reason = 'Butir 2 tidak pernah dibahas.') =>
	refuseSigning(test.services, { slug: drafted.slug, doer, formKey: randomUUID(), partyId, by: 'party', reason });
const byItsHost = (drafted: Drafted, partyId: string, reason = 'Tiga kali dihubungi, tidak menjawab.') =>
	refuseSigning(test.services, { ...byHost(drafted), partyId, by: 'host', reason });
const stageOf = async ({ slug, facilitator }: Drafted) =>
	(await findConsultationHead(test.services, slug, facilitator))?.head.stage;
const told = async (threadId: string, action: string) =>
	(
		await test.db
			.selectFrom('notice')
			.innerJoin('thread_event', 'thread_event.id', 'event_id')
			.select(['recipient', 'audience'])
			.where('thread_id', '=', threadId)
			.where('action', '=', action as 'cancel')
			.execute()
	).map(({ recipient }) => recipient);

describe('a party that does not sign', () => {
	it('says why, and the host seals the minutes with that beside its name in public', async () => {
		const drafted = await aFixed();
		const { parties, head, citizen } = drafted;
		worked(await bySelf(drafted, citizen, parties.account));
		expect(await sealWithRefusals(test.services, byHost(drafted))).toEqual(refused('all_signed'));
		worked(await sign(drafted, head, parties.host));
		worked(await sign(drafted, drafted.facilitator, parties.paper, await aPhoto(test.services)));
		// Another way is still open: nothing is sealed by itself where somebody refused.
		expect(await stageOf(drafted)).toBe('deliberated');
		worked(await sealWithRefusals(test.services, byHost(drafted)));
		expect(await stageOf(drafted)).toBe('minutes_signed');
		worked(await moveStage(test.services, { ...byHost(drafted), act: { action: 'publish' } }));
		const page = await readMinutesPage(test.db, drafted.threadId);
		expect(page?.state).toBe('signed_but');
		expect(page?.signatures[1]).toMatchObject({
			signedAt: null,
			refusalBy: 'party',
			refusalReason: 'Butir 2 tidak pernah dibahas.'
		});
		expect(await bySelf(drafted, citizen, parties.account)).toEqual(refused('already_refused'));
	});

	it('may think again, and never are all of one side recorded as refusing', async () => {
		const drafted = await aFixed();
		const { parties, head, citizen } = drafted;
		worked(await bySelf(drafted, citizen, parties.account));
		test.clock.advance({ days: 20 });
		worked(await byItsHost(drafted, parties.paper));
		worked(await sign(drafted, head, parties.host));
		expect(await sealWithRefusals(test.services, byHost(drafted))).toEqual(refused('all_signed'));
		worked(await sign(drafted, citizen, parties.account));
		worked(await sealWithRefusals(test.services, byHost(drafted)));
		expect(await stageOf(drafted)).toBe('minutes_signed');
	});

	it('is recorded by its host only past its day, and by nobody else', async () => {
		const drafted = await aFixed();
		const { parties, citizen } = drafted;
		expect(await byItsHost(drafted, parties.paper)).toEqual(refused('too_early'));
		expect(await bySelf(drafted, citizen, parties.paper)).toEqual(refused('not_allowed'));
		expect(await bySelf(drafted, citizen, parties.account, '   ')).toEqual(refused('reason_required'));
		test.clock.advance({ days: 20 });
		const stranger = await aPerson(test.services, 'facilitator', province.agencies.pupr);
		const others = { slug: drafted.slug, doer: stranger, formKey: randomUUID(), partyId: parties.paper };
		expect(await refuseSigning(test.services, { ...others, by: 'host', reason: 'Alasan lain' })).toEqual(
			refused('not_allowed')
		);
		worked(await byItsHost(drafted, parties.paper));
		expect(await told(drafted.threadId, 'refuse_signing')).toContain(`user:${citizen.userId}`);
	});

	it('is replaced by somebody who signs the same text', async () => {
		const drafted = await aFixed();
		const { parties, citizen } = drafted;
		const other = await aPerson(test.services);
		const { email } = await test.db
			.selectFrom('app_user')
			.select('email')
			.where('id', '=', other.userId)
			.executeTakeFirstOrThrow();
		const standIn = { name: 'Wakil Ketua', office: 'Forum Warga', email };
		const reason = 'Ketua pindah tugas.';
		worked(await replaceParty(test.services, { ...byHost(drafted), partyId: parties.account, standIn, reason }));
		expect(await sign(drafted, citizen, parties.account)).toEqual(refused('not_allowed'));
		worked(await sign(drafted, other, parties.account));
		const page = await readMinutesPage(test.db, drafted.threadId);
		expect(page?.digest).toBe(drafted.digest);
		expect(page?.contents.parties[1]?.name).toBe('Ona Warga');
		expect(page?.standIns).toEqual([{ position: 2, name: 'Wakil Ketua', office: 'Forum Warga', reason }]);
	});

	it('is reminded on its last day, once, and who has signed is not', async () => {
		const drafted = await aFixed();
		const { parties, head, citizen } = drafted;
		worked(await sign(drafted, head, parties.host));
		await remindPeople(test.services);
		expect(await told(drafted.threadId, 'remind_signing')).toEqual([]);
		test.clock.advance({ days: 20 });
		await Promise.all([remindPeople(test.services), remindPeople(test.services)]);
		await remindPeople(test.services);
		expect(await told(drafted.threadId, 'remind_signing')).toEqual([`user:${citizen.userId}`]);
	});
});

describe('what was entered wrongly', () => {
	it('is taken back with a reason, proves nothing any more, and stays to be seen', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'open');
		const material = await test.db
			.selectFrom('material')
			.select('id')
			.where('thread_id', '=', topic.threadId)
			.executeTakeFirstOrThrow();
		const before = (await countGathered(test.db, topic.threadId)).materials;
		const command = { ...byHost(topic), record: 'material' as const, recordId: material.id };
		expect(await takeBack(test.services, { ...command, reason: ' ' })).toEqual(refused('reason_required'));
		worked(await takeBack(test.services, { ...command, formKey: randomUUID(), reason: 'Berkas konsultasi lain.' }));
		expect((await countGathered(test.db, topic.threadId)).materials).toBe(before - 1);
		const again = { ...command, formKey: randomUUID(), reason: 'Sekali lagi' };
		expect(await takeBack(test.services, again)).toEqual(refused('already_taken_back'));
		const row = await test.db
			.selectFrom('material')
			.select('taken_back_reason')
			.where('id', '=', material.id)
			.executeTakeFirstOrThrow();
		expect(row.taken_back_reason).toBe('Berkas konsultasi lain.');
	});
});

describe('a crowd of guests', () => {
	it('is one call to look at them, let in and refused several at once, counted by reason', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'open');
		const moderator = await aPerson(test.services, 'moderator');
		for (let number = 1; number <= 6; number += 1)
			await giveInput(test.services, topic.slug, {
				guest: { codeHash: randomUUID(), email: `tamu${number}@warga.test`, lang: 'id' }
			});
		const calls = (await told(topic.threadId, 'contribute')).filter((who) => who === `user:${moderator.userId}`);
		expect(calls).toHaveLength(1);
		worked(await admitInputs(test.services, { ...byHost(topic), numbers: [1, 2] }));
		const refuse = { ...byHost(topic), numbers: [2, 3, 4], reason: 'spam' as const };
		worked(await refuseInputs(test.services, refuse));
		expect((await besideInputs(test.db, topic.threadId)).refused).toEqual([{ reason: 'spam', count: 2 }]);
		await tellCrowds(test.services);
		expect(await told(topic.threadId, 'refuse_inputs')).toHaveLength(2);
		expect(await refuseInputs(test.services, { ...refuse, formKey: randomUUID() })).toEqual(refused('same_state'));
		const citizen = await aPerson(test.services);
		expect(await refuseInputs(test.services, { ...refuse, doer: citizen, formKey: randomUUID() })).toEqual(
			refused('not_allowed')
		);
		const { held_count, input_count } = await test.db
			.selectFrom('consultation')
			.select(['held_count', 'input_count'])
			.where('thread_id', '=', topic.threadId)
			.executeTakeFirstOrThrow();
		expect([held_count, input_count]).toEqual([2, 2]);
	});
});
