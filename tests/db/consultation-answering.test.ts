import { beforeAll, describe, expect, it } from 'vitest';
import { sql, type KyselyPlugin } from 'kysely';
import type { Actor } from '$lib/domain/actor/actor';
import { parseDeskInputs } from '$lib/forms/consultation/input/desk-inputs';
import { listDeskInputs } from '$lib/server/queries/desk/consultation/inputs';
import { publicText } from '$lib/server/queries/consultation/text/public-text';
import { listProvisionWork } from '$lib/server/queries/desk/consultation/provisions';
import { disposeInputs, type DisposeCommand } from '$lib/server/usecases/consultation/input/dispose';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { randomUUID } from 'node:crypto';
import { aPerson, aProvince, type Province } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';
import { anAnswer, answerInputs, aText, giveInput } from '../support/inputs';
import { countStatements } from '../support/statements';

const test = useDatabase();
let province: Province;
let moderator: Actor;
let citizens: Actor[];

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	citizens = await Promise.all(Array.from({ length: 4 }, () => aPerson(test.services)));
});

/** An open consultation with these inputs, numbered as they stand, of people with accounts. */
async function withInputs(...given: Parameters<typeof giveInput>[2][]): Promise<Prepared> {
	const topic = await aConsultation(test, province.agencies.dinkes, 'open');
	await aText(test.services, topic.threadId, topic.facilitator.userId);
	for (const [at, input] of given.entries())
		await giveInput(test.services, topic.slug, { doer: citizens[at % 4]!, textVersion: 1, ...input });
	return topic;
}
const found = ({ threadId }: Prepared, query = '') =>
	listDeskInputs(test.db, threadId, parseDeskInputs(new URLSearchParams(query)), ['facilitator']);
const numbersIn = async (topic: Prepared, query?: string) =>
	(await found(topic, query)).groups.map(({ numbers }) => numbers);
const answer = (topic: Prepared, overrides: Partial<DisposeCommand>, house = test.services) =>
	disposeInputs(house, anAnswer(topic.slug, topic.facilitator, overrides));
const dispositionsIn = async ({ threadId }: Prepared) =>
	(
		await test.db
			.selectFrom('input')
			.select('disposition')
			.where('thread_id', '=', threadId)
			.orderBy('number')
			.execute()
	).map(({ disposition }) => disposition);

const FEW = 'Loket pendaftaran kurang, antrean mengular sampai ke jalan setiap pagi.';
const COSTLY = 'Biaya parkir terlalu mahal.';

