import type { Actor } from '$lib/domain/actor/actor';
import { GONE, parseInputFilter } from '$lib/forms/consultation/input/filter';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findInput, openInputs } from '$lib/server/queries/consultation/input/inputs';
import { listSubjects } from '$lib/server/queries/consultation/input/subjects';
import { publicText } from '$lib/server/queries/consultation/text/public-text';
import { compareTexts, previewText } from '$lib/server/queries/consultation/text/text';
import { affirmInput } from '$lib/server/usecases/consultation/input/affirm-input';
import { cutAllOlderTexts } from '$lib/server/usecases/consultation/text/cut-older-texts';
import { publishText, type PublishText } from '$lib/server/usecases/consultation/text/publish-text';
import { supportThread } from '$lib/server/usecases/thread/support';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';
import { giveInput } from '../support/inputs';

const test = useDatabase();
let agencies: Province['agencies'];
let citizen: Actor & { userId: string };

beforeAll(async () => {
	({ agencies } = await aProvince(test.services));
	citizen = await aPerson(test.services);
});

const FIRST = `BAB I
KETENTUAN UMUM

Pasal 1
Loket adalah tempat mendaftar bagi semua pasien rawat jalan.

Pasal 2
(1) Loket dibuka pukul 08.00 setiap hari kerja.
(2) Loket melayani:
a. pasien baru yang belum terdaftar; dan
b. pasien lama yang membawa kartu.

Pasal 3
Pendaftaran, pemeriksaan, dan obat tidak dipungut biaya apa pun oleh rumah sakit milik pemerintah provinsi.`;
const SECOND = FIRST.replace('08.00', '07.30')
	.replace('Pasal 1\nLoket adalah tempat mendaftar bagi semua pasien rawat jalan.\n\nPasal 2', 'Pasal 1')
	.replace(
		'Pasal 3\nPendaftaran,',
		'Pasal 2\nLoket adalah tempat mendaftar bagi semua pasien rawat jalan. Pendaftaran,'
	);

async function publish({ slug, facilitator }: Prepared, body: string, base: number, more: Partial<PublishText> = {}) {
	const outcome = await publishText(test.services, {
		slug,
		doer: facilitator,
		formKey: randomUUID(),
		body,
		note: '',
		base,
		...more
	});
	if (!outcome.ok) throw new Error(outcome.refusal);
}
const headOf = async ({ slug, facilitator }: Prepared) => {
	const found = await findConsultationHead(test.services, slug, facilitator);
	if (!found) throw new Error('No such consultation');
	return found.head;
};
const textOf = async (prepared: Prepared, version?: number) => {
	const head = await headOf(prepared);
	const page = await publicText(test.db, head, version ?? head.textVersion);
	if (!page) throw new Error('No such version');
	return page;
};
const keyOf = async (prepared: Prepared, label: string, version?: number) => {
	const all = (await textOf(prepared, version)).provisions.flatMap((of) => [of, ...of.parts]);
	return all.find((of) => of.label === label)?.key ?? null;
};
async function openWith(body: string) {
	const prepared = await aConsultation(test, agencies.dinkes, 'open');
	await publish(prepared, body, 0);
	return prepared;
}
const seen = async (prepared: Prepared, number: number) => {
	const found = await findInput(test.db, prepared.threadId, number, ['anyone']);
	if (!found) throw new Error('No such input');
	return found;
};
const listed = async (prepared: Prepared, provision: string) => {
	const filter = parseInputFilter(new URLSearchParams({ pasal: provision }));
	const { inputs } = await openInputs(test.db, await headOf(prepared), filter, ['anyone']);
	return inputs.map(({ number }) => number).sort();
};

