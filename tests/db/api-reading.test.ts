import { VISITOR } from '$lib/domain/actor/actor';
import { provideServices } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { PROBLEM } from '$lib/server/web/api/answers';
import { CALL_NAMES, CALLS, type Call, type CallName } from '$lib/server/web/api/calls';
import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';

const test = useDatabase();
type Route = { GET: (event: RequestEvent) => Promise<Response> };
const ROUTES = import.meta.glob<Route>('../../src/routes/api/v1/**/+server.ts', { eager: true });
const refs: string[] = [];
let hidden: string;

beforeAll(async () => {
	provideServices(test.services);
	const { agencies } = await aProvince(test.services);
	const moderator = await aPerson(test.services, 'moderator');
	await aConsultation(test, agencies.dinkes, 'open');
	for (let filed = 0; filed < 23; filed += 1) {
		const { ref } = await fileReport(test.services);
		const route = { action: 'route', agencyId: agencies.pupr } as const;
		await actOnComplaint(test.services, { ref, act: route, doer: moderator, formKey: null });
		refs.push(ref);
	}
	hidden = (await fileReport(test.services, { confidential: true, title: 'Kanariwati melapor' })).ref;
});

type Asked = { query?: string; ref?: string; headers?: Record<string, string> };

async function ask(name: CallName, { query = '', ref = '', headers = {} }: Asked = {}) {
	const { path }: Call = CALLS[name];
	const route = ROUTES[`../../src/routes${path.replace('{', '[').replace('}', ']')}/+server.ts`];
	const url = new URL(`${path.replace('{ref}', ref)}${query}`, 'https://forum.test');
	const event = { url, params: { ref }, locals: { lang: 'id', actor: VISITOR }, getClientAddress: () => '203.0.113.4' };
	const answer = await route?.GET({ ...event, request: new Request(url, { headers }) } as unknown as RequestEvent);
	if (!answer) throw new Error(`${name} has no route`);
	return answer;
}
const bodyOf = async (answer: Response) => (await answer.json()) as { data: { ref: string }[]; next_cursor: string };

describe('a reading call', () => {
	it.each(CALL_NAMES)('%s answers by its schema, and is read once', async (name) => {
		const about = { ref: refs[0] ?? '' };
		const answer = await ask(name, about);
		expect(answer.status).toBe(200);
		const parsed = v.safeParse(CALLS[name].answer as v.GenericSchema, await answer.json());
		expect(parsed.issues && v.flatten(parsed.issues)).toBeUndefined();
		const etag = answer.headers.get('etag') ?? '';
		const again = await ask(name, { ...about, headers: { 'if-none-match': etag } });
		expect([again.status, await again.text()]).toEqual([304, '']);
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		expect(answer.headers.get('ratelimit')).toMatch(/^"network";r=\d+;t=\d+$/);
	});

	it.each(CALL_NAMES)('%s refuses what its schema does not take', async (name) => {
		for (const asked of [...Object.keys(CALLS[name].query.entries), 'unknown']) {
			const answer = await ask(name, { ref: refs[0] ?? '', query: `?${asked}=${'x'.repeat(400)}%00` });
			expect([asked, answer.status]).toEqual([asked, 400]);
			expect(v.safeParse(PROBLEM, await answer.json()).success).toBe(true);
		}
	});

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

	it('is refused with a key that does not hold', async () => {
		const answer = await ask('list_agencies', { headers: { authorization: 'Bearer fkp_none' } });
		expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
	});
});
