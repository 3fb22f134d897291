import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { parseInputFilter, type InputFilter } from '$lib/forms/consultation/input/filter';
import { findFile } from '$lib/server/queries/file/find-file';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { withMySupport } from '$lib/server/queries/consultation/input/my-support';
import {
	INPUTS_A_PAGE,
	findInput,
	findInputPost,
	findOwnInput,
	listInputs
} from '$lib/server/queries/consultation/input/inputs';
import { publicMatrix } from '$lib/server/queries/consultation/input/public-matrix';
import { matrixRows } from '$lib/server/queries/consultation/input/public-matrix';
import { pageOfInputs } from '$lib/server/queries/consultation/input/rows';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { supportThread } from '$lib/server/usecases/thread/support';
import { csvLine } from '$lib/server/web/answers/csv';
import { matrixFileRows } from '../../src/routes/(public)/konsultasi/[slug]/masukan.csv/lines.server';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { aPerson, aPhoto, aProvince, type Province } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { factIn, readQueue } from '../support/queue';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { useDatabase } from '../support/database';
import { anAnswer, answerInputs, aText, giveInput } from '../support/inputs';

const test = useDatabase();
let province: Province;
let topic: Prepared, ref: string, file: string, heldPost: string;
let people: Record<
	'visitor' | 'citizen' | 'stranger' | 'officer' | 'head' | 'inspector' | 'facilitator' | 'moderator',
	Actor
>;

const ALL: InputFilter = parseInputFilter(new URLSearchParams());
const SECRET = 'Rahasia yang belum diperiksa.';

const readerOf = async (actor: Actor) => {
	const found = await findConsultationHead(test.services, topic.slug, actor);
	return found?.capacities ?? [];
};
const csvOf = async (threadId: string) => {
	let text = '';
	for await (const rows of matrixFileRows(test.services, threadId, 'id'))
		text += rows.map((row) => csvLine(row)).join('');
	return text;
};
const postOf = async (number: number) => {
	const input = test.db.selectFrom('input').select('post_id').where('thread_id', '=', topic.threadId);
	return (await input.where('number', '=', number).executeTakeFirstOrThrow()).post_id;
};

beforeAll(async () => {
	province = await aProvince(test.services);
	topic = await aConsultation(test, province.agencies.dinkes, 'open');
	const person = (...args: Parameters<typeof aPerson> extends [unknown, ...infer Rest] ? Rest : never) =>
		aPerson(test.services, ...args);
	people = {
		visitor: VISITOR,
		citizen: await person(),
		stranger: await person('facilitator', province.agencies.pupr),
		officer: await person('officer', province.agencies.dinkes),
		head: await person('agency_head', province.agencies.dinkes),
		inspector: await person('inspector'),
		facilitator: topic.facilitator,
		moderator: await person('moderator')
	};
	const thread = test.db.selectFrom('thread').select('ref').where('id', '=', topic.threadId);
	ref = (await thread.executeTakeFirstOrThrow()).ref;
	file = await aPhoto(test.services);
	await giveInput(test.services, topic.slug, { doer: people.citizen });
	await giveInput(test.services, topic.slug, { text: SECRET, displayName: 'Tamu Rahasia', fileIds: [file] });
	heldPost = await postOf(2);
});

