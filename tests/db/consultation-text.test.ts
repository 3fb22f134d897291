import type { Actor } from '$lib/domain/actor/actor';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { myPins } from '$lib/server/queries/consultation/text/my-pins';
import { publicText } from '$lib/server/queries/consultation/text/public-text';
import { compareTexts, findTextSource } from '$lib/server/queries/consultation/text/text';
import { affirmInput } from '$lib/server/usecases/consultation/input/affirm-input';
import { publishText, type PublishText } from '$lib/server/usecases/consultation/text/publish-text';
import { supportThread } from '$lib/server/usecases/thread/support';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { aConsultation, aDraft, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';
import { giveInput } from '../support/inputs';

const test = useDatabase();
let agencies: Province['agencies'];
let citizen: Actor & { userId: string };

beforeAll(async () => {
	({ agencies } = await aProvince(test.services));
	citizen = await aPerson(test.services);
});

const FIRST = 'Pasal 1\nLoket buka pukul 08.00 setiap hari kerja.\n\nPasal 2\nPendaftaran tidak dipungut biaya.';
const SECOND =
	'Pasal 1\nLoket lansia disediakan di setiap rumah sakit.\n\nPasal 2\nLoket buka pukul 07.30 setiap hari kerja.\n\nPasal 3\nPendaftaran tidak dipungut biaya.';

const publish = ({ slug, facilitator }: Prepared, overrides: Partial<PublishText> = {}) =>
	publishText(test.services, {
		slug,
		doer: facilitator,
		formKey: randomUUID(),
		body: FIRST,
		note: '',
		base: 0,
		...overrides
	});
const headOf = async ({ slug, facilitator }: Prepared) => {
	const found = await findConsultationHead(test.services, slug, facilitator);
	if (!found) throw new Error('No such consultation');
	return found.head;
};
const pageOf = async (prepared: Prepared) => {
	const head = await headOf(prepared);
	const page = await publicText(test.db, head, head.textVersion);
	if (!page) throw new Error('No such version');
	return page;
};
const pinsOf = ({ threadId }: Prepared, { userId }: Actor = citizen, voice = `user:${citizen.userId}`) =>
	myPins(test.db, threadId, { userId, voice });

describe('publishing a text', () => {
	it('cuts it into provisions that keep their keys and know since when they read so', async () => {
		const prepared = await aConsultation(test, agencies.dinkes, 'open');
		expect(await publish(prepared)).toMatchObject({ ok: true });
		const before = await pageOf(prepared);
		expect(before.provisions.map(({ key, label, fresh }) => [key, label, fresh])).toEqual([
			['k1', 'Pasal 1', null],
			['k2', 'Pasal 2', null]
		]);
		expect(await publish(prepared, { body: SECOND, note: 'Loket lansia ditambahkan.', base: 1 })).toMatchObject({
			ok: true
		});
		const after = await pageOf(prepared);
		expect(after.shown).toMatchObject({ version: 2, note: 'Loket lansia ditambahkan.' });
		expect(after.provisions.map(({ key, label, fresh }) => [key, label, fresh])).toEqual([
			['k3', 'Pasal 1', 'added'],
			['k1', 'Pasal 2', 'changed'],
			['k2', 'Pasal 3', null]
		]);
		const head = await headOf(prepared);
		expect(head.textVersion).toBe(2);
		expect(await findTextSource(test.services, head)).toBe(SECOND);
		expect(await publicText(test.db, head, 3)).toBeNull();
		const comparison = await compareTexts(test.services, head, 1, 2);
		expect(comparison?.changes.map(({ kind, provision }) => [kind, provision.label])).toEqual([
			['added', 'Pasal 1'],
			['changed', 'Pasal 2'],
			['same', 'Pasal 3']
		]);
		expect(await compareTexts(test.services, head, 2, 1)).toBeNull();
	});

	it('is for the host, and only with words that are new', async () => {
		const prepared = await aConsultation(test, agencies.dinkes, 'open');
		const colleague = await aPerson(test.services, 'officer', agencies.dinkes);
		const refusalOf = async (overrides: Partial<PublishText>) => {
			const outcome = await publish(prepared, overrides);
			return outcome.ok ? null : outcome.refusal;
		};
		expect(await refusalOf({ doer: citizen })).toBe('not_allowed');
		expect(await refusalOf({ doer: colleague })).toBe('not_allowed');
		expect(await refusalOf({ body: ' \n ' })).toBe('text_required');
		expect(await refusalOf({ slug: 'tidak-ada' })).toBe('not_found');
		expect(await refusalOf({})).toBeNull();
		expect(await refusalOf({ base: 1, body: FIRST.replaceAll('\n', '\n\n') })).toBe('same_text');
	});

	it('lets one of two who write at once through, and a form sent twice have one effect', async () => {
		const prepared = await aConsultation(test, agencies.dinkes, 'open');
		const twice = { formKey: randomUUID() };
		const outcomes = await Promise.all([publish(prepared, twice), publish(prepared, twice)]);
		expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
		expect((await headOf(prepared)).textVersion).toBe(1);
		const rivals = await Promise.all([
			publish(prepared, { base: 1, body: SECOND }),
			publish(prepared, { base: 1, body: `${FIRST}\n\nPasal 3\nBerlaku segera.` })
		]);
		expect(rivals.filter(({ ok }) => ok)).toHaveLength(1);
		expect(rivals.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'changed_meanwhile' });
	});

	it('tells nobody of a draft, and those who take part of a new version', async () => {
		const draft = await aDraft(test.services, agencies.dinkes);
		await publish(draft);
		const open = await aConsultation(test, agencies.dinkes, 'open');
		await giveInput(test.services, open.slug, { doer: citizen });
		await publish(open, { note: 'Jam loket.' });
		const events = await test.db
			.selectFrom('thread_event')
			.select(['thread_id as threadId', 'public', 'data'])
			.where('action', '=', 'publish_text')
			.where('thread_id', 'in', [draft.threadId, open.threadId])
			.execute();
		expect(events).toHaveLength(2);
		expect(events).toContainEqual({ threadId: draft.threadId, public: false, data: { textVersion: 1 } });
		expect(events).toContainEqual({
			threadId: open.threadId,
			public: true,
			data: { textVersion: 1, reason: 'Jam loket.' }
		});
	});
});

