import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import type { Act } from '$lib/domain/complaint/decide';
import { findComplaintThread, listEvents } from '$lib/server/db/threads';
import { cleanFile, type FileOwner } from '$lib/server/files/clean';
import { chanceOf } from '$lib/server/files/made-up/chance';
import { cameraOf, nearly, photograph, placeOf } from '$lib/server/files/made-up/scene';
import { jpegOf, paintOver, REUSES } from '$lib/server/files/made-up/spoil';
import { openFacts, sealFacts } from '$lib/server/identity/picture-facts';
import { createSeal } from '$lib/server/identity/seal';
import { lapseReports } from '$lib/server/usecases/complaint/lapse-reports';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import type { Examined } from '$lib/server/usecases/evidence/examine';
import { listLooks } from '$lib/server/queries/evidence/looks';
import { tellOfClosing } from '$lib/server/usecases/evidence/tell-of-closing';
import { supportThread } from '$lib/server/usecases/thread/support';
import { insertFile } from '$lib/server/usecases/thread/attach-files';
import { aPerson, aPhoto, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { CLOSING } from '../support/reach-status';

const test = useDatabase();
const SAID = 'Lubang di depan pasar ditambal dengan aspal panas pada 3 November.';
const EXPLAINED = 'Foto ini diambil regu yang sama pada hari yang sama.';
let cast: Record<'moderator' | 'officer' | 'head' | 'inspector', Actor & { userId: string }>;
let before: Buffer;

beforeAll(async () => {
	const { agencies } = await aProvince(test.services);
	test.clock.set('2026-11-02T01:00:00Z');
	cast = {
		moderator: await aPerson(test.services, 'moderator'),
		officer: await aPerson(test.services, 'officer', agencies.pupr),
		head: await aPerson(test.services, 'agency_head', agencies.pupr),
		inspector: await aPerson(test.services, 'inspector')
	};
	before = await jpegOf(photograph(placeOf(21), cameraOf(21), { seed: 1, done: false }));
});

const cleanedOnce = new Map<string, ReturnType<typeof cleanFile>>();

async function store(bytes: Buffer, of: FileOwner): Promise<string> {
	const key = `${of} ${bytes.toString('latin1')}`;
	const cleaning = cleanedOnce.get(key) ?? cleanFile({ name: 'foto.jpg', bytes, of });
	cleanedOnce.set(key, cleaning);
	const cleaned = await cleaning;
	if (!cleaned.ok) throw new Error(cleaned.refusal);
	const fileId = await insertFile(test.db, cleaned.value, test.services.now());
	if (cleaned.value.facts) await sealFacts(test.db, createSeal(test.services.env.secret), fileId, cleaned.value.facts);
	return fileId;
}

/** A report with the reporter's picture, on the desk of the agency. */
async function routed(picture = before) {
	const report = await fileReport(test.services, { fileIds: [await store(picture, 'citizen')] });
	const { agencyId } = cast.officer.appointments[0] ?? {};
	await act(report.ref, cast.moderator, { action: 'route', agencyId: agencyId as string });
	return report;
}

async function act(ref: string, doer: Actor, said: Act, pictures: readonly (Buffer | string)[] = []) {
	const fileIds = await Promise.all(pictures.map((one) => (typeof one === 'string' ? one : store(one, 'office'))));
	const asked: Examined[] = [];
	const outcome = await actOnComplaint(test.services, {
		ref,
		doer,
		act: { text: SAID, ...said },
		fileIds,
		formKey: null,
		onDoubt: (examined) => asked.push(...examined)
	});
	const doubts = asked.flatMap(({ found }) => found.map(({ doubt }) => doubt));
	return { outcome: outcome.ok ? 'done' : outcome.refusal, doubts };
}

const resolve = (ref: string, picture: Buffer, said: Partial<Act> = {}) =>
	act(ref, cast.officer, { ...CLOSING, action: 'resolve', ...said }, [picture]);

const standing = async (ref: string) => {
	const thread = await findComplaintThread(test.db, ref);
	return { status: thread?.complaint.status, pending: thread?.complaint.proofPending };
};
const resolutionOf = (threadId: string) =>
	test.db
		.selectFrom('deadline')
		.select(['met_at', 'ended_at'])
		.where('thread_id', '=', threadId)
		.where('clock', '=', 'resolution')
		.executeTakeFirstOrThrow();

let after: Buffer;
const fresh = async () =>
	(after ??= await jpegOf(photograph(placeOf(21), nearly(cameraOf(21), chanceOf(5)), { seed: 7, done: true })));

describe('a new picture of the work', () => {
	it('closes as ever, whatever stood there before', async () => {
		const { ref } = await routed();
		expect(await resolve(ref, await fresh())).toEqual({ outcome: 'done', doubts: [] });
		expect((await standing(ref)).status).toBe('followed_up');
	});
});

describe('a picture that asks for a second person', () => {
	it('is asked about before anything is sent, and waits once it is explained', async () => {
		const { ref, threadId } = await routed();
		const edited = await paintOver(before, chanceOf(3));
		const { outcome, doubts } = await resolve(ref, edited);
		expect([outcome, doubts[0]]).toEqual(['proof_doubted', 'same_frame']);
		expect(await standing(ref)).toEqual({ status: 'routed', pending: false });

		expect(await resolve(ref, edited, { explained: EXPLAINED })).toMatchObject({ outcome: 'done' });
		expect(await standing(ref)).toEqual({ status: 'followed_up', pending: true });
		expect(await resolutionOf(threadId)).toMatchObject({ met_at: null });
		const look = await test.db
			.selectFrom('proof_look')
			.selectAll()
			.where('thread_id', '=', threadId)
			.executeTakeFirstOrThrow();
		expect(look).toMatchObject({ doubted: true, explained: EXPLAINED, outcome: null });
		const [doubt] = await test.db.selectFrom('proof_doubt').selectAll().where('look_id', '=', look.id).execute();
		expect(doubt?.boxes.length).toBeGreaterThan(0);
	});

	it('that closed another report', async () => {
		const proof = await jpegOf(photograph(placeOf(30), cameraOf(30), { seed: 1, done: true }));
		const [first, second] = [await routed(await fresh()), await routed(await fresh())];
		await resolve(first.ref, proof);
		const mirrored = (await REUSES.cutMirroredCoarse?.(proof, chanceOf(9))) as Buffer;
		expect(await resolve(second.ref, mirrored)).toEqual({ outcome: 'proof_doubted', doubts: ['other_report'] });
	});
});

/** In front of a second person. */
async function waiting() {
	const report = await routed();
	await resolve(report.ref, before, { explained: EXPLAINED });
	return report;
}
const outcomeOf = async (threadId: string) =>
	(await test.db.selectFrom('proof_look').select('outcome').where('thread_id', '=', threadId).executeTakeFirst())
		?.outcome;

describe('a second person', () => {
	it('accepts, and the closing counts from its own day', async () => {
		const { ref, threadId } = await waiting();
		const closedAt = test.services.now();
		test.clock.set('2026-11-09T01:00:00Z');
		expect((await act(ref, cast.moderator, { action: 'accept_proof' })).outcome).toBe('done');
		expect(await standing(ref)).toEqual({ status: 'followed_up', pending: false });
		expect(await resolutionOf(threadId)).toEqual({ met_at: closedAt, ended_at: null });
		expect(await outcomeOf(threadId)).toBe('accepted');
		const entry = await test.db
			.selectFrom('decision')
			.selectAll()
			.where('thread_id', '=', threadId)
			.executeTakeFirstOrThrow();
		expect(entry).toMatchObject({ act: 'accept_proof', rule_code: 'C3', source: 'machine', waited_since: closedAt });
		test.clock.set('2026-11-02T01:00:00Z');
	});

	it('does not accept, and the work goes on as if it had never stopped', async () => {
		const { ref, threadId } = await waiting();
		expect((await act(ref, cast.inspector, { action: 'reject_proof' })).outcome).toBe('done');
		expect(await standing(ref)).toEqual({ status: 'in_progress', pending: false });
		expect(await resolutionOf(threadId)).toEqual({ met_at: null, ended_at: null });
		expect(await outcomeOf(threadId)).toBe('not_accepted');
		expect(await resolve(ref, before, { explained: '' })).toMatchObject({ outcome: 'proof_doubted' });
	});

	it('is nobody of the agency, and nobody where nothing waits', async () => {
		const { ref } = await waiting();
		for (const doer of [cast.officer, cast.head])
			expect((await act(ref, doer, { action: 'accept_proof' })).outcome).not.toBe('done');
		const { ref: quiet } = await routed();
		await act(quiet, cast.officer, { ...CLOSING, action: 'resolve' }, [await aPhoto(test.services)]);
		expect((await act(quiet, cast.moderator, { action: 'accept_proof' })).outcome).toBe('wrong_status');
	});

	it('is not waited for where the reporter says that it is done, or that it is not', async () => {
		const [done, not] = [await waiting(), await waiting()];
		await act(done.ref, done.reporter, { action: 'confirm' });
		expect(await standing(done.ref)).toEqual({ status: 'closed_agreed', pending: false });
		expect(await outcomeOf(done.threadId)).toBe('confirmed');
		await act(not.ref, not.reporter, { action: 'contest' });
		expect(await standing(not.ref)).toEqual({ status: 'contested', pending: false });
		expect(await outcomeOf(not.threadId)).toBe('overtaken');
	});

	it('is not replaced by silence', async () => {
		const { ref } = await waiting();
		test.clock.set('2027-06-01T01:00:00Z');
		await lapseReports(test.services);
		expect(await standing(ref)).toEqual({ status: 'followed_up', pending: true });
		test.clock.set('2026-11-02T01:00:00Z');
	});
});

describe('those who stood behind the report', () => {
	const lookOf = async (ref: string) => {
		const looks = await listLooks(test.db, createSeal(test.services.env.secret), cast.moderator, test.services.now());
		return looks.find((look) => look.ref === ref);
	};
	const support = async (ref: string, voice: string) => {
		const supported = await supportThread(test.services, { ref, voice, network: voice, supports: true });
		expect(supported.ok).toBe(true);
	};
	const tell = async (ref: string, voice: string | null, done: boolean) => {
		const told = await tellOfClosing(test.services, { ref, voice, done });
		return told.ok ? 'told' : told.refusal;
	};

	it('say once each whether it is done, and a crowd of them moves nothing', async () => {
		const { ref } = await routed();
		const crowd = Array.from({ length: 12 }, (_, nth) => `device:${ref}-${nth}`);
		const [first = '', ...others] = crowd;
		for (const voice of [...crowd, `user:${cast.officer.userId}`]) await support(ref, voice);
		test.clock.set('2026-11-02T02:00:00Z');
		await resolve(ref, before, { explained: EXPLAINED });
		test.clock.set('2026-11-02T03:00:00Z');
		await support(ref, 'device:late');
		expect(await tell(ref, 'device:late', true), 'called together for it').toBe('not_asked');
		expect(await tell(ref, null, true)).toBe('not_asked');
		expect(await tell(ref, first, true)).toBe('told');
		expect(await tell(ref, first, false), 'thought better of it').toBe('told');
		for (const voice of others) expect(await tell(ref, voice, true)).toBe('told');
		await tell(ref, `user:${cast.officer.userId}`, true);
		expect((await lookOf(ref))?.witnesses, 'the agency is no neighbour').toEqual({
			done: { count: 11, isWeighty: false },
			open: { count: 1, isWeighty: false }
		});
		expect(await standing(ref)).toEqual({ status: 'followed_up', pending: true });
		expect((await act(ref, cast.moderator, { action: 'accept_proof' })).outcome).toBe('done');
		expect(await tell(ref, first, true)).toBe('over');
		test.clock.set('2026-11-02T01:00:00Z');
	});

	it('are asked nothing where nothing waits, nor about what they may not read', async () => {
		const { ref } = await fileReport(test.services, {});
		expect(await tell(ref, 'device:any', true)).toBe('not_found');
		expect(await tell((await routed()).ref, 'device:any', true)).toBe('over');
	});
});

it('asks whoever has the last word about its pictures too, and keeps the answer', async () => {
	const own = await jpegOf(photograph(placeOf(34), cameraOf(34), { seed: 1, done: false }));
	const { ref, threadId, reporter } = await routed(own);
	for (const doer of [cast.officer, cast.head, cast.inspector]) {
		await act(ref, doer, { ...CLOSING, action: 'resolve' }, [await aPhoto(test.services)]);
		await act(ref, reporter, { action: 'contest' });
	}
	const secretary = await aPerson(test.services, 'secretary');
	const rule = (said: Partial<Act> = {}) => act(ref, secretary, { ...CLOSING, action: 'rule', ...said }, [own]);
	const asked = await rule();
	expect(asked).toMatchObject({ outcome: 'proof_doubted', doubts: ['reporters_own'] });
	expect((await rule({ explained: EXPLAINED })).outcome).toBe('done');
	const kept = await test.db
		.selectFrom('proof_look')
		.select(['doubted', 'explained', 'outcome'])
		.where('thread_id', '=', threadId)
		.execute();
	expect(kept).toEqual([{ doubted: true, explained: EXPLAINED, outcome: 'overtaken' }]);
	expect((await standing(ref)).pending).toBe(false);
});

it('keeps what a picture said of itself sealed, and of a citizen’s nothing', async () => {
	const seal = createSeal(test.services.env.secret);
	const [office, citizen] = [await store(before, 'office'), await store(before, 'citizen')];
	expect(await openFacts(test.db, seal, office)).toMatchObject({ madeUp: false, place: null });
	expect(await openFacts(test.db, seal, citizen)).toBeNull();
});

it('says in public that somebody looks, and not why', async () => {
	const { threadId } = await waiting();
	const resolved = (await listEvents(test.db, threadId)).at(-1);
	expect(resolved).toMatchObject({ action: 'resolve', data: { look: true } });
	expect(JSON.stringify(resolved)).not.toContain(EXPLAINED);
});
