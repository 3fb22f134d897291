import { ELEMENTS, type PerElement, type Score } from '$lib/domain/survey/element';
import type { Services } from '$lib/server/services';
import type { SurveyAnswer } from '$lib/server/usecases/survey/answer-survey';
import { openSurvey, type OpenSurvey } from '$lib/server/usecases/survey/open-survey';
import { randomUUID } from 'node:crypto';
import { beforeAll } from 'vitest';
import { aPerson, aProvince } from './builders';
import { useDatabase } from './database';

export const TODAY = '2026-11-21';
export const SCORES = Object.fromEntries(ELEMENTS.map((element) => [element, 3])) as Record<
	keyof PerElement<Score>,
	Score
>;
export const NOBODY = { gender: null, ageGroup: null, education: null, occupation: null } as const;

export const anAnswer = (slug: string, change: Partial<SurveyAnswer> = {}): SurveyAnswer => ({
	slug,
	voice: `device:${randomUUID()}`,
	network: randomUUID(),
	formKey: randomUUID(),
	scores: SCORES,
	respondent: NOBODY,
	words: '',
	...change
});

/** An agency that asks about its services. Call it once, at the top of the file, and read `surveys.office` inside the tests. */
export function useSurveys() {
	const test = useDatabase();
	let office: Awaited<ReturnType<typeof equip>> | undefined;
	beforeAll(async () => {
		office = await equip(test.services);
	});

	const anOpening = (change: Partial<OpenSurvey> = {}): OpenSurvey => ({
		doer: office!.facilitator,
		agencyId: office!.province.agencies.dinkes,
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

	return {
		test,
		anOpening,
		aSurvey,
		get office() {
			return office!;
		}
	};
}

async function equip(services: Services) {
	const province = await aProvince(services);
	const { dinkes, pupr } = province.agencies;
	const service = { agency_id: dinkes, position: 1, slug: 'rujukan', name: 'Rujukan antarpulau' };
	const ended = { ...service, position: 2, slug: 'rujukan-lama', name: 'Rujukan lama', valid_until: '2020-12-31' };
	const add = async (row: typeof service & { valid_until?: string }) =>
		(await services.db.insertInto('service').values(row).returning('id').executeTakeFirstOrThrow()).id;
	return {
		province,
		facilitator: await aPerson(services, 'facilitator', dinkes),
		head: await aPerson(services, 'agency_head', dinkes),
		officer: await aPerson(services, 'officer', dinkes),
		stranger: await aPerson(services, 'facilitator', pupr),
		admin: await aPerson(services, 'admin'),
		serviceId: await add(service),
		endedId: await add(ended)
	};
}