describe('what was said of an older text', () => {
	it('stays with its version until its author or supporter affirms it', async () => {
		const prepared = await aConsultation(test, agencies.dinkes, 'open');
		await publish(prepared);
		const { number } = await giveInput(test.services, prepared.slug, {
			doer: citizen,
			provisionKey: 'k1',
			textVersion: 1,
			kind: 'object'
		});
		const { postId, ref } = await findInput(prepared, number);
		const supporter = await aPerson(test.services);
		const voice = `user:${supporter.userId}`;
		const support = (textVersion: number, supports = true) =>
			supportThread(test.services, { ref, voice, network: 'x', supports, input: { postId, textVersion } });
		await Promise.all([support(1), support(1)]);
		expect(await countSupport(postId)).toEqual({ supports: 1, version: 1, affirmed: [] });
		expect(await pinsOf(prepared)).toEqual([]);

		await publish(prepared, { body: SECOND, base: 1 });
		const own = { postId, number, kind: 'object', own: true, key: 'k1', label: 'Pasal 2', textVersion: 1 };
		expect(await pinsOf(prepared)).toMatchObject([own]);
		expect(await pinsOf(prepared, supporter, voice)).toMatchObject([{ ...own, own: false }]);
		expect((await pageOf(prepared)).provisions[1]).toMatchObject({ key: 'k1', inputs: { object: 1, agree: 0 } });

		// Nobody can affirm a version that is yet to come; the one it was lent for stays beside the one it holds for now.
		await support(9);
		await support(2);
		expect(await countSupport(postId)).toEqual({ supports: 1, version: 1, affirmed: [2] });
		expect(await pinsOf(prepared, supporter, voice)).toEqual([]);
		const affirm = (doer: Actor) =>
			affirmInput(test.services, { slug: prepared.slug, doer, formKey: randomUUID(), postId, textVersion: 2 });
		expect(await affirm(supporter)).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await Promise.all([affirm(citizen), affirm(citizen)])).toMatchObject([{ ok: true }, { ok: true }]);
		expect(await pinsOf(prepared)).toEqual([]);
		await support(2, false);
		expect(await countSupport(postId)).toEqual({ supports: 0 });
	});

	it('leaves what is said of unchanged words alone', async () => {
		const prepared = await aConsultation(test, agencies.dinkes, 'open');
		await publish(prepared);
		await giveInput(test.services, prepared.slug, { doer: citizen, provisionKey: 'k2', textVersion: 1 });
		await giveInput(test.services, prepared.slug, { doer: citizen });
		await publish(prepared, { body: SECOND, base: 1 });
		expect(await pinsOf(prepared)).toEqual([]);
	});

	it('counts no support for what is held back, elsewhere, or settled', async () => {
		const prepared = await aConsultation(test, agencies.dinkes, 'open');
		const guest = await giveInput(test.services, prepared.slug);
		const { postId, ref } = await findInput(prepared, guest.number);
		const support = (of: string) =>
			supportThread(test.services, {
				ref,
				voice: 'device:1',
				network: randomUUID(),
				supports: true,
				input: { postId: of, textVersion: 0 }
			});
		expect(await support(postId)).toEqual({ ok: false, refusal: 'not_found' });
		expect(await support(randomUUID())).toEqual({ ok: false, refusal: 'not_found' });
		expect(await support('bukan-id')).toEqual({ ok: false, refusal: 'not_found' });
	});
});

const findInput = ({ threadId }: Prepared, number: number) =>
	test.db
		.selectFrom('input')
		.innerJoin('thread', 'thread.id', 'input.thread_id')
		.select(['input.post_id as postId', 'thread.ref'])
		.where('input.thread_id', '=', threadId)
		.where('number', '=', number)
		.executeTakeFirstOrThrow();

async function countSupport(postId: string) {
	const { supports } = await test.db
		.selectFrom('input')
		.select('support_count as supports')
		.where('post_id', '=', postId)
		.executeTakeFirstOrThrow();
	const row = await test.db
		.selectFrom('support')
		.select(['text_version as version', 'affirmed_versions as affirmed'])
		.where('post_id', '=', postId)
		.executeTakeFirst();
	return { supports, ...row };
}
