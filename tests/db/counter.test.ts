import { VISITOR, type Actor, type Desk } from '$lib/domain/actor/actor';
import type { JourneyEntry } from '$lib/domain/complaint/journey';
import { findProof } from '$lib/server/proof/find-proof';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { performAct } from '$lib/server/usecases/act';
import { actOnIdentity } from '$lib/server/usecases/thread/act-on-identity';
import type { PersonalAct } from '$lib/forms/verbs';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { reachStatus, type Cast } from '../support/reach-status';

const test = useDatabase();
let province: Province, cast: Cast, officer: Actor, head: Actor, elsewhere: Actor, moderator: Actor, inspector: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	const { pupr, dishub } = province.agencies;
	[officer, head, elsewhere, moderator, inspector] = [
		await aPerson(test.services, 'officer', pupr),
		await aPerson(test.services, 'agency_head', pupr),
		await aPerson(test.services, 'officer', dishub),
		await aPerson(test.services, 'moderator', null, true),
		await aPerson(test.services, 'inspector', null, true)
	];
	cast = { moderator, officer, agencyId: pupr };
});

const WORDS = 'Kami tulis ini di loket atas permintaan pelapor yang hadir.';
const act = (ref: string, act: PersonalAct, doer: Actor) =>
	performAct(test.services, {
		ref,
		act,
		doer,
		input: { text: WORDS, rating: 5 },
		formKey: randomUUID(),
		fileIds: [],
		postId: null,
		flagger: 'device:x'
	});
const openedBy = (doer: Actor, threadId: string): Actor => ({ ...doer, openedThreadId: threadId });
const browserOf = (desk: Desk): Actor => ({ ...VISITOR, desksHere: [desk] });

async function pageFor(ref: string, actor: Actor) {
	const page = await findComplaintPage(test.services, ref, { actor, voice: null });
	if (!page) throw new Error('not found');
	return { ...page.complaint, entries: page.journey.entries };
}
const last = (journey: readonly JourneyEntry[]) => journey.at(-1);

/** What only a reporter does, each where it would be their turn. */
const REPORTERS: [Parameters<typeof reachStatus>[2], PersonalAct][] = [
	['questioned', 'complete'],
	['followed_up', 'confirm'],
	['followed_up', 'contest'],
	['followed_up', 'withdraw'],
	['closed_agreed', 'rate'],
	['closed_agreed', 'reopen'],
	['in_progress', 'hide_name']
];

describe('with the code of a report, where the agency in charge sits', () => {
	it.each(REPORTERS)('nothing is done in the place of its reporter: %s, %s', async (status, action) => {
		const { ref, threadId } = await reachStatus(test.services, cast, status);
		const desks = [officer, head, browserOf({ role: 'officer', agencyId: cast.agencyId })];
		for (const doer of desks)
			expect(await act(ref, action, openedBy(doer, threadId))).toEqual({ ok: false, refusal: 'own_case' });
		expect((await pageFor(ref, openedBy(officer, threadId))).assisted).toBe('own_case');
		// Somebody else's counter does it, and says so.
		expect(await act(ref, action, openedBy(elsewhere, threadId))).toMatchObject({ ok: true });
	});

	it('the agency that the report is about does nothing for its reporter before it is given to anybody', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'submitted', { wishedAgencyId: cast.agencyId });
		expect(await act(ref, 'withdraw', openedBy(officer, threadId))).toEqual({ ok: false, refusal: 'own_case' });
	});

	it('an agency that has passed it on is no other counter', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'returned');
		expect(await act(ref, 'withdraw', openedBy(officer, threadId))).toEqual({ ok: false, refusal: 'own_case' });
	});

	it('a guest who signed out as its officer writes nothing either, and reads what they read before', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'in_progress', { confidential: true });
		const guest = openedBy(browserOf({ role: 'agency_head', agencyId: cast.agencyId }), threadId);
		expect(await act(ref, 'reply', guest)).toEqual({ ok: false, refusal: 'own_case' });
		expect(await pageFor(ref, guest)).toMatchObject({ acts: [], assisted: 'own_case', reporter: 'resident' });
	});

	it('its officer stays its officer', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'routed');
		const { acts } = await pageFor(ref, openedBy(officer, threadId));
		expect(acts).toContain('resolve');
		expect(acts).not.toContain('withdraw');
		expect(await act(ref, 'reply', openedBy(officer, threadId))).toMatchObject({ ok: true });
	});
});

