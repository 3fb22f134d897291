import { addDays } from '$lib/domain/calendar/iso-date';
import { endOfDay, startOfDay } from '$lib/domain/calendar/zone';
import { ELEMENTS, type Element, type Score } from '$lib/domain/survey/element';
import { TRAIT_NAMES, TRAITS, type Respondent } from '$lib/domain/survey/survey';
import { createHash } from 'node:crypto';
import type { Services } from '$lib/server/services';
import { answerSurvey, type SurveyAnswer } from '$lib/server/usecases/survey/answer-survey';
import { openSurvey } from '$lib/server/usecases/survey/open-survey';
import type { Cast } from './cast';
import { surveys, type DemoSurvey } from '../content/surveys';
import { makeRandom, type Random } from './random';
import { expectDone } from './stage';
import type { Timetable } from './timetable';

/** Answers on their way at once. */
const HANDS = 6;

/** Opens the surveys of the demo, after its consultations, and lets people answer them within their periods; once. */
export async function sowSurveys(services: Services, cast: Cast, timetable: Timetable): Promise<void> {
	const known = await services.db.selectFrom('survey').select('id').limit(1).executeTakeFirst();
	if (known) return;
	for (const survey of surveys) await sowSurvey(services, cast, timetable, survey);
}

async function sowSurvey(services: Services, cast: Cast, { now, today, zone }: Timetable, survey: DemoSurvey) {
	const period = { from: addDays(today, survey.from), until: addDays(today, survey.until) };
	const begins = startOfDay(period.from, zone).getTime();
	const agencyId = cast.agencyIds.get(survey.agency) ?? '';
	const opened = await openSurvey(
		{ ...services, now: () => new Date(begins) },
		{
			doer: cast.headOf(survey.agency),
			agencyId,
			serviceId: await findService(services, agencyId, survey),
			threadId: await findConsultation(services, survey),
			title: survey.title,
			period,
			formKey: uuidOf(survey.title)
		}
	);
	const { slug } = expectDone('open_survey', opened);
	const span = Math.min(endOfDay(period.until, zone).getTime(), now.getTime()) - begins;
	const indices = Array.from({ length: survey.answers }, (_, index) => index).values();
	const work = async () => {
		for (const index of indices) {
			const at = new Date(begins + Math.floor((span * (index + 1)) / (survey.answers + 2)));
			expectDone('answer_survey', await answerSurvey({ ...services, now: () => at }, answerOf(slug, survey, index)));
		}
	};
	await Promise.all(Array.from({ length: HANDS }, work));
}

async function findService({ db }: Services, agencyId: string, { service }: DemoSurvey): Promise<string | null> {
	if (service === undefined) return null;
	const { id } = await db
		.selectFrom('service')
		.select('id')
		.where('agency_id', '=', agencyId)
		.where('name', '=', service)
		.executeTakeFirstOrThrow();
	return id;
}

async function findConsultation({ db }: Services, { consultation }: DemoSurvey): Promise<string | null> {
	if (consultation === undefined) return null;
	const { id } = await db
		.selectFrom('thread')
		.select('id')
		.where('kind', '=', 'consultation')
		.where('title', '=', consultation)
		.executeTakeFirstOrThrow();
	return id;
}

function answerOf(slug: string, { mood, words }: DemoSurvey, index: number): SurveyAnswer {
	const random = makeRandom('survey', slug, index);
	const name = `${slug} ${index}`;
	return {
		slug,
		voice: `device:demo ${name}`,
		network: `demo ${name}`,
		formKey: uuidOf(name),
		scores: Object.fromEntries(ELEMENTS.map((element) => [element, scoreOf(random, mood[element])])) as Record<
			Element,
			Score
		>,
		respondent: respondentOf(random),
		// One in five has something to say.
		words: index % 5 === 0 ? (words[index / 5] ?? '') : ''
	};
}

/** Three throws, each won with the chance of the mood: most people stand in the middle, few at the ends. */
const scoreOf = (random: Random, mood: number): Score =>
	([0, 1, 2].filter(() => random.chance(mood / 100)).length + 1) as Score;

/** Some leave it all empty. */
function respondentOf(random: Random): Respondent {
	const tells = random.chance(0.85);
	return Object.fromEntries(
		TRAIT_NAMES.map((trait) => [trait, tells && random.chance(0.95) ? random.pick<string>(TRAITS[trait]) : null])
	) as Respondent;
}

function uuidOf(name: string): string {
	const hex = createHash('sha256').update(`demo survey ${name}`).digest('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