describe('an input that waits to be let in', () => {
	const SEES = ['facilitator', 'moderator'];

	it('is there for the moderator and the facilitator, and absent for everybody else', async () => {
		for (const [who, actor] of Object.entries(people)) {
			const reader = await readerOf(actor);
			const sees = SEES.includes(who);
			const { inputs } = await listInputs(test.db, topic.threadId, ALL, reader);
			expect([who, inputs.map(({ number }) => number)]).toEqual([who, sees ? [2, 1] : [1]]);
			expect([who, JSON.stringify(inputs).includes(SECRET)]).toEqual([who, sees]);
			expect([who, (await findInput(test.db, topic.threadId, 2, reader)) !== null]).toEqual([who, sees]);
			const only = await listInputs(test.db, topic.threadId, ALL, reader, { only: true });
			expect([who, only.inputs.length]).toEqual([who, sees ? 1 : 0]);
			expect([who, (await findFile(test.db, file, { actor, writer: null })) !== undefined]).toEqual([who, sees]);
			expect([who, (await readQueue(test.services, actor, ['held_input'])).length]).toEqual([
				who,
				who === 'moderator' ? 1 : 0
			]);
		}
	});

	it('is in nobody’s matrix and CSV', async () => {
		const { rows } = await publicMatrix(test.db, topic.threadId, 0, 100);
		expect(rows.map(({ number }) => number)).toEqual([1]);
		const csv = await csvOf(topic.threadId);
		expect(csv).not.toContain(SECRET);
		expect(csv).not.toContain('Tamu Rahasia');
	});

	it('is told by its words to nobody but those who decide', async () => {
		await writeDueLetters(test.services);
		const mails = await test.db
			.selectFrom('mail')
			.select('audience')
			.where('thread_id', '=', topic.threadId)
			.where('body_text', 'like', `%${SECRET}%`)
			.execute();
		expect(mails.filter(({ audience }) => audience !== 'moderators' && audience !== 'contributors')).toEqual([]);
	});

	it('is neither supported nor reported nor replied to', async () => {
		expect(await findInputPost(test.db, topic.threadId, 2)).toBeUndefined();
		const input = { postId: heldPost, textVersion: 0 };
		const voice = { ref, voice: 'device:x', network: 'n', supports: true };
		expect((await supportThread(test.services, { ...voice, input })).ok).toBe(false);
		const flag = { ref, postId: heldPost, doer: VISITOR, flagger: 'device:y', reason: 'spam', words: '' } as const;
		expect(await flagContent(test.services, flag)).toEqual({ ok: false, refusal: 'not_found' });
	});

	it('shows its own words to whoever holds its code', async () => {
		expect(await findOwnInput(test.db, heldPost)).toMatchObject({ held: true, shown: false, hidden: null });
	});

	it('leaves its place and the reason when it is refused, and not its words', async () => {
		await actInThread(test.services, {
			ref,
			action: 'hide_post',
			postId: heldPost,
			doer: people.moderator,
			formKey: randomUUID(),
			text: 'Memuat nomor telepon.',
			rule: 'B1'
		});
		const { inputs } = await listInputs(test.db, topic.threadId, ALL, await readerOf(VISITOR));
		expect(inputs[0]).toMatchObject({
			number: 2,
			post: {
				html: null,
				files: [],
				by: { name: null },
				hidden: { rule: { code: 'B1' }, words: 'Memuat nomor telepon.' }
			}
		});
		expect(await csvOf(topic.threadId)).not.toContain(SECRET);
		expect(await findOwnInput(test.db, heldPost)).toMatchObject({
			held: false,
			hidden: { words: 'Memuat nomor telepon.' }
		});
		expect(await findFile(test.db, file, { actor: VISITOR, writer: null })).toBeUndefined();
	});
});

describe('the queue of reported content', () => {
	it('shows posts of consultations beside those of reports, with their address', async () => {
		const postId = await postOf(1);
		await flagContent(test.services, {
			ref,
			postId,
			doer: VISITOR,
			flagger: 'device:z',
			reason: 'off_topic',
			words: 'Bukan soal ini.'
		});
		const items = await readQueue(test.services, people.moderator, ['flag']);
		expect(items).toMatchObject([{ slug: topic.slug, postId }]);
		expect(items[0]?.name).toMatch(/^Masukan dari /);
		expect(items.map((item) => factIn(item, 'Keterangan penandanya'))).toEqual([['Bukan soal ini.']]);
	});
});

describe('what was said of older words', () => {
	it('is marked, and a voice can be given anew', async () => {
		const { threadId, facilitator } = topic;
		await aText(test.services, threadId, facilitator.userId);
		const { number } = await giveInput(test.services, topic.slug, { doer: people.citizen, provisionKey: 'biaya' });
		const input = { postId: await postOf(number), textVersion: 1 };
		const voice = { ref, voice: 'device:v', network: 'm', supports: true };
		await supportThread(test.services, { ...voice, input });
		const look = async () => {
			const one = await findInput(test.db, threadId, number, await readerOf(VISITOR));
			const [input] = one ? await withMySupport(test.db, [one.input], 'device:v') : [];
			return [input?.provision?.changed, input?.supported?.stale, input?.supports];
		};
		expect(await look()).toEqual([false, false, 1]);
		await aText(test.services, threadId, facilitator.userId, 2, 'jam-loket');
		expect(await look()).toEqual([false, false, 1]);
		await aText(test.services, threadId, facilitator.userId, 3, 'biaya');
		expect(await look()).toEqual([true, true, 1]);
		await supportThread(test.services, { ...voice, input: { ...input, textVersion: 3 } });
		expect(await look()).toEqual([true, false, 1]);
	});
});

