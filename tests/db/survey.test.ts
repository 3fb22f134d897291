import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import type { Score } from '$lib/domain/survey/element';
import { findSurveyReport, hasAnswered } from '$lib/server/queries/survey/result';
import { findSurvey } from '$lib/server/queries/survey/row';
import { answerSurvey } from '$lib/server/usecases/survey/answer-survey';
import { closeSurvey } from '$lib/server/usecases/survey/close-survey';
import { openSurvey, type OpenSurvey } from '$lib/server/usecases/survey/open-survey';
import { randomUUID } from 'node:crypto';
import { aPerson, type Province } from '../support/builders';
import { anAnswer, SCORES, TODAY, useSurveys } from '../support/surveys';

const surveys = useSurveys();
const { test, anOpening, aSurvey } = surveys;
let province: Province;
let facilitator: Actor, head: Actor, officer: Actor, stranger: Actor, admin: Actor;
let serviceId: string, endedId: string;

beforeAll(() => {
	({ province, facilitator, head, officer, stranger, admin, serviceId, endedId } = surveys.office);
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
		await closeSurvey(test.services, { doer: head, slug, formKey: null });
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
		expect(await findSurvey(test.services, slug)).toMatchObject({ status: 'closed', answered: 1, score: null });
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
