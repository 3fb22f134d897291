import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import { ELEMENTS, type PerElement, type Score } from '$lib/domain/survey/element';
import { printSurveyReport } from '$lib/server/proof/survey-report';
import {
	findDeskSurvey,
	listDeskSurveys,
	listSurveySubjects,
	listSurveyTopics
} from '$lib/server/queries/desk/surveys';
import { listSurveys } from '$lib/server/queries/survey/list';
import { findSurveyReport, hasAnswered } from '$lib/server/queries/survey/result';
import { findSurvey, findSurveyOfThread, listSurveysOfAgency } from '$lib/server/queries/survey/row';
import { answerSurvey, type SurveyAnswer } from '$lib/server/usecases/survey/answer-survey';
import { closeSurvey } from '$lib/server/usecases/survey/close-survey';
import { openSurvey, type OpenSurvey } from '$lib/server/usecases/survey/open-survey';
import { randomUUID } from 'node:crypto';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { aDraft } from '../support/consultations';
import { useDatabase } from '../support/database';

const test = useDatabase();
const TODAY = '2026-11-21';
const SCORES = Object.fromEntries(ELEMENTS.map((element) => [element, 3])) as Record<keyof PerElement<Score>, Score>;
const NOBODY = { gender: null, ageGroup: null, education: null, occupation: null } as const;

let province: Province;
let facilitator: Actor, head: Actor, officer: Actor, stranger: Actor, admin: Actor;
let serviceId: string, endedId: string;

beforeAll(async () => {
	const { services } = test;
	province = await aProvince(services);
	facilitator = await aPerson(services, 'facilitator', province.agencies.dinkes);
	head = await aPerson(services, 'agency_head', province.agencies.dinkes);
	officer = await aPerson(services, 'officer', province.agencies.dinkes);
	stranger = await aPerson(services, 'facilitator', province.agencies.pupr);
	admin = await aPerson(services, 'admin');
	const service = { agency_id: province.agencies.dinkes, position: 1, slug: 'rujukan', name: 'Rujukan antarpulau' };
	const ended = { ...service, position: 2, slug: 'rujukan-lama', name: 'Rujukan lama', valid_until: '2020-12-31' };
	const add = (row: typeof service & { valid_until?: string }) =>
		test.db.insertInto('service').values(row).returning('id').executeTakeFirstOrThrow();
	({ id: serviceId } = await add(service));
	({ id: endedId } = await add(ended));
});

const anOpening = (change: Partial<OpenSurvey> = {}): OpenSurvey => ({
	doer: facilitator,
	agencyId: province.agencies.dinkes,
	serviceId: null,
	threadId: null,
	title: 'Kepuasan layanan Dinkes',
	period: { from: TODAY, until: '2026-12-20' },
	formKey: randomUUID(),
	...change
});

async function aSurvey(change: Partial<OpenSurvey> = {}): Promise<string> {
	const outcome = await openSurvey(test.services, anOpening(change));
	if (!outcome.ok) throw new Error(outcome.refusal);
	return outcome.value.slug;
}

const anAnswer = (slug: string, change: Partial<SurveyAnswer> = {}): SurveyAnswer => ({
	slug,
	voice: `device:${randomUUID()}`,
	network: randomUUID(),
	formKey: randomUUID(),
	scores: SCORES,
	respondent: NOBODY,
	words: '',
	...change
});

const rowsOf = (slug: string) =>
	test.db
		.selectFrom('survey_answer')
		.innerJoin('survey', 'survey.id', 'survey_id')
		.selectAll('survey_answer')
		.where('slug', '=', slug)
		.execute();

