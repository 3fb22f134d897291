import { keyOf } from '$lib/server/auth/secret-key';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { supportThread } from '$lib/server/usecases/thread/support';
import type { InputView } from '$lib/domain/consultation/input/view';
import { beforeAll, describe, expect, it } from 'vitest';
import { load as frame } from '../../src/routes/(public)/konsultasi/[slug]/+layout.server';
import { load as topic } from '../../src/routes/(public)/konsultasi/[slug]/+page.server';
import { load as minutes } from '../../src/routes/(public)/konsultasi/[slug]/berita-acara/+page.server';
import { load as promises } from '../../src/routes/(public)/konsultasi/[slug]/komitmen/+page.server';
import { load as promise } from '../../src/routes/(public)/konsultasi/[slug]/komitmen/[position=position]/+page.server';
import { load as inputs } from '../../src/routes/(public)/konsultasi/[slug]/masukan/+page.server';
import { load as input } from '../../src/routes/(public)/konsultasi/[slug]/masukan/[number=number]/+page.server';
import { load as matrix } from '../../src/routes/(public)/konsultasi/[slug]/masukan/matriks/+page.server';
import { load as text } from '../../src/routes/(public)/konsultasi/[slug]/teks/+page.server';
import { load as versions } from '../../src/routes/(public)/konsultasi/[slug]/teks/versi/+page.server';
import { aPerson, aProvince } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';
import { followThread } from '../support/following';
import { aText, anAnswer, answerInputs, giveInput } from '../support/inputs';
import { worked } from '../support/minutes';
import { aPromise } from '../support/promises';
import { openPage, type Loads, type Visitor } from '../support/visit';

const test = useDatabase();
/** What nobody but those concerned may read; every test looks for it. */
const PRIVATE = /kanari/i;
const DEVICE = { perangkat: 'a-mark-of-a-device' };

/** One that takes inputs, and one whose minutes are published. */
let open: Prepared, signed: Prepared;
let everybody: Record<string, Visitor>;

beforeAll(async () => {
	const { services } = test;
	const { pupr, dishub } = (await aProvince(services)).agencies;
	const [citizen, moderator] = [await aPerson(services), await aPerson(services, 'moderator')];
	signed = await aPromise(test, pupr, [{ agencyId: pupr }]);
	open = await aConsultation(test, pupr, 'open');
	await aText(services, open.threadId, open.facilitator.userId);
	await giveInput(services, open.slug, { doer: citizen, provisionKey: 'biaya', textVersion: 1 });
	await giveInput(services, open.slug, { text: 'Masukan kanari yang menunggu.', displayName: 'Kanari' });
	await answerInputs(services, anAnswer(open.slug, open.facilitator));
	const { ref } = await threadOf(open);
	const postId = await postOf(1);
	const say = { ref, formKey: null, postId } as const;
	worked(await actInThread(services, { ...say, action: 'reply', doer: citizen, text: 'Saya setuju.' }));
	worked(await actInThread(services, { ...say, action: 'note', doer: open.facilitator, text: 'Catatan kanari.' }));
	worked(await actInThread(services, { ...say, action: 'reply', doer: citizen, text: 'Kanari tersembunyi.' }));
	await hide(ref, moderator);
	expect(await followThread(services, { ref, doer: citizen })).toBe(true);
	const voice = { ref, voice: `device:${keyOf(DEVICE.perangkat)}`, network: 'x', supports: true };
	worked(await supportThread(services, { ...voice, input: { postId, textVersion: 1 } }));
	everybody = {
		visitor: {},
		'known device': { cookies: DEVICE },
		participant: { actor: citizen, cookies: { sesi: 'x' } },
		'officer elsewhere': { actor: await aPerson(services, 'officer', dishub) },
		'facilitator elsewhere': { actor: await aPerson(services, 'facilitator', dishub) },
		admin: { actor: await aPerson(services, 'admin') }
	};
});

const threadOf = ({ threadId }: Prepared) =>
	test.db.selectFrom('thread').select('ref').where('id', '=', threadId).executeTakeFirstOrThrow();

const postOf = async (number: number) =>
	(
		await test.db
			.selectFrom('input')
			.select('post_id')
			.where('thread_id', '=', open.threadId)
			.where('number', '=', number)
			.executeTakeFirstOrThrow()
	).post_id;