describe('a report of its own officer', () => {
	it('is judged by nobody of the agency', async () => {
		const { ref } = await reachStatus(test.services, cast, 'followed_up', { doer: head });
		expect(await act(ref, 'confirm', head)).toEqual({ ok: false, refusal: 'own_case' });
		expect((await pageFor(ref, head)).acts).not.toContain('confirm');
		expect(await act(ref, 'contest', head)).toMatchObject({ ok: true });
	});
});

describe('at another office’s counter', () => {
	const AT_COUNTER = { role: 'officer', agency: 'Dinas Perhubungan' };

	it('every act of the reporter is marked before everybody, in the proof and its PDF, and names no clerk', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'questioned');
		const atCounter = openedBy(elsewhere, threadId);
		for (const action of ['complete', 'reply'] as const)
			expect(await act(ref, action, atCounter)).toMatchObject({ ok: true });
		const { entries: journey } = await pageFor(ref, VISITOR);
		expect(journey.slice(-2).map((entry) => entry.counter)).toEqual([AT_COUNTER, AT_COUNTER]);
		const proof = await findProof(test.services, ref, moderator, test.clock.now());
		expect(proof?.contents.timeline.slice(-2)).toMatchObject([{ counter: AT_COUNTER }, { counter: AT_COUNTER }]);
		expect(JSON.stringify([journey, proof])).not.toContain(elsewhere.userId);
		expect(await pageFor(ref, atCounter)).toMatchObject({ assisted: 'counter', reporter: 'you' });
	});

	it('also after its clerk has signed out, and a rating where it stands by itself', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'followed_up');
		const left = openedBy(browserOf({ role: 'officer', agencyId: province.agencies.dishub }), threadId);
		for (const action of ['confirm', 'rate'] as const) expect(await act(ref, action, left)).toMatchObject({ ok: true });
		const { entries: journey, ratedAt } = await pageFor(ref, VISITOR);
		expect(last(journey)).toMatchObject({ action: 'rate', counter: AT_COUNTER });
		expect(ratedAt).toEqual(AT_COUNTER);
	});

	it('the history keeps who stood there, for those who oversee it', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'followed_up');
		await act(ref, 'contest', openedBy(elsewhere, threadId));
		const { data } = await test.db
			.selectFrom('thread_event')
			.select('data')
			.where('thread_id', '=', threadId)
			.where('action', '=', 'contest')
			.executeTakeFirstOrThrow();
		expect(data).toMatchObject({ counter: { role: 'officer', userId: elsewhere.userId } });
	});

	it('a report filed by a guest in a browser of staff is marked, one by an account is not', async () => {
		const guest = await fileReport(test.services, { doer: browserOf({ role: 'moderator', agencyId: null }) });
		expect((await pageFor(guest.ref, moderator)).entries[0]).toMatchObject({
			counter: { role: 'moderator', agency: null }
		});
		const doer = { ...(await aPerson(test.services)), desksHere: [{ role: 'officer' as const, agencyId: null }] };
		const own = await fileReport(test.services, { doer });
		expect((await pageFor(own.ref, moderator)).entries[0]?.counter).toBeNull();
	});

	it('a report filed by staff for somebody names the counter', async () => {
		const filed = await fileReport(test.services, { doer: elsewhere, channel: 'counter' });
		expect((await pageFor(filed.ref, moderator)).entries[0]).toMatchObject({ counter: AT_COUNTER });
	});
});

describe('why an identity was opened', () => {
	const REASON = 'Kanari: pelapor bekerja di bagian keuangan dan perlu dilindungi.';

	it('is read by the reporter and those who oversee the forum, never by the agency in charge', async () => {
		const account = await aPerson(test.services);
		const { ref, threadId } = await reachStatus(test.services, cast, 'in_progress', { doer: account, anonymous: true });
		const opening = { ref, act: 'open_by_order', doer: inspector, reason: REASON } as const;
		expect(await actOnIdentity(test.services, opening)).toMatchObject({ ok: true });
		const seenBy = async (actor: Actor) =>
			JSON.stringify([
				await findComplaintPage(test.services, ref, { actor, voice: null }),
				await findProof(test.services, ref, actor, test.clock.now())
			]).includes('Kanari');
		const both = { ...officer, appointments: [...officer.appointments, ...moderator.appointments] };
		for (const actor of [account, openedBy(VISITOR, threadId), moderator, inspector])
			expect(await seenBy(actor)).toBe(true);
		for (const actor of [
			officer,
			head,
			both,
			elsewhere,
			VISITOR,
			openedBy(officer, threadId),
			openedBy(elsewhere, threadId)
		])
			expect(await seenBy(actor)).toBe(false);
	});
});
