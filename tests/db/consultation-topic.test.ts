import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import { makeReference } from '$lib/domain/thread/reference';
import { parseConsultationFilter } from '$lib/forms/consultation-filter';
import { formatPosition } from '$lib/forms/complaint-filter';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findConsultationFrame } from '$lib/server/queries/consultation/my-head';
import { publicConsultationList } from '$lib/server/queries/consultation-list/public-list';
import { countConsultations, listConsultationsOfAgency } from '$lib/server/queries/consultation-list/rows';
import { publicTopic } from '$lib/server/queries/consultation/public-topic';
import { keepWindows } from '$lib/server/usecases/consultation/move-stage';
import { sql } from 'kysely';
import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';
import { followThread } from '../support/following';
import { giveInput } from '../support/inputs';

const test = useDatabase();
let agencies: Province['agencies'];
let citizen: Actor & { userId: string };

beforeAll(async () => {
	({ agencies } = await aProvince(test.services));
	citizen = await aPerson(test.services);
});

const headFor = async ({ slug }: Prepared, actor: Actor = citizen) =>
	(await findConsultationHead(test.services, slug, actor))?.head;
const topicOf = async (prepared: Prepared) => {
	const head = await headFor(prepared);
	if (!head) throw new Error('No such consultation');
	return publicTopic(test.services, head);
};
const list = async (query = '') =>
	publicConsultationList(test.services, parseConsultationFilter(new URLSearchParams(query)));

describe('the head', () => {
	it('shows a draft to its host and overseers alone, and what is announced to everybody', async () => {
		const draft = await aConsultation(test, agencies.dinkes, 'draft');
		expect(await headFor(draft)).toBeUndefined();
		expect(await headFor(draft, await aPerson(test.services, 'facilitator', agencies.pupr))).toBeUndefined();
		expect(await headFor(draft, draft.facilitator)).toMatchObject({ slug: draft.slug, announced: false });
		const open = await aConsultation(test, agencies.dinkes, 'open');
		expect(await headFor(open, VISITOR)).toMatchObject({ stage: 'open', announced: true, agency: { slug: 'dinkes' } });
	});

	it('knows no address that is none', async () => {
		for (const slug of ['', 'tidak-ada', 'A'.repeat(300), "x'; --", 'a\0b'])
			expect(await findConsultationHead(test.services, slug, VISITOR)).toBeNull();
	});
});