async function hide(ref: string, doer: Awaited<ReturnType<typeof aPerson>>) {
	const { id: postId } = await test.db
		.selectFrom('post')
		.select('id')
		.where('body', '=', 'Kanari tersembunyi.')
		.executeTakeFirstOrThrow();
	const why = { rule: 'D2', text: 'Tidak tentang ini.' } as const;
	worked(await actInThread(test.services, { ref, doer, formKey: null, action: 'hide_post', postId, ...why }));
}

type Data = Record<string, unknown>;

/** What is one reader's own in the data of these pages; all the rest is everybody's. */
const MINE = [
	'may',
	'heldPosts',
	'decisions',
	'follows',
	'insider',
	'pins',
	'yours',
	'acts',
	'done',
	'mayAdmit',
	'mayRefuse',
	'signedNow'
];
const isOthers = ([key]: [string, unknown]) => !MINE.includes(key);
const withoutVoice = ({ supported: _, ...seen }: InputView) => seen;

function publicOf(data: Data): Data {
	const seen = Object.fromEntries(Object.entries(data).filter(isOthers));
	if (seen.input) seen.input = withoutVoice(seen.input as InputView);
	if (seen.filter) seen.inputs = (seen.inputs as InputView[]).map(withoutVoice);
	return seen;
}

type Page = { of: () => Prepared; load: Loads[number]; part: string; params?: Record<string, string>; most: number[] };

/** `most`: statements for a visitor, and for one with an account. */
const PAGES: Record<string, Page> = {
	topic: { of: () => open, load: topic, part: '', most: [13, 14] },
	text: { of: () => open, load: text, part: '/teks', most: [7, 9] },
	versions: { of: () => open, load: versions, part: '/teks/versi', most: [3, 4] },
	inputs: { of: () => open, load: inputs, part: '/masukan', most: [7, 8] },
	input: { of: () => open, load: input, part: '/masukan/1', params: { number: '1' }, most: [8, 9] },
	matrix: { of: () => open, load: matrix, part: '/masukan/matriks', most: [3, 4] },
	minutes: { of: () => signed, load: minutes, part: '/berita-acara', most: [11, 13] },
	promises: { of: () => signed, load: promises, part: '/komitmen', most: [5, 6] },
	promise: { of: () => signed, load: promise, part: '/komitmen/1', params: { position: '1' }, most: [11, 14] }
};

const read = ({ of, load, part, params }: Page, visitor?: Visitor) => {
	const { slug } = of();
	const at = { path: `/konsultasi/${slug}${part}`, params: { slug, ...params } };
	return openPage<Data>(test.services, [frame, load], at, visitor);
};

describe.each(Object.entries(PAGES))('the page of the %s', (_, page) => {
	it('shows everybody the same, byte for byte, and nothing private', async () => {
		const half = publicOf((await read(page)).data);
		expect(JSON.parse(JSON.stringify(half))).toStrictEqual(half);
		for (const [name, visitor] of Object.entries(everybody)) {
			const { data } = await read(page, visitor);
			expect([name, JSON.stringify(publicOf(data))]).toEqual([name, JSON.stringify(half)]);
		}
		expect(JSON.stringify(half)).not.toMatch(PRIVATE);
		expect(half.head).not.toHaveProperty('held');
	});

	it('needs few statements, whoever reads', async () => {
		for (const [name, visitor] of Object.entries(everybody)) {
			const { statements } = await read(page, visitor);
			expect(statements, name).toBeLessThanOrEqual(page.most[visitor.actor?.userId ? 1 : 0] ?? 0);
		}
	});
});

describe('what is one reader’s own', () => {
	it('is told apart: their voice, what they follow, what they may do, what waits for them alone', async () => {
		const input = PAGES['input'] as Page;
		const look = async (visitor?: Visitor) => {
			const { data } = await read(input, visitor);
			const { reply } = data.may as { reply: string };
			return { supported: (data.input as InputView).supported !== null, follows: data.follows, reply };
		};
		expect(await look()).toEqual({ supported: false, follows: false, reply: 'sign_in' });
		expect(await look(everybody['known device'])).toEqual({ supported: true, follows: false, reply: 'sign_in' });
		expect(await look(everybody['participant'])).toEqual({ supported: false, follows: true, reply: 'here' });
		const { data } = await read(PAGES['inputs'] as Page, { actor: open.facilitator });
		expect(JSON.stringify(data)).toMatch(PRIVATE);
		expect(data.head).toHaveProperty('held', 1);
	});
});