describe('opening', () => {
	it.each<[string, () => Partial<OpenSurvey>]>([
		['the facilitator', () => ({ doer: facilitator })],
		['the head', () => ({ doer: head })],
		['an administrator', () => ({ doer: admin })]
	])('is for %s', async (_, change) => {
		expect(await openSurvey(test.services, anOpening(change()))).toMatchObject({ ok: true });
	});

	it.each<[string, () => Partial<OpenSurvey>, string]>([
		['an officer', () => ({ doer: officer }), 'not_allowed'],
		['a facilitator of another agency', () => ({ doer: stranger }), 'not_allowed'],
		['a visitor', () => ({ doer: VISITOR }), 'not_allowed'],
		[
			'a service of another agency',
			() => ({ doer: admin, agencyId: province.agencies.pupr, serviceId }),
			'unknown_service'
		],
		['a service that has ended', () => ({ serviceId: endedId }), 'unknown_service'],
		['a day that is past', () => ({ period: { from: '2026-11-20', until: '2026-12-20' } }), 'in_the_past']
	])('is refused: %s', async (_, change, refusal) => {
		expect(await openSurvey(test.services, anOpening(change()))).toEqual({ ok: false, refusal });
	});

	it('twice with one form gives one survey; the same title again gets an address of its own', async () => {
		const opening = anOpening({ title: 'Rujukan: «Antarpulau» 2026!', serviceId });
		const both = await Promise.all([openSurvey(test.services, opening), openSurvey(test.services, opening)]);
		expect(both).toEqual(Array(2).fill({ ok: true, value: { slug: 'rujukan-antarpulau-2026' } }));
		expect(await aSurvey({ title: opening.title })).toBe('rujukan-antarpulau-2026-2');
		expect(await aSurvey({ title: 'コンサルテーション' })).toBe('survei');
	});
});

describe('answering', () => {
	it('counts once a person or device, and says so the second time', async () => {
		const slug = await aSurvey();
		const first = anAnswer(slug, { words: 'Loket terlalu sedikit.' });
		expect(await answerSurvey(test.services, first)).toEqual({ ok: true, value: { slug } });
		const again = await answerSurvey(test.services, { ...first, formKey: randomUUID() });
		expect(again).toEqual({ ok: false, refusal: 'already_answered' });
		expect(await rowsOf(slug)).toHaveLength(1);
		expect(await hasAnswered(test.services, slug, first.voice)).toBe(true);
		expect(await hasAnswered(test.services, slug, 'device:other')).toBe(false);
		expect(await hasAnswered(test.services, slug, null)).toBe(false);
	});

	it('with one form pressed many times at once is one answer, known device or not', async () => {
		const slug = await aSurvey();
		const known = anAnswer(slug);
		const known10 = await Promise.all(Array.from({ length: 10 }, () => answerSurvey(test.services, known)));
		const fresh = anAnswer(slug);
		const fresh10 = await Promise.all(
			Array.from({ length: 10 }, () => answerSurvey(test.services, { ...fresh, voice: `device:${randomUUID()}` }))
		);
		expect([...known10, ...fresh10].every(({ ok }) => ok)).toBe(true);
		expect(await rowsOf(slug)).toHaveLength(2);
	});

	it('of one person in ten windows at once is one answer and nine refusals', async () => {
		const slug = await aSurvey();
		const answer = anAnswer(slug);
		const outcomes = await Promise.all(
			Array.from({ length: 10 }, () => answerSurvey(test.services, { ...answer, formKey: randomUUID() }))
		);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal === 'already_answered')).toHaveLength(9);
		expect(await rowsOf(slug)).toHaveLength(1);
	});

	it('of fifty people at once loses nobody', async () => {
		const slug = await aSurvey();
		const scores = { ...SCORES, time: 1, facilities: 4 } as const;
		await Promise.all(Array.from({ length: 50 }, () => answerSurvey(test.services, anAnswer(slug, { scores }))));
		const report = await findSurveyReport(test.services, slug);
		expect(report?.result).toMatchObject({ n: 50, total: 50 * 26, indexX100: 7222, band: 'C', smallSample: false });
		expect(report?.result?.elements.find(({ element }) => element === 'time')).toEqual({
			element: 'time',
			sum: 50,
			averageX1000: 1000
		});
		expect(report?.result?.lowest).toEqual(['time']);
	});

	it('leaves no trace of who it was, and nothing that two surveys have in common', async () => {
		const [one, two] = [await aSurvey(), await aSurvey()];
		const citizen = await aPerson(test.services);
		const voice = `user:${citizen.userId}`;
		await answerSurvey(test.services, anAnswer(one, { voice, network: '10.1.2.3' }));
		await answerSurvey(test.services, anAnswer(two, { voice, network: '10.1.2.3' }));
		const [first, second] = [await rowsOf(one), await rowsOf(two)];
		expect(JSON.stringify([first, second])).not.toContain(citizen.userId);
		expect(JSON.stringify([first, second])).not.toContain('10.1.2.3');
		expect(first[0]?.voice).toMatch(/^[\w-]{43}$/);
		expect(first[0]?.voice).not.toBe(second[0]?.voice);
		expect(first[0]?.answered_on).toBe(TODAY);
	});

	it('from one network ends at four hundred a day, for this survey', async () => {
		const [slug, other] = [await aSurvey(), await aSurvey()];
		const from = (survey: string) => answerSurvey(test.services, anAnswer(survey, { network: 'one network' }));
		const outcomes = await Promise.all(Array.from({ length: 402 }, () => from(slug)));
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(400);
		expect(await from(slug)).toMatchObject({ refusal: 'too_many_attempts', reached: { owner: 'network' } });
		const voice = `user:${(await aPerson(test.services)).userId}`;
		expect(await answerSurvey(test.services, anAnswer(slug, { network: 'one network', voice }))).toMatchObject({
			ok: true
		});
		expect(await from(other)).toMatchObject({ ok: true });
	});

	it('waits for the first day, and ends with the last or when somebody ends it', async () => {
		const later = await aSurvey({ period: { from: '2026-11-23', until: '2026-11-24' } });
		const answer = () => answerSurvey(test.services, anAnswer(later));
		expect(await answer()).toEqual({ ok: false, refusal: 'not_open_yet' });
		test.clock.set('2026-11-22T15:00:00Z');
		expect(await answer()).toMatchObject({ ok: true });
		test.clock.set('2026-11-24T14:59:59Z');
		expect(await answer()).toMatchObject({ ok: true });
		test.clock.set('2026-11-24T15:00:00Z');
		expect(await answer()).toEqual({ ok: false, refusal: 'closed' });
		test.clock.set('2026-11-21T05:05:00Z');
		expect(await answerSurvey(test.services, anAnswer('tidak-ada'))).toEqual({ ok: false, refusal: 'not_found' });
	});

	it('is bounded by the database too', async () => {
		const slug = await aSurvey();
		const scores = { ...SCORES, cost: 5 as Score };
		await expect(answerSurvey(test.services, anAnswer(slug, { scores }))).rejects.toThrow('survey_answer_cost_check');
	});
});

