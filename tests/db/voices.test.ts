import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { ELEMENTS, type PerElement, type Score } from '$lib/domain/survey/element';
import { PROOF } from '$lib/domain/limit/challenge';
import { limitLaw } from '$lib/domain/limit/limits';
import { spend } from '$lib/server/auth/limits';
import { networkOf } from '$lib/server/auth/network';
import { keyOf } from '$lib/server/auth/secret-key';
import { surveyVoice } from '$lib/server/identity/survey-voice';
import { provideServices } from '$lib/server/services';
import { takeOverVoice } from '$lib/server/usecases/account/take-over-voice';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { openSurvey } from '$lib/server/usecases/survey/open-survey';
import { answerSurvey } from '$lib/server/usecases/survey/answer-survey';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { supportThread } from '$lib/server/usecases/thread/support';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { actions as supportReport } from '../../src/routes/(public)/pengaduan/[ref=ref]/dukung/+page.server';
import { actions as supportInput } from '../../src/routes/(public)/konsultasi/[slug]/masukan/[number=number]/dukung/+page.server';
import { actions as act } from '../../src/routes/(public)/pengaduan/[ref=ref]/[verb=verb]/+page.server';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { solve } from '../support/challenge';
import { aConsultation } from '../support/consultations';
import { factIn, readQueue } from '../support/queue';
import { useDatabase } from '../support/database';
import { giveInput } from '../support/inputs';
import { worked } from '../support/minutes';

const test = useDatabase();
const SCORES = Object.fromEntries(ELEMENTS.map((element) => [element, 3])) as Record<keyof PerElement<Score>, Score>;
const NOBODY = { gender: null, ageGroup: null, education: null, occupation: null } as const;

let province: Province, moderator: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	provideServices(test.services);
});

async function aPublicReport() {
	const filed = await fileReport(test.services);
	const route = { action: 'route', agencyId: province.agencies.pupr, text: 'Jalan provinsi.' } as const;
	worked(await actOnComplaint(test.services, { ref: filed.ref, act: route, doer: moderator, formKey: null }));
	return filed;
}

const countOf = async (ref: string) => {
	const row = await test.db
		.selectFrom('thread')
		.select(['id', 'support_count'])
		.where('ref', '=', ref)
		.executeTakeFirstOrThrow();
	const voices = await test.db.selectFrom('support').select('supporter').where('thread_id', '=', row.id).execute();
	expect(voices).toHaveLength(row.support_count);
	return row.support_count;
};

/** A browser: it keeps cookies, and of two presses it follows the last. */
function aBrowser(actor: Actor = VISITOR, address = '10.1.1.1') {
	const jar = new Map<string, string>();
	const press = async (
		actions: { default: (event: never) => unknown },
		params: object,
		fields: Record<string, string>,
		query = ''
	) => {
		const body = new FormData();
		for (const [name, value] of Object.entries(fields)) body.set(name, value);
		const sent = new Map(jar);
		try {
			await actions.default({
				params,
				url: new URL(`http://localhost/dukung${query}`),
				getClientAddress: () => address,
				setHeaders: () => undefined,
				locals: { actor, lang: 'id', user: null, session: null },
				cookies: {
					get: (name: string) => sent.get(name),
					set: (name: string, value: string) => jar.set(name, value),
					delete: (name: string) => jar.delete(name)
				},
				request: { formData: () => Promise.resolve(body) }
			} as never);
		} catch (answer) {
			return answer as { status: number; location: string; body: App.Error };
		}
		throw new Error('A form without a face answers by leading on');
	};
	return { jar, press };
}

const support = ({ press }: ReturnType<typeof aBrowser>, ref: string, query = '', dukung = 'ya') =>
	press(supportReport, { ref }, { dukung }, query);
const queryOf = ({ location }: { location: string }) => new URL(location, 'http://localhost').search;

