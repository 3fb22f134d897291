import { HANDLING_ROLES, type Actor } from '$lib/domain/actor/actor';
import { addDays } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { provideServices } from '$lib/server/services';
import { answerSurvey } from '$lib/server/usecases/survey/answer-survey';
import { openSurvey } from '$lib/server/usecases/survey/open-survey';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { CALL_NAMES, CALLS, type Call, type CallName } from '$lib/server/web/api/calls';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, described, keyFor } from '../support/api';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { aText, giveInput } from '../support/inputs';
import { anAnswer } from '../support/surveys';
import { aPromise } from '../support/promises';

const test = useDatabase();
const refs: string[] = [];
let hidden: string, kept: string, open: string, survey: string;

beforeAll(async () => {
	provideServices(test.services);
	const { agencies } = await aProvince(test.services);
	const moderator = await aPerson(test.services, 'moderator');
	const topic = await aConsultation(test, agencies.dinkes, 'open');
	open = topic.slug;
	await giveInput(test.services, open, { doer: await aPerson(test.services) });
	await aText(test.services, topic.threadId, topic.facilitator.userId);
	kept = (await aPromise(test, agencies.dinkes, [{ agencyId: agencies.pupr }])).slug;
	await aService(agencies.dinkes);
	const facilitator = await aPerson(test.services, 'facilitator', agencies.dinkes);
	survey = await opened(facilitator, agencies.dinkes);
	for (let filed = 0; filed < 23; filed += 1) {
		const { ref } = await fileReport(test.services);
		const route = { action: 'route', agencyId: agencies.pupr } as const;
		await actOnComplaint(test.services, { ref, act: route, doer: moderator, formKey: null });
		refs.push(ref);
	}
	hidden = (await fileReport(test.services, { confidential: true, title: 'Kanariwati melapor' })).ref;
});

async function aService(agencyId: string) {
	const [service] = await test.db
		.insertInto('service')
		.values({ agency_id: agencyId, position: 1, slug: 'rujukan', name: 'Rujukan antarpulau' })
		.returning('id')
		.execute();
	const version = {
		service_id: service?.id ?? '',
		number: 1,
		name: 'Rujukan antarpulau',
		components: '{"waktu":"1 hari"}'
	};
	await test.db.insertInto('service_version').values(version).execute();
}

async function opened(doer: Actor, agencyId: string): Promise<string> {
	const today = dayOf(test.clock.now(), test.services.env.zone);
	const asked = { agencyId, serviceId: null, threadId: null, title: 'Kepuasan rujukan', formKey: randomUUID() };
	const done = await openSurvey(test.services, { ...asked, doer, period: { from: today, until: addDays(today, 14) } });
	if (!done.ok) throw new Error(done.refusal);
	return done.value.slug;
}

/** What there is to read at each address. */
function thereIs(name: CallName): { ref?: string; slug?: string; number?: string; query?: string } {
	const { path, example: query }: Call = CALLS[name];
	if (name === 'read_clock') return { query };
	if (name === 'read_survey') return { slug: survey };
	if (path.includes('{ref}')) return { ref: refs[0] ?? '' };
	if (path.startsWith('/api/v1/agencies')) return { slug: 'pupr' };
	if (path.startsWith('/api/v1/services')) return { slug: 'rujukan' };
	return { slug: /input|text/.test(name) ? open : kept, number: '1' };
}
const bodyOf = async (answer: Response) => (await answer.json()) as { data: { ref: string }[]; next_cursor: string };