describe('the topic page', () => {
	it('tells stages, who came, what is due, and whether the reader follows', async () => {
		const prepared = await aConsultation(test, agencies.dinkes, 'deliberated');
		const topic = await topicOf(prepared);
		expect((await headFor(prepared))?.reached.map(({ stage }) => stage)).toEqual(['scheduled', 'open', 'deliberated']);
		expect(topic.due).toMatchObject({ late: false });
		expect(topic.invited).toEqual([{ unsur: 'civil_society', name: 'Ketua Forum Pasien' }]);
		expect(topic.materials).toMatchObject([{ title: 'Bahan paparan', version: 1, earlier: [] }]);
		const follows = async () => (await findConsultationFrame(test.services, prepared.slug, citizen))?.follows;
		expect(await follows()).toBe(false);
		const head = await headFor(prepared);
		await followThread(test.services, { ref: head?.ref ?? '', doer: citizen });
		expect(await follows()).toBe(true);
	});

	it('counts unsur of those who write where nobody has to come', async () => {
		const prepared = await aConsultation(test, agencies.dinkes, 'open');
		await giveInput(test.services, prepared.slug, { doer: citizen, unsur: 'academic' });
		await giveInput(test.services, prepared.slug, { unsur: 'mass_media' });
		// What a guest wrote counts once it is let in.
		expect((await topicOf(prepared)).present).toEqual(['academic']);
	});

	it('reads stages by their own index and no input, among 2,000 of them', async () => {
		const prepared = await aConsultation(test, agencies.dinkes, 'deliberated');
		await sowEvents(prepared.threadId, 2_000);
		await sql`analyze thread_event`.execute(test.db);
		const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select at from thread_event
			where thread_id = ${prepared.threadId} and (to_status is not null or action in
				('fulfil', 'confirm_fulfilment', 'contest_fulfilment', 'accept_silence', 'waive')) order by seq`.execute(test.db);
		expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('thread_event_timed_idx');
		expect((await headFor(prepared))?.reached).toHaveLength(3);
	});
});

const sowEvents = (threadId: string, count: number) =>
	sql`insert into thread_event (id, thread_id, seq, at, action, actor_role, public, data)
		select gen_random_uuid(), ${threadId}, 1000 + n, ${test.clock.now()}, 'contribute', 'citizen', true, '{}'
		from generate_series(1, ${count}::int) n`.execute(test.db);

describe('the list', () => {
	it('filters by stage, agency and subject, and shows open ones first', async () => {
		const open = await aConsultation(test, agencies.pupr, 'open');
		const scheduled = await aConsultation(test, agencies.pupr, 'scheduled');
		const draft = await aConsultation(test, agencies.pupr, 'draft');
		const slugs = async (query: string) => (await list(query)).rows.map(({ slug }) => slug);
		expect(await slugs('instansi=pupr')).toEqual(expect.arrayContaining([open.slug, scheduled.slug]));
		expect(await slugs('instansi=pupr')).not.toContain(draft.slug);
		expect(await slugs('instansi=pupr&tahap=dijadwalkan')).toEqual([scheduled.slug]);
		expect(await slugs('instansi=pupr&lingkup=rancangan')).toEqual([]);
		expect(await slugs('instansi=pupr&lingkup=ngawur&tahap=apa')).toHaveLength(2);
		const whole = await list();
		expect(whole.open.map(({ slug }) => slug)).toContain(open.slug);
		expect(whole.rows.map(({ stage }) => stage)).not.toContain('open');
		expect(whole.agencies.map(({ value }) => value)).toEqual(['dinkes', 'pupr']);
		expect((await listConsultationsOfAgency(test.db, 'pupr', 5)).map(({ slug }) => slug)).toEqual([
			open.slug,
			scheduled.slug
		]);
	});

	it('pages through all of them once, forwards and back', async () => {
		await sowScheduled(45);
		const seen: string[] = [];
		let query = 'tahap=dijadwalkan';
		for (let pages = 0; pages < 5; pages += 1) {
			const page = await list(query);
			seen.push(...page.rows.map(({ slug }) => slug));
			if (!page.older) break;
			query = `tahap=dijadwalkan&setelah=${formatPosition(page.older)}`;
		}
		expect(seen).toHaveLength(46);
		expect(new Set(seen).size).toBe(46);
		const last = await list(query);
		if (!last.newer) throw new Error('The last page has none before it');
		const before = await list(`tahap=dijadwalkan&sebelum=${formatPosition(last.newer)}`);
		expect(before.rows.map(({ slug }) => slug)).toEqual(seen.slice(20, 40));
	});

	it('counts from the kept counts', async () => {
		const prepared = await aConsultation(test, agencies.dishub, 'open');
		const before = await countConsultations(test.db);
		await giveInput(test.services, prepared.slug, { doer: citizen });
		// Nobody owes an answer while inputs still come in.
		expect(await countConsultations(test.db)).toEqual(before);
		test.clock.advance({ days: 14 });
		await keepWindows(test.services);
		expect(await countConsultations(test.db)).toMatchObject({ inputs: before.inputs + 1, answered: 0 });
	});
});

async function sowScheduled(count: number) {
	const at = test.clock.now();
	const facilitator = await aPerson(test.services, 'facilitator', agencies.dishub);
	for (let index = 0; index < count; index += 1) {
		const { id } = await test.db
			.insertInto('thread')
			.values({
				kind: 'consultation',
				ref: makeReference((length) => new Uint8Array(randomBytes(length))),
				title: `Konsultasi contoh ${index}`,
				published_at: at,
				hidden_at: null,
				locked_at: null,
				created_at: at,
				last_event_at: at,
				search: sql`''`
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await test.db
			.insertInto('consultation')
			.values({
				thread_id: id,
				slug: `contoh-${index}`,
				stage: 'scheduled',
				agency_id: agencies.dishub,
				facilitator_id: facilitator.userId,
				scope: 'policy_draft',
				method: 'online',
				// Two of a kind, so that the place in the list needs the id as well.
				opens_at: new Date(at.getTime() + Math.floor(index / 2) * 60_000),
				closes_at: new Date('2030-01-01'),
				service_id: null,
				minutes_final_at: null,
				submission_key: randomUUID()
			})
			.execute();
	}
}