describe('the inputs of a desk', () => {
	it('stand in groups that say alike, the largest first, apart by what they are about and say to it', async () => {
		const topic = await withInputs(
			{ text: COSTLY, kind: 'object' },
			{ text: FEW, provisionKey: 'jam-loket' },
			{ text: FEW.toUpperCase(), provisionKey: 'jam-loket' },
			{ text: FEW, provisionKey: 'biaya' },
			{ text: `${FEW} Tolong.`, provisionKey: 'jam-loket' },
			{ text: COSTLY, kind: 'agree' }
		);
		expect(await numbersIn(topic)).toEqual([[2, 3, 5], [1], [4], [6]]);
		expect(await numbersIn(topic, 'serupa=3')).toEqual([[2], [3], [5]]);
		expect(await numbersIn(topic, 'nomor=5')).toEqual([[5]]);
		expect((await found(topic)).found).toEqual([1, 2, 3, 4, 5, 6]);
	});

	it.each([
		['pasal=jam-loket', [1, 2]],
		['pasal=umum', [3, 4]],
		['pasal=hilang', []],
		['jenis=keberatan', [3]],
		['unsur=akademisi', [2]],
		['cari=PARKIR mahal', [3]],
		['cari=parkir loket', []],
		['cari=100%25', []],
		['daftar=terjawab', [5]],
		['daftar=semua', [1, 2, 3, 4, 5]],
		['daftar=menunggu', [6]],
		['lembar=9', [1, 2, 3, 4]]
	])('are found by %s', async (query, expected) => {
		expect((await found(await shared, query)).found).toEqual(expected);
	});
	let shared: Promise<Prepared>;
	beforeAll(() => {
		shared = withInputs(
			{ text: FEW, provisionKey: 'jam-loket' },
			{ text: 'Jam buka kurang panjang.', provisionKey: 'jam-loket', unsur: 'academic' },
			{ text: COSTLY, kind: 'object' },
			{ text: 'Sediakan kursi roda di pintu masuk.' },
			{ text: 'Dokter gigi ada tiap hari?', kind: 'ask', provisionKey: 'biaya' }
		).then(async (topic) => {
			await giveInput(test.services, topic.slug, { text: 'Dari seorang tamu.' });
			await answerInputs(test.services, anAnswer(topic.slug, topic.facilitator, { numbers: [5] }));
			return topic;
		});
	});

	it('are summed up for each part of the text, in its order', async () => {
		const topic = await shared;
		expect(await listProvisionWork(test.db, { id: topic.threadId, textVersion: 1 })).toMatchObject([
			{ value: 'jam-loket', inputs: 2, answered: 0, kinds: { propose: 2 } },
			{ value: 'biaya', inputs: 1, answered: 1, kinds: { ask: 1 } },
			{ value: 'umum', label: '', inputs: 2, answered: 0, kinds: { object: 1, propose: 1 } }
		]);
	});

	it('cost as many statements when there are two thousand', async () => {
		const topic = await withInputs({ text: FEW }, { text: COSTLY });
		const counted = countStatements(test);
		const read = () =>
			counted.during(() =>
				listDeskInputs(counted.services.db, topic.threadId, parseDeskInputs(new URLSearchParams()), ['facilitator'])
			);
		await read();
		const few = await read();
		await multiply(topic, 1_100);
		const many = await read();
		await counted.close();
		expect(many).toHaveLength(few.length);
		const page = await found(topic);
		expect(page).toMatchObject({ tooMany: true, groupCount: 2 });
		expect(page.found).toHaveLength(2_000);
		expect(page.groups.flatMap(({ named }) => named)).toHaveLength(16);
		await answerInputs(test.services, anAnswer(topic.slug, topic.facilitator, { numbers: page.found }));
		expect((await found(topic)).found).toHaveLength(202);
	});

	/** Says all that was said as often again. */
	const multiply = ({ threadId }: Prepared, times: number) =>
		sql`with said as materialized (
				select post.*, event.at, event.action, event.actor_role, event.public, event.data, event.seq,
					gen_random_uuid() as new_event, gen_random_uuid() as new_post, row_number() over () as place
				from post join thread_event as event on event.id = post.event_id, generate_series(1, ${times}::int)
				where post.thread_id = ${threadId} and post.kind = 'input'
			), happened as (
				insert into thread_event (id, thread_id, seq, at, action, actor_role, public, data)
				select new_event, thread_id, 1000 + place, at, action, actor_role, public, data from said
			), written as (
				insert into post (id, thread_id, event_id, kind, author_role, author_user_id, body, body_html, created_at)
				select new_post, thread_id, new_event, kind, author_role, author_user_id, body, body_html, created_at from said
			), moved as (
				update thread set last_seq = 100000 where id = ${threadId}
			)
			insert into input (post_id, thread_id, number, kind, unsur, channel)
			select new_post, thread_id, 2 + place, 'propose', 'service_user', 'web' from said`.execute(test.db);
});