describe('a button that a new device presses', () => {
	it('counts once it has come round with its mark, and then at once', async () => {
		const { ref } = await aPublicReport();
		const browser = aBrowser();
		const first = await support(browser, ref);
		expect([first.status, await countOf(ref)]).toEqual([307, 0]);
		expect((await support(browser, ref, queryOf(first))).status).toBe(303);
		expect(await countOf(ref)).toBe(1);
		expect((await support(browser, ref, '', 'tidak')).status).toBe(303);
		expect(await countOf(ref)).toBe(0);
	});

	it('counts one voice for two presses, whichever of the first answers arrives', async () => {
		for (const marks of ['none', 'first', 'second'] as const) {
			const { ref } = await aPublicReport();
			const browser = aBrowser();
			// Both leave before either answer is there; the browser gives up the first and follows the second.
			const [first, second] = await Promise.all([support(browser, ref), support(browser, ref)]);
			expect([first.status, second.status]).toEqual([307, 307]);
			if (marks === 'none') browser.jar.clear();
			await support(browser, ref, queryOf(second));
			if (marks === 'second') await support(browser, ref);
			expect(await countOf(ref), marks).toBe(1);
		}
	});

	it('counts one voice for a form with a key, however often it is sent at once', async () => {
		const { ref } = await aPublicReport();
		const kunci = randomUUID();
		const presses = Array.from({ length: 6 }, () => aBrowser().press(supportReport, { ref }, { dukung: 'ya', kunci }));
		expect((await Promise.all(presses)).map(({ status }) => status)).toEqual(Array(6).fill(303));
		expect(await countOf(ref)).toBe(1);
	});
});

describe('a button behind an address whose neighbours have pressed it often enough', () => {
	const ADDRESS = '198.51.100.9';
	const NETWORK = networkOf(ADDRESS);
	const fill = async (id: string) => {
		const [full] = limitLaw('support').network ?? [0];
		await test.db.deleteFrom('rate_limit').execute();
		await spend(test.services, 'support', { network: NETWORK }, id);
		await test.db.updateTable('rate_limit').set({ count: full }).execute();
	};
	const onReport = async () => {
		const { ref, threadId: id } = await aPublicReport();
		return { id, actions: supportReport, params: { ref } };
	};
	const onInput = async () => {
		const { slug } = await aConsultation(test, province.agencies.dinkes, 'open');
		const { number } = await giveInput(test.services, slug, { doer: await aPerson(test.services) });
		const { id } = await test.db
			.selectFrom('input')
			.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
			.select('post_id as id')
			.where('slug', '=', slug)
			.executeTakeFirstOrThrow();
		return { id, actions: supportInput, params: { slug, number: String(number) } };
	};

	it.each([
		['report', onReport],
		['input', onInput]
	])('asks for a proof, with all that was pressed, and lets in who gives it: on a %s', async (_, open) => {
		const { id, actions, params } = await open();
		await fill(id);
		const { press } = aBrowser(VISITOR, ADDRESS);
		const kunci = randomUUID();
		const refused = await press(actions, params, { dukung: 'ya', kunci });
		const { challenge, carried, action } = refused.body.givenBack!;
		expect([refused.status, new URL(action, 'http://localhost').pathname]).toEqual([429, '/dukung']);
		expect(carried).toEqual([
			{ name: 'dukung', value: 'ya' },
			{ name: 'kunci', value: kunci }
		]);
		const fields = Object.fromEntries(carried.map(({ name, value }) => [name, value]));
		const wrong = await press(actions, params, { ...fields, [PROOF.token]: challenge!.token, [PROOF.counter]: '0' });
		expect([wrong.status, wrong.body.givenBack?.carried]).toEqual([429, carried]);
		const proof = { [PROOF.token]: challenge!.token, [PROOF.counter]: solve(challenge!) };
		expect((await press(actions, params, { ...fields, ...proof })).status).toBe(303);
		const supports = await test.db
			.selectFrom('support')
			.select('supporter')
			.where((eb) => eb.or([eb('thread_id', '=', id), eb('post_id', '=', id)]))
			.execute();
		expect(supports).toHaveLength(1);
	});
});

