import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import { printSurveyReport } from '$lib/server/proof/survey-report';
import {
	findDeskSurvey,
	listDeskSurveys,
	listSurveySubjects,
	listSurveyTopics
} from '$lib/server/queries/desk/surveys';
import { listSurveys } from '$lib/server/queries/survey/list';
import { findSurveyReport } from '$lib/server/queries/survey/result';
import { findSurveyOfThread, listSurveysOfAgency } from '$lib/server/queries/survey/row';
import { answerSurvey } from '$lib/server/usecases/survey/answer-survey';
import { closeSurvey } from '$lib/server/usecases/survey/close-survey';
import { openSurvey } from '$lib/server/usecases/survey/open-survey';
import { randomUUID } from 'node:crypto';
import { aPerson, fileReport, type Province } from '../support/builders';
import { aDraft } from '../support/consultations';
import { anAnswer, NOBODY, TODAY, useSurveys } from '../support/surveys';

const surveys = useSurveys();
const { test, anOpening, aSurvey } = surveys;
let province: Province;
let facilitator: Actor, head: Actor, officer: Actor, stranger: Actor, admin: Actor;
let serviceId: string;

beforeAll(() => {
	({ province, facilitator, head, officer, stranger, admin, serviceId } = surveys.office);
});

describe('what is shown', () => {
	it('of a survey without answers is no number', async () => {
		const report = await findSurveyReport(test.services, await aSurvey());
		expect(report).toMatchObject({ result: null, traits: [], survey: { score: null, status: 'open' } });
	});

	it('of respondents are groups of five or more, and only of a survey that is over and not small', async () => {
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
		expect((await findSurveyReport(test.services, slug))?.traits).toEqual([]);
		await closeSurvey(test.services, { doer: head, slug, formKey: null });
		const report = await findSurveyReport(test.services, slug);
		expect(report?.traits.filter(({ trait }) => trait === 'gender')).toEqual([
			{ trait: 'gender', group: 'female', count: 25 },
			{ trait: 'gender', group: 'male', count: null },
			// The four would follow from the six and how many answered.
			{ trait: 'gender', group: null, count: null }
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
		expect(await listSurveysOfAgency(test.services, 'pupr', 3)).toMatchObject([{ slug, answered: 1, score: null }]);
		await Promise.all(Array.from({ length: 4 }, () => answerSurvey(test.services, anAnswer(slug))));
		expect(await listSurveysOfAgency(test.services, 'pupr', 3)).toMatchObject([{ slug, answered: 5, score: null }]);
		await closeSurvey(test.services, { doer: stranger, slug, formKey: null });
		expect(await listSurveysOfAgency(test.services, 'pupr', 3)).toMatchObject([{ slug, score: { n: 5 } }]);
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