describe('a reading call', () => {
	it.each(CALL_NAMES)('%s answers as the document says, and is read once', async (name) => {
		const about = thereIs(name);
		const answer = await ask(name, about);
		expect(answer.status).toBe(200);
		const etag = answer.headers.get('etag') ?? '';
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		expect(answer.headers.get('ratelimit')).toMatch(/^"network";r=\d+;t=\d+$/);
		await described(name, answer);
		const again = await ask(name, { ...about, headers: { 'if-none-match': etag } });
		expect([again.status, await again.text()]).toEqual([304, '']);
	});

	it.each(CALL_NAMES)(
		'%s refuses what its schema does not take, and knows nothing of what is not there',
		async (name) => {
			for (const asked of [...Object.keys(CALLS[name].query.entries), 'unknown']) {
				const answer = await ask(name, { ...thereIs(name), query: `?${asked}=${'x'.repeat(400)}%00` });
				expect([asked, answer.status]).toEqual([asked, 400]);
				await described(name, answer);
			}
			const { parts }: Call = CALLS[name];
			for (const odd of parts.length > 0 ? ['tidak-ada', '\u0000', '%', 'AAAA-AAAA', 'x'.repeat(400)] : []) {
				const answer = await ask(name, { ref: odd, slug: odd, number: odd });
				expect([odd, answer.status]).toEqual([odd, 404]);
				await described(name, answer);
			}
		}
	);

	it('leads through the whole list, once each, and tells of nothing that is not public', async () => {
		const first = await ask('list_complaints');
		const { data, next_cursor } = await bodyOf(first);
		expect(first.headers.get('link')).toBe(`</api/v1/complaints?cursor=${next_cursor}>; rel="next"`);
		const rest = await bodyOf(await ask('list_complaints', { query: `?cursor=${next_cursor}` }));
		expect([...data, ...rest.data].map(({ ref }) => ref).sort()).toEqual([...refs].sort());
		expect(rest.next_cursor).toBeNull();
		const other = await ask('list_complaints', { query: `?wilayah=82.03&cursor=${next_cursor}` });
		expect([other.status, (await other.json()) as object]).toMatchObject([400, { status: 400 }]);
		expect((await ask('read_complaint', { ref: hidden })).status).toBe(404);
	});

	it.each([...HANDLING_ROLES, null])(
		'tells %s with a key what it tells everybody, and no word of what is not public',
		async (role) => {
			const key = role
				? await keyFor(test.services, ['report', 'answer', 'act'], {
						name: 'Aplikasi PUPR',
						by: (await aPerson(test.services, role, await pupr())).userId
					})
				: await keyFor(test.services, ['report', 'reply'], { name: 'RT 03' });
			const mask = (text: string) => text.replace(/"counted_at":"[^"]+"/, '');
			for (const name of CALL_NAMES) {
				const [told, toAll] = await Promise.all([ask(name, { ...thereIs(name), key }), ask(name, thereIs(name))]);
				const text = mask(await told.text());
				expect([name, text]).toEqual([name, mask(await toAll.text())]);
				expect(text).not.toContain('Kanariwati');
				expect(told.headers.get('ratelimit-policy')).toBe('"key";q=600;w=60');
				const { parts }: Call = CALLS[name];
				if (parts.includes('ref')) expect((await ask(name, { ref: hidden, key })).status).toBe(404);
			}
		}
	);

	it('tells the index of a survey once it is over and five have answered, and not before', async () => {
		const facilitator = await aPerson(test.services, 'facilitator', await dinkes());
		const few = await opened(facilitator, await dinkes());
		const told = async (survey: string) => {
			const { data } = (await (await ask('list_surveys')).json()) as { data: { slug: string; index: number | null }[] };
			const one = (await (await ask('read_survey', { slug: survey })).json()) as { index: number; elements: object[] };
			return [data.find(({ slug }) => slug === survey)?.index, one.index, one.elements.length];
		};
		for (const slug of [few, few, few, few, ...Array<string>(5).fill(survey)])
			expect((await answerSurvey(test.services, anAnswer(slug))).ok).toBe(true);
		expect(await told(survey)).toEqual([null, null, 0]);
		await test.db.updateTable('survey').set({ closed_at: test.clock.now(), closed_by: facilitator.userId }).execute();
		expect(await told(survey)).toEqual([75, 75, 9]);
		expect(await told(few)).toEqual([null, null, 0]);
	});

	it('says what is wrong with a question about days, at its parameter', async () => {
		const about = (query: string) => ask('read_clock', { query: `?from=2026-11-23T10:00:00Z&policy=${query}` });
		const faults = ['unknown', 'first-response&agency=no', 'first-response&calendar=999'];
		const reasons = await Promise.all(
			faults.map(async (query) => {
				const problem = (await described('read_clock', await about(query))) as {
					reason: string;
					errors: { parameter: string }[];
				};
				return [problem.reason, problem.errors[0]?.parameter];
			})
		);
		expect(reasons).toEqual([
			['unknown_policy', 'policy'],
			['unknown_agency', 'agency'],
			['unknown_calendar', 'calendar']
		]);
	});

	it('shows no promise and no minutes before they are published', async () => {
		const early = (await ask('list_commitments', { slug: open })).json() as Promise<{ data: object[] }>;
		expect((await early).data).toEqual([]);
		expect((await ask('read_minutes', { slug: open })).status).toBe(404);
	});

	it('is refused with a key that does not hold', async () => {
		const answer = await ask('list_agencies', { headers: { authorization: 'Bearer fkp_none' } });
		expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
	});
});

const agencyOf = async (slug: string) =>
	(await test.db.selectFrom('agency').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id;
const pupr = () => agencyOf('pupr');
const dinkes = () => agencyOf('dinkes');