describe('a device whose person signs in', () => {
	const speak = async (voice: string, ref: string) =>
		worked(await supportThread(test.services, { ref, voice, network: randomUUID(), supports: true }));

	it('counts once, whether or not the account had spoken', async () => {
		const [fresh, spoken] = [await aPublicReport(), await aPublicReport()];
		const { userId } = await aPerson(test.services);
		await speak('device:d1', fresh.ref);
		await speak('device:d1', spoken.ref);
		await speak(`user:${userId}`, spoken.ref);
		expect(await countOf(spoken.ref)).toBe(2);
		await Promise.all([1, 2, 3].map(() => takeOverVoice(test.services, { device: 'd1', userId: userId! })));
		expect([await countOf(fresh.ref), await countOf(spoken.ref)]).toEqual([1, 1]);
		await speak(`user:${userId}`, fresh.ref);
		expect(await countOf(fresh.ref)).toBe(1);
	});

	it('leaves two accounts on one computer two people', async () => {
		const { ref } = await aPublicReport();
		const [one, other] = [await aPerson(test.services), await aPerson(test.services)];
		await speak('device:shared', ref);
		await takeOverVoice(test.services, { device: 'shared', userId: one.userId! });
		await speak(`user:${other.userId}`, ref);
		await takeOverVoice(test.services, { device: 'shared', userId: other.userId! });
		expect(await countOf(ref)).toBe(2);
	});

	it('counts right while both go on pressing', async () => {
		const { ref } = await aPublicReport();
		const { userId } = await aPerson(test.services);
		const voices = ['device:busy', `user:${userId}`];
		await Promise.all(
			Array.from({ length: 24 }, (_, turn) =>
				turn % 3 === 2
					? takeOverVoice(test.services, { device: 'busy', userId: userId! })
					: supportThread(test.services, { ref, voice: voices[turn % 2]!, network: 'x', supports: turn % 5 !== 0 })
			)
		);
		await takeOverVoice(test.services, { device: 'busy', userId: userId! });
		expect(await countOf(ref)).toBeLessThanOrEqual(1);
	});

	it('keeps of two voices for an input the one that read the newer text', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'open');
		const { userId } = await aPerson(test.services);
		const { number } = await giveInput(test.services, topic.slug, { doer: await aPerson(test.services) });
		const { ref, postId } = await test.db
			.selectFrom('input')
			.innerJoin('thread', 'thread.id', 'input.thread_id')
			.select(['thread.ref', 'input.post_id as postId'])
			.where('input.thread_id', '=', topic.threadId)
			.where('number', '=', number)
			.executeTakeFirstOrThrow();
		for (const [voice, textVersion] of [
			[`user:${userId}`, 1],
			['device:reader', 2]
		] as const)
			worked(
				await supportThread(test.services, {
					ref,
					voice,
					network: voice,
					supports: true,
					input: { postId, textVersion }
				})
			);
		await test.db.updateTable('support').set({ text_version: 2 }).where('supporter', '=', 'device:reader').execute();
		await takeOverVoice(test.services, { device: 'reader', userId: userId! });
		const held = await test.db
			.selectFrom('support')
			.innerJoin('input', 'input.post_id', 'support.post_id')
			.select(['supporter', 'support.text_version as version', 'support.affirmed_versions as affirmed'])
			.select('support_count as count')
			.where('support.post_id', '=', postId)
			.execute();
		expect(held).toEqual([{ supporter: `user:${userId}`, version: 0, affirmed: [2], count: 1 }]);
	});

	it('answers a survey once, and what is over stays as it was counted', async () => {
		test.clock.set('2026-11-21T03:00:00Z');
		const { userId } = await aPerson(test.services);
		const slugs: string[] = [];
		const doer = await aPerson(test.services, 'facilitator', province.agencies.dinkes);
		for (const until of ['2026-12-20', '2026-12-20', '2026-11-22'] as const) {
			const opening = { doer, agencyId: province.agencies.dinkes, serviceId: null, threadId: null };
			const period = { from: '2026-11-21', until } as const;
			const outcome = await openSurvey(test.services, {
				...opening,
				title: 'Survei loket',
				period,
				formKey: randomUUID()
			});
			slugs.push(worked(outcome).slug);
		}
		const say = (slug: string, voice: string) =>
			answerSurvey(test.services, {
				slug,
				voice,
				network: 'x',
				formKey: randomUUID(),
				scores: SCORES,
				respondent: NOBODY,
				words: ''
			});
		for (const slug of slugs) worked(await say(slug, 'device:s'));
		worked(await say(slugs[1]!, `user:${userId}`));
		test.clock.set('2026-11-23T15:30:00Z');
		await takeOverVoice(test.services, { device: 's', userId: userId! });
		const rows = await test.db
			.selectFrom('survey_answer')
			.innerJoin('survey', 'survey.id', 'survey_answer.survey_id')
			.select(['survey.id', 'slug', 'voice'])
			.orderBy('slug')
			.execute();
		const voiceIn = (id: string, voice: string) => surveyVoice(test.services.env, id, voice);
		const whose = rows.map(({ id, slug, voice }) => [
			slug,
			voice === voiceIn(id, `user:${userId}`) ? 'account' : 'device'
		]);
		expect(whose.sort()).toEqual([
			[slugs[0], 'account'],
			[slugs[1], 'account'],
			[slugs[2], 'device']
		]);
		expect(await say(slugs[0]!, `user:${userId}`)).toEqual({ ok: false, refusal: 'already_answered' });
	});
});