describe('two thousand inputs', () => {
	let big: Prepared;

	beforeAll(async () => {
		big = await aConsultation(test, province.agencies.dinkes, 'open');
		await aText(test.services, big.threadId, big.facilitator.userId);
		await giveInput(test.services, big.slug, { doer: people.citizen, provisionKey: 'biaya' });
		await answerInputs(test.services, anAnswer(big.slug, big.facilitator));
		await multiply(big.threadId, 2000);
		await sql`analyze input, post, thread_event, provision_version, attachment`.execute(test.db);
	}, 60_000);

	/** Copies of the first input, written at once: what the lists read, without two thousand acts. */
	const multiply = async (threadId: string, upTo: number) => {
		await sql`with events as (
			insert into thread_event (id, thread_id, seq, at, action, from_status, to_status, actor_role, actor_agency_id, actor_user_id, public, data, form_key)
			select gen_random_uuid(), ${threadId}, 1000000 + step, now(), 'contribute', null, null, 'citizen', null, null, true, '{}', null
			from generate_series(2, ${upTo}::int) step returning id, seq
		), posts as (
			insert into post (id, thread_id, event_id, kind, author_role, body, body_html, created_at)
			select gen_random_uuid(), ${threadId}, events.id, 'input', 'citizen', 'Usul', '<p>Usul</p>', now() from events
			returning id, event_id
		)
		insert into input (post_id, thread_id, number, kind, provision_id, text_version, unsur, channel)
		select posts.id, ${threadId}, events.seq - 1000000, 'propose',
			(select provision_id from input where thread_id = ${threadId} and number = 1), 1, 'service_user', 'web'
		from posts join events on events.id = posts.event_id`.execute(test.db);
	};

	type Plan = { 'Node Type': string; 'Index Name'?: string; 'Relation Name'?: string; Plans?: Plan[] };
	const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
	const planOf = async (query: { explain: (format: 'json') => Promise<unknown[]> }) => {
		const [row] = (await query.explain('json')) as { 'QUERY PLAN': { Plan: Plan }[] }[];
		return nodesOf(row!['QUERY PLAN'][0]!.Plan);
	};
	const scope = () => ({ threadId: big.threadId, held: 'without' as const });

	const pages = [
		['the first page', ''],
		['a page in the middle', 'setelah=1000'],
		['a page before', 'sebelum=1000'],
		['those without an answer', 'jawaban=belum'],
		['those about one provision', 'pasal=biaya'],
		['the most supported first', 'urut=dukungan']
	] as const;

	it.each(pages)('reads %s by an index, in its order, and no table whole', async (_, query) => {
		const nodes = await planOf(pageOfInputs(test.db, scope(), parseInputFilter(new URLSearchParams(query)), 20));
		const scans = nodes.filter((node) => node['Relation Name'] === 'input');
		expect(scans.map((node) => node['Node Type'])).toEqual(['Index Scan']);
		expect(scans[0]!['Index Name']).toMatch(/^input_/);
		expect(nodes.filter(({ 'Node Type': type }) => type === 'Sort')).toEqual([]);
		const whole = nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']);
		expect(whole).not.toContain('post');
	});

	it('walks the most supported first, each once, whatever ties there are', async () => {
		await sql`update input set support_count = number % 7 where thread_id = ${big.threadId}`.execute(test.db);
		const reader = await readerOf(VISITOR);
		const first = await listInputs(test.db, big.threadId, { ...ALL, order: 'supported' }, reader);
		const expected = Array.from({ length: 2000 }, (_, index) => 2000 - index).sort(
			(a, b) => (b % 7) - (a % 7) || b - a
		);
		expect(first.inputs.map(({ number }) => number)).toEqual(expected.slice(0, INPUTS_A_PAGE));
		const second = await listInputs(test.db, big.threadId, { ...ALL, order: 'supported', older: first.older }, reader);
		expect(second.inputs.map(({ number }) => number)).toEqual(expected.slice(INPUTS_A_PAGE, 2 * INPUTS_A_PAGE));
		const back = await listInputs(test.db, big.threadId, { ...ALL, order: 'supported', newer: second.newer }, reader);
		expect(back.inputs.map(({ number }) => number)).toEqual(expected.slice(0, INPUTS_A_PAGE));
		expect(back.newer).toBeNull();
	});

	it('reads the matrix in the same way', async () => {
		const nodes = await planOf(matrixRows(test.db, big.threadId, 500, 100));
		expect(nodes.find((node) => node['Relation Name'] === 'input')).toMatchObject({
			'Node Type': 'Index Scan',
			'Index Name': 'input_thread_id_number_key'
		});
	});

	it('walks all of them by pages of twenty, each once', async () => {
		const reader = await readerOf(VISITOR);
		const seen: number[] = [];
		let filter: InputFilter = ALL;
		for (;;) {
			const page = await listInputs(test.db, big.threadId, filter, reader);
			seen.push(...page.inputs.map(({ number }) => number));
			if (page.older === null) break;
			filter = { ...filter, older: page.older };
		}
		expect(seen).toEqual(Array.from({ length: 2000 }, (_, index) => 2000 - index));
		expect((await csvOf(big.threadId)).trimEnd().split('\r\n')).toHaveLength(2001);
	});
});