describe('ending', () => {
	it('is for who may open, once, and for good', async () => {
		const slug = await aSurvey();
		await answerSurvey(test.services, anAnswer(slug));
		for (const doer of [officer, stranger, VISITOR])
			expect(await closeSurvey(test.services, { doer, slug, formKey: null })).toEqual({
				ok: false,
				refusal: 'not_allowed'
			});
		expect(await closeSurvey(test.services, { doer: head, slug, formKey: null })).toEqual({
			ok: true,
			value: { slug }
		});
		expect(await closeSurvey(test.services, { doer: head, slug, formKey: null })).toEqual({
			ok: false,
			refusal: 'already_closed'
		});
		expect(await closeSurvey(test.services, { doer: head, slug: 'x', formKey: null })).toEqual({
			ok: false,
			refusal: 'not_found'
		});
		expect(await answerSurvey(test.services, anAnswer(slug))).toEqual({ ok: false, refusal: 'closed' });
		expect(await findSurvey(test.services, slug)).toMatchObject({ status: 'closed', score: { n: 1, indexX100: 7500 } });
	});
});

describe('ending twice', () => {
	it('with one form is answered as the first time', async () => {
		const sent = { doer: head, slug: await aSurvey(), formKey: randomUUID() };
		const both = await Promise.all([closeSurvey(test.services, sent), closeSurvey(test.services, sent)]);
		expect(both).toEqual(Array(2).fill({ ok: true, value: { slug: sent.slug } }));
		const anew = await closeSurvey(test.services, { ...sent, formKey: randomUUID() });
		expect(anew).toEqual({ ok: false, refusal: 'already_closed' });
	});
});