describe('an answer to a group', () => {
	it('leaves what another answered meanwhile, and names it', async () => {
		const topic = await withInputs({}, {}, {}, {});
		const colleague = await aPerson(test.services, 'facilitator', province.agencies.dinkes);
		expect((await disposeInputs(test.services, anAnswer(topic.slug, colleague, { numbers: [1, 3] }))).ok).toBe(true);
		expect(await answer(topic, { numbers: [1, 2, 3, 4], disposition: 'rejected' })).toEqual({
			ok: true,
			value: { slug: topic.slug, answered: [2, 4], left: [1, 3] }
		});
		expect(await dispositionsIn(topic)).toEqual(['accepted', 'rejected', 'accepted', 'rejected']);
		expect(await answer(topic, { numbers: [1, 3] })).toEqual({ ok: false, refusal: 'already_answered' });
	});

	it('replaces the answers that its writer saw, and none that came later', async () => {
		const topic = await withInputs({}, {});
		await answer(topic, { numbers: [1] });
		const { seen } = await found(topic, 'daftar=semua');
		await answer(topic, { numbers: [2] });
		const outcome = await answer(topic, { numbers: [1, 2], disposition: 'partly', again: true, seen });
		expect(outcome).toMatchObject({ ok: true, value: { answered: [1], left: [2] } });
		expect(await dispositionsIn(topic)).toEqual(['partly', 'accepted']);
		expect(await answer(topic, { numbers: [2], again: true, seen })).toEqual({
			ok: false,
			refusal: 'already_answered'
		});
	});

	it('goes to the others where one was hidden meanwhile', async () => {
		const topic = await withInputs({}, {});
		const { ref, postId } = await test.db
			.selectFrom('input')
			.innerJoin('thread', 'thread.id', 'input.thread_id')
			.select(['thread.ref', 'input.post_id as postId'])
			.where('input.thread_id', '=', topic.threadId)
			.where('number', '=', 1)
			.executeTakeFirstOrThrow();
		const formKey = randomUUID();
		await actInThread(test.services, {
			ref,
			action: 'hide_post',
			postId,
			doer: moderator,
			formKey,
			text: 'Iklan.',
			rule: 'D1'
		});
		expect(await answer(topic, { numbers: [1, 2] })).toMatchObject({ ok: true, value: { answered: [2], left: [1] } });
	});

	it('that broke off in the middle answers nobody, and sent again answers each once', async () => {
		const topic = await withInputs({}, {}, {}, {});
		const cut: KyselyPlugin = {
			transformQuery({ node }) {
				if (node.kind === 'UpdateQueryNode' && JSON.stringify(node.table).includes('"input"'))
					throw new Error('cut off');
				return node;
			},
			transformResult: ({ result }) => Promise.resolve(result)
		};
		const formKey = randomUUID();
		const sent = anAnswer(topic.slug, topic.facilitator, { numbers: [1, 2, 3, 4], formKey });
		const broken = { ...test.services, db: test.db.withPlugin(cut) };
		await expect(disposeInputs(broken, sent)).rejects.toThrow('cut off');
		expect(await dispositionsIn(topic)).toEqual([null, null, null, null]);
		for (const _ of [1, 2])
			expect(await disposeInputs(test.services, sent)).toMatchObject({ value: { answered: [1, 2, 3, 4] } });
		const posts = await test.db
			.selectFrom('post')
			.select('id')
			.where('thread_id', '=', topic.threadId)
			.where('kind', '=', 'disposition')
			.execute();
		expect(posts).toHaveLength(1);
	});
});

describe('beside a provision of the text', () => {
	it('stand the two with most support and the answer to most, of what is shown', async () => {
		const topic = await withInputs(
			{ provisionKey: 'biaya', text: 'Biaya yang pertama.' },
			{ provisionKey: 'biaya', text: 'Biaya yang kedua.' },
			{ provisionKey: 'biaya', text: 'Biaya yang **ketiga**.', kind: 'object' },
			{ provisionKey: 'biaya', text: 'Biaya yang keempat.' },
			{ text: 'Tentang hal lain.' }
		);
		await giveInput(test.services, topic.slug, { text: 'Biaya menurut tamu.', provisionKey: 'biaya', textVersion: 1 });
		await test.db
			.updateTable('input')
			.set((eb) => ({ support_count: eb.case().when('number', '=', 3).then(5).else(1).end() }))
			.where('thread_id', '=', topic.threadId)
			.where('number', 'in', [1, 3])
			.execute();
		await answer(topic, { numbers: [4], disposition: 'rejected', text: 'Biaya tetap, sesuai peraturan daerah.' });
		await answer(topic, { numbers: [1, 2], text: 'Biaya diturunkan menjadi sepuluh ribu rupiah.' });
		const page = await publicText(test.db, { id: topic.threadId }, 1);
		expect(page?.provisions.map(({ key, beside }) => [key, beside])).toEqual([
			['jam-loket', null],
			[
				'biaya',
				{
					voices: [
						{ number: 3, kind: 'object', supports: 5, excerpt: 'Biaya yang ketiga.' },
						{ number: 1, kind: 'propose', supports: 1, excerpt: 'Biaya yang pertama.' }
					],
					answer: {
						number: 1,
						disposition: 'accepted',
						inputs: 2,
						excerpt: 'Biaya diturunkan menjadi sepuluh ribu rupiah.'
					}
				}
			]
		]);
	});
});