describe('content that two people behind one address report', () => {
	const flag = (browser: ReturnType<typeof aBrowser>, ref: string, alasan: string, teks: string) =>
		browser.press(act, { ref, verb: 'laporkan' }, { alasan, teks, kunci: randomUUID() });
	const waiting = async (ref: string) => {
		const found = (await readQueue(test.services, moderator, ['flag'])).find((item) => item.ref === ref);
		return found && { reasons: factIn(found, 'Dilaporkan karena'), words: factIn(found, 'Keterangan penandanya') };
	};

	it('keeps the reason and the words of both, and of one person the later ones', async () => {
		const { ref } = await aPublicReport();
		const [one, other] = [aBrowser(), aBrowser()];
		expect((await flag(one, ref, 'spam', 'Iklan.')).status).toBe(303);
		test.clock.advance({ minutes: 1 });
		expect((await flag(other, ref, 'personal_data', 'Ada nomor telepon.')).status).toBe(303);
		expect(await waiting(ref)).toMatchObject({ words: ['Iklan.', 'Ada nomor telepon.'] });
		await flag(one, ref, 'hate_or_abuse', 'Bukan iklan, tetapi makian.');
		expect(await waiting(ref)).toMatchObject({
			reasons: ['Ujaran kebencian, SARA, atau kata kasar', 'Memuat data pribadi orang lain'],
			words: ['Bukan iklan, tetapi makian.', 'Ada nomor telepon.']
		});
	});

	it('is one flag for two presses of a new device, and one person once signed in', async () => {
		const { ref } = await aPublicReport();
		const { userId } = await aPerson(test.services);
		const kunci = randomUUID();
		const fields = { alasan: 'spam', teks: 'Iklan obat.', kunci };
		const browser = aBrowser();
		await Promise.all([1, 2].map(() => browser.press(act, { ref, verb: 'laporkan' }, fields)));
		expect((await waiting(ref))?.reasons).toEqual(['Spam atau iklan']);
		const doer = await aPerson(test.services);
		worked(
			await flagContent(test.services, {
				ref,
				postId: null,
				doer,
				flagger: `user:${userId}`,
				reason: 'off_topic',
				words: 'Bukan soal jalan.'
			})
		);
		const device = keyOf(browser.jar.get('perangkat')!);
		await takeOverVoice(test.services, { device, userId: userId! });
		expect(await waiting(ref)).toMatchObject({
			reasons: ['Tidak sesuai pokok laporan'],
			words: ['Bukan soal jalan.\nIklan obat.']
		});
	});
});