describe('ayat and letters', () => {
	it('stand below their article, take inputs under their own names, and count for it too', async () => {
		const topic = await openWith(FIRST);
		const { provisions, hasParts } = await textOf(topic);
		expect(hasParts).toBe(true);
		expect(
			provisions.map(({ heading, label, parts }) => [heading ?? label, ...parts.map((part) => part.label)])
		).toEqual([
			['BAB I\nKETENTUAN UMUM'],
			['Pasal 1'],
			['Pasal 2', 'Pasal 2 ayat (1)', 'Pasal 2 ayat (2)', 'Pasal 2 ayat (2) huruf a', 'Pasal 2 ayat (2) huruf b'],
			['Pasal 3']
		]);
		const [letter, article] = [await keyOf(topic, 'Pasal 2 ayat (2) huruf b'), await keyOf(topic, 'Pasal 2')];
		await giveInput(test.services, topic.slug, { doer: citizen, provisionKey: letter, textVersion: 1, kind: 'object' });
		await giveInput(test.services, topic.slug, { doer: citizen, provisionKey: article, textVersion: 1 });
		expect((await seen(topic, 1)).input.provision).toMatchObject({ label: 'Pasal 2 ayat (2) huruf b', changed: false });
		const [, , second] = (await textOf(topic)).provisions;
		expect(second?.inputs).toMatchObject({ object: 1, propose: 1, earlier: 0 });
		expect(second?.parts.map(({ inputs }) => inputs)).toEqual([0, 0, 0, 1]);
		expect(await listed(topic, article!)).toEqual([1, 2]);
		expect(await listed(topic, letter!)).toEqual([1]);
		const labels = async (asked: string | null) =>
			(await listSubjects(test.db, topic.threadId, 1, asked)).provisions.map(({ label }) => label);
		expect(await labels(null)).toHaveLength(3);
		expect((await labels(letter)).some((label) => label.startsWith('Pasal 2 ayat (2) huruf b'))).toBe(true);
	});

	it('keep what was said of them when their article gets another number, and know since when they read so', async () => {
		const topic = await openWith(FIRST);
		const [clause, letter] = [await keyOf(topic, 'Pasal 2 ayat (1)'), await keyOf(topic, 'Pasal 2 ayat (2) huruf a')];
		await giveInput(test.services, topic.slug, { doer: citizen, provisionKey: clause, textVersion: 1 });
		await giveInput(test.services, topic.slug, { doer: citizen, provisionKey: letter, textVersion: 1 });
		await publish(topic, SECOND, 1);
		expect(await keyOf(topic, 'Pasal 1 ayat (1)')).toBe(clause);
		expect((await seen(topic, 1)).input.provision).toMatchObject({ label: 'Pasal 2 ayat (1)', changed: true });
		expect((await seen(topic, 2)).input.provision).toMatchObject({ key: letter, changed: false });
		const [, first] = (await textOf(topic)).provisions;
		expect(first?.parts.map(({ fresh }) => fresh)).toEqual(['changed', null, null, null]);
		expect(first?.inputs.earlier).toBe(1);
	});

	it('takes inputs on headings and signatures for none', async () => {
		const topic = await openWith(`${FIRST}\n\nDitetapkan di Sofifi\nGUBERNUR,`);
		for (const key of [(await textOf(topic)).provisions[0]?.key, (await textOf(topic)).provisions.at(-1)?.key])
			await expect(
				giveInput(test.services, topic.slug, { doer: citizen, provisionKey: key!, textVersion: 1 })
			).rejects.toThrow('unknown_subject');
	});
});

describe('a provision that the text has no more', () => {
	it('is said to be merged or removed, and what was said of it is still found where it stood', async () => {
		const topic = await openWith(FIRST);
		const [one, three] = [await keyOf(topic, 'Pasal 1'), await keyOf(topic, 'Pasal 3')];
		await giveInput(test.services, topic.slug, { doer: citizen, provisionKey: one, textVersion: 1 });
		const preview = await previewText(test.services, await headOf(topic), SECOND);
		expect(preview.counts).toMatchObject({ articles: 2, headings: 1, clauses: 2, points: 2 });
		expect(preview.doubts.map(({ key, guess }) => [key, guess.kind])).toEqual([[one, 'merged']]);
		await publish(topic, SECOND, 1);
		const { input } = await seen(topic, 1);
		expect(input.provision).toEqual({
			key: one,
			label: 'Pasal 1',
			changed: true,
			gone: { since: 2, into: { key: three, label: 'Pasal 2' } }
		});
		expect(await listed(topic, GONE)).toEqual([1]);
		expect(await listed(topic, one!)).toEqual([1]);
		const { gone } = await openInputs(test.db, await headOf(topic), parseInputFilter(new URLSearchParams()), [
			'anyone'
		]);
		expect(gone).toEqual([{ value: one, label: 'Pasal 1 (v1)' }]);
		const comparison = await compareTexts(test.services, await headOf(topic), 1, 2);
		expect(comparison?.changes).toContainEqual(
			expect.objectContaining({
				kind: 'removed',
				into: 'Pasal 2',
				provision: expect.objectContaining({ label: 'Pasal 1' })
			})
		);
	});

	it('is what its host says of it', async () => {
		const topic = await openWith(FIRST);
		const one = await keyOf(topic, 'Pasal 1');
		await giveInput(test.services, topic.slug, { doer: citizen, provisionKey: one, textVersion: 1 });
		await publish(topic, SECOND, 1, { fates: new Map([[one!, { kind: 'removed' }]]) });
		expect((await seen(topic, 1)).input.provision?.gone).toEqual({ since: 2, into: null });
	});
});