describe('what is shown', () => {
	it('of a survey without answers is no number', async () => {
		const report = await findSurveyReport(test.services, await aSurvey());
		expect(report).toMatchObject({ result: null, traits: [], survey: { score: null, status: 'open' } });
	});

	it('of respondents are groups of five or more, and only in a sample that is not small', async () => {
		const slug = await aSurvey();
		const answer = (count: number, gender: 'female' | 'male' | null) =>
			Promise.all(
				Array.from({ length: count }, () =>
					answerSurvey(test.services, anAnswer(slug, { respondent: { ...NOBODY, gender }, words: 'rahasia' }))
				)
			);
		await answer(25, 'female');
		await answer(4, 'male');
		expect((await findSurveyReport(test.services, slug))?.traits).toEqual([]);
		await answer(6, null);
		const report = await findSurveyReport(test.services, slug);
		expect(report?.traits.filter(({ trait }) => trait === 'gender')).toEqual([
			{ trait: 'gender', group: 'female', count: 25 },
			{ trait: 'gender', group: 'male', count: null },
			{ trait: 'gender', group: null, count: 6 }
		]);
		expect(JSON.stringify(report)).not.toContain('rahasia');
	});

	it('on paper is the same each time, with answers and without', async () => {
		const printing = {
			page: 'https://fkp.test/survei/x/hasil',
			at: test.clock.now(),
			zone: 'Asia/Jayapura',
			site: test.services.env.site,
			lang: 'id' as const
		};
		const slug = await aSurvey();
		for (const answers of [0, 1]) {
			if (answers > 0) await answerSurvey(test.services, anAnswer(slug));
			const report = (await findSurveyReport(test.services, slug))!;
			const first = Buffer.from(await printSurveyReport(report, printing));
			expect(first.subarray(0, 8).toString()).toBe('%PDF-1.7');
			expect(first.includes('/StructTreeRoot') && first.includes('id-ID')).toBe(true);
			expect(first.equals(Buffer.from(await printSurveyReport(report, printing)))).toBe(true);
		}
	});

	it('in the list are open surveys and, page by page, results: each once', async () => {
		const { agencies } = province;
		const titles = Array.from({ length: 45 }, (_, index) => `Hasil nomor ${index + 1}`);
		for (const title of titles) {
			const slug = await aSurvey({ doer: admin, agencyId: agencies.dishub, title });
			await closeSurvey(test.services, { doer: admin, slug, formKey: null });
		}
		const seen: string[] = [];
		for (let page = await listSurveys(test.services, null); ; page = await listSurveys(test.services, page.after)) {
			seen.push(...page.results.map(({ slug }) => slug));
			if (!page.after) break;
			expect(page.results).toHaveLength(20);
		}
		expect(new Set(seen).size).toBe(seen.length);
		expect(seen.filter((slug) => slug.startsWith('hasil-nomor-'))).toHaveLength(titles.length);
		const { open } = await listSurveys(test.services, null);
		expect(open.length).toBeGreaterThan(0);
		expect(open.every(({ status }) => status === 'open')).toBe(true);
	});

	it('at an agency are its latest, with their score', async () => {
		const slug = await aSurvey({ agencyId: province.agencies.pupr, doer: stranger, title: 'Survei PUPR' });
		await aSurvey({
			agencyId: province.agencies.pupr,
			doer: stranger,
			title: 'Survei PUPR nanti',
			period: { from: '2027-01-01', until: '2027-02-01' }
		});
		await answerSurvey(test.services, anAnswer(slug));
		expect(await listSurveysOfAgency(test.services, 'pupr', 3)).toMatchObject([{ slug, score: { n: 1 } }]);
	});

	it('at a consultation is its own', async () => {
		const { threadId } = await aDraft(test.services, province.agencies.dinkes);
		const subjects = await listSurveySubjects(test.services, facilitator);
		const topics = async () => (await listSurveyTopics(test.services, facilitator, subjects)).map(({ id }) => id);
		expect(await topics()).toContain(threadId);
		const opening = anOpening({ threadId });
		const both = await Promise.all([openSurvey(test.services, opening), openSurvey(test.services, opening)]);
		expect(both.map(({ ok }) => ok)).toEqual([true, true]);
		expect(both[0]).toEqual(both[1]);
		expect(await findSurveyOfThread(test.services, threadId)).toMatchObject({ title: opening.title });
		expect(await findSurveyOfThread(test.services, randomUUID())).toBeUndefined();
		expect(await topics()).not.toContain(threadId);
	});

	it('at a consultation is chosen from what the person may read', async () => {
		const draft = await aDraft(test.services, province.agencies.dinkes);
		const seenBy = async (actor: Actor) => {
			const topics = await listSurveyTopics(test.services, actor, await listSurveySubjects(test.services, actor));
			return topics.some(({ id }) => id === draft.threadId);
		};
		const seen = async () => [await seenBy(admin), await seenBy(facilitator), await seenBy(head)];
		expect(await seen()).toEqual([false, true, true]);
		const opening = anOpening({ doer: admin, threadId: draft.threadId });
		expect(await openSurvey(test.services, opening)).toEqual({ ok: false, refusal: 'unknown_consultation' });
		const publish = test.db.updateTable('thread').where('id', '=', draft.threadId);
		await publish.set({ published_at: test.clock.now() }).execute();
		expect(await seen()).toEqual([true, true, true]);
		await publish.set({ hidden_at: test.clock.now() }).execute();
		expect(await seen()).toEqual([false, true, true]);
	});

	it('at a consultation is one: of two that begin at once the second is told', async () => {
		const { threadId } = await aDraft(test.services, province.agencies.dinkes);
		const both = await Promise.all([1, 2].map(() => openSurvey(test.services, anOpening({ threadId }))));
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'has_survey' });
	});

	it('belongs to no report, and to no consultation of another agency', async () => {
		const elsewhere = await aDraft(test.services, province.agencies.pupr);
		for (const { threadId } of [elsewhere, await fileReport(test.services)])
			expect(await openSurvey(test.services, anOpening({ threadId }))).toEqual({
				ok: false,
				refusal: 'unknown_consultation'
			});
	});
});