describe('what is held again', () => {
	it('holds for both versions, counted in each, and the history says so once', async () => {
		const topic = await openWith(FIRST);
		const key = await keyOf(topic, 'Pasal 2 ayat (1)');
		await giveInput(test.services, topic.slug, { doer: citizen, provisionKey: key, textVersion: 1 });
		const { ref, postId } = await test.db
			.selectFrom('input')
			.innerJoin('thread', 'thread.id', 'input.thread_id')
			.select(['thread.ref', 'input.post_id as postId'])
			.where('thread.id', '=', topic.threadId)
			.executeTakeFirstOrThrow();
		const lend = (voice: string, textVersion: number) =>
			supportThread(test.services, { ref, voice, network: voice, supports: true, input: { postId, textVersion } });
		await lend('device:a', 1);
		await lend('device:b', 1);
		await publish(topic, SECOND, 1);
		await lend('device:a', 2);
		await lend('device:c', 2);
		const affirm = () =>
			affirmInput(test.services, { slug: topic.slug, doer: citizen, formKey: randomUUID(), postId, textVersion: 2 });
		expect(await Promise.all([affirm(), affirm()])).toMatchObject([{ ok: true }, { ok: true }]);
		const { input, voices } = await seen(topic, 1);
		expect(input).toMatchObject({ textVersion: 1, affirmedVersions: [2], supports: 3 });
		expect(input.provision).toMatchObject({ label: 'Pasal 2 ayat (1)', changed: false });
		expect(voices).toEqual([
			[1, 2],
			[2, 2]
		]);
		const events = await test.db
			.selectFrom('thread_event')
			.select(['data', 'public'])
			.where('thread_id', '=', topic.threadId)
			.where('action', '=', 'affirm')
			.execute();
		expect(events).toEqual([{ data: { inputs: [1], textVersion: 2 }, public: true }]);
	});
});

describe('a text from before there were pieces', () => {
	it('gets them once, version by version, and what was said of its articles stays there', async () => {
		const topic = await aConsultation(test, agencies.dinkes, 'open');
		const { threadId, facilitator } = topic;
		await test.db
			.insertInto('provision')
			.values([{ thread_id: threadId, key: 'k1' }])
			.execute();
		const { id } = await test.db
			.selectFrom('provision')
			.select('id')
			.where('thread_id', '=', threadId)
			.executeTakeFirstOrThrow();
		const body = '(1) Loket dibuka pukul 08.00.\n(2) Loket disabilitas disediakan.';
		for (const version of [1, 2]) {
			await test.db
				.insertInto('consultation_text')
				.values({
					thread_id: threadId,
					version,
					body: `Pasal 1\n${body}`,
					author_id: facilitator.userId,
					at: test.clock.now()
				})
				.execute();
			const row = {
				provision_id: id,
				thread_id: threadId,
				version,
				position: 0,
				label: 'Pasal 1',
				body_html: '<p></p>'
			};
			const words = version === 1 ? body : body.replace('08.00', '07.30');
			await test.db
				.insertInto('provision_version')
				.values({ ...row, body: words, words_since: version })
				.execute();
		}
		await test.db.updateTable('consultation').set({ text_version: 2 }).where('thread_id', '=', threadId).execute();
		await giveInput(test.services, topic.slug, { doer: citizen, provisionKey: 'k1', textVersion: 1 });
		expect(await cutAllOlderTexts(test.services)).toBe(4);
		expect(await cutAllOlderTexts(test.services)).toBe(0);
		const [article] = (await textOf(topic)).provisions;
		expect(article).toMatchObject({ key: 'k1', inputs: { propose: 1, earlier: 1 } });
		expect(article?.parts.map(({ label, fresh }) => [label, fresh])).toEqual([
			['Pasal 1 ayat (1)', 'changed'],
			['Pasal 1 ayat (2)', null]
		]);
		await giveInput(test.services, topic.slug, {
			doer: citizen,
			provisionKey: article?.parts[1]?.key ?? '',
			textVersion: 2
		});
		expect((await seen(topic, 2)).input.provision?.label).toBe('Pasal 1 ayat (2)');
	});
});