describe('the desk', () => {
	it('shows the surveys of one’s own agency with the words, and nothing to others', async () => {
		const slug = await aSurvey({ title: 'Survei dengan kata-kata' });
		await answerSurvey(test.services, anAnswer(slug, { words: 'Antre terlalu lama.' }));
		await answerSurvey(test.services, anAnswer(slug));
		const here = await listDeskSurveys(test.services, officer);
		expect(here?.map((survey) => survey.slug)).toContain(slug);
		expect(here?.every(({ maySetUp, agency }) => !maySetUp && agency.slug === 'dinkes')).toBe(true);
		expect((await listDeskSurveys(test.services, stranger))?.map((survey) => survey.slug)).not.toContain(slug);
		expect(await listDeskSurveys(test.services, await aPerson(test.services, 'moderator'))).toBeNull();
		expect(await findDeskSurvey(test.services, officer, slug)).toMatchObject({
			survey: { slug, maySetUp: false },
			words: [{ day: TODAY, text: 'Antre terlalu lama.' }],
			more: false
		});
		expect(await findDeskSurvey(test.services, facilitator, slug)).toMatchObject({ survey: { maySetUp: true } });
		expect(await findDeskSurvey(test.services, stranger, slug)).toBeUndefined();
		expect(await findDeskSurvey(test.services, VISITOR, slug)).toBeUndefined();
	});

	it('offers what may be asked about', async () => {
		const own = await listSurveySubjects(test.services, facilitator);
		expect(own).toMatchObject([{ agency: 'Dinas Kesehatan', services: [{ id: serviceId }] }]);
		expect(await listSurveySubjects(test.services, officer)).toEqual([]);
		expect(await listSurveySubjects(test.services, admin)).toHaveLength(3);
	});
});
