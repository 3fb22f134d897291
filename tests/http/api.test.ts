import * as v from 'valibot';
import { PROBLEM } from '../../src/lib/server/web/api/answers';
import { CALL_NAMES, CALLS, type CallName } from '../../src/lib/server/web/api/calls';
import type { Asker } from '../support/site/asker';
import { expect, test } from './support/test';

type Page = { data: { ref: string }[]; next_cursor: string | null };

/** The lines of the page that somebody would copy, each by the call that it is of. */
async function examplesOn(request: Asker): Promise<Map<CallName, string>> {
	const page = await (await request.get('/api')).text();
	const lines = [...page.matchAll(/curl &#39;([^&]*(?:&amp;[^&]*)*)&#39;|curl '([^']+)'/g)];
	const addresses = lines.map(([, escaped, plain]) => (escaped ?? plain ?? '').replaceAll('&amp;', '&'));
	return new Map(CALL_NAMES.map((name) => [name, addresses.find((address) => isOf(name, address)) ?? '']));
}

const isOf = (name: CallName, address: string): boolean => {
	const { path, example }: { path: string; example: string } = CALLS[name];
	const pattern = path.replace(/\{\w+\}/g, '[^/]+');
	return (
		URL.canParse(address) && new RegExp(`^${pattern}$`).test(new URL(address).pathname) && address.endsWith(example)
	);
};

async function exampleOf(request: Asker, name: CallName): Promise<string> {
	const address = (await examplesOn(request)).get(name) ?? '';
	const { pathname, search } = new URL(address);
	return `${pathname}${search}`;
}

test('answers each example of its page by the schema that describes it, with a mark by which it is read once', async ({
	request
}) => {
	const examples = await examplesOn(request);
	for (const name of CALL_NAMES) {
		expect(examples.get(name), name).not.toBe('');
		const { pathname, search } = new URL(examples.get(name) ?? '');
		const path = `${pathname}${search}`;
		const answer = await request.get(path);
		expect([path, answer.status()]).toEqual([path, 200]);
		const parsed = v.safeParse(CALLS[name].answer as v.GenericSchema, JSON.parse(await answer.text()));
		expect([path, parsed.issues ? v.flatten(parsed.issues) : null]).toEqual([path, null]);
		const { etag = '', ...headers } = answer.headers();
		expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'ratelimit-policy': '"network";q=300;w=60' });
		expect(headers['set-cookie']).toBeUndefined();
		const again = await request.get(path, { headers: { 'if-none-match': etag } });
		expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0]);
	}
});

test('refuses what no schema takes, with a problem and never with a fault of ours', async ({ request }) => {
	// Each schema is asked all its questions in tests/db/api-reading.test.ts; here the way to it is.
	for (const name of ['list_complaints', 'read_complaint', 'list_inputs'] as const) {
		const path = await exampleOf(request, name);
		const [bare = path] = path.split('?');
		const wrong = [...Object.keys(CALLS[name].query.entries), 'tidak_dikenal'].map(
			(asked) => `${bare}?${asked}=${encodeURIComponent(`${'x'.repeat(400)}'\u0000<`)}`
		);
		for (const address of wrong) {
			const answer = await request.get(address);
			expect([address, answer.status()]).toEqual([address, 400]);
			expect(answer.headers()['content-type']).toContain('application/problem+json');
			expect(v.safeParse(PROBLEM, JSON.parse(await answer.text())).success).toBe(true);
		}
	}
	expect((await request.get('/api/v1/complaints/AAAA-AAAA')).status()).toBe(404);
	const unknown = await request.get('/api/v1/agencies', { headers: { authorization: 'Bearer fkp_no' } });
	expect([unknown.status(), unknown.headers()['www-authenticate']]).toEqual([401, 'Bearer']);
});

test('leads through a whole list once, and not into another one', async ({ request }) => {
	const read = async (path: string) => JSON.parse(await (await request.get(path)).text()) as Page;
	const seen: string[] = [];
	let cursor: string | null = '';
	for (let pages = 0; cursor !== null && pages < 5; pages += 1) {
		const page: Page = await read(`/api/v1/complaints${cursor && `?cursor=${cursor}`}`);
		seen.push(...page.data.map(({ ref }) => ref));
		cursor = page.next_cursor;
	}
	expect(seen.length).toBeGreaterThan(20);
	expect(new Set(seen).size).toBe(seen.length);
	const first = await request.get('/api/v1/complaints');
	const { next_cursor } = JSON.parse(await first.text()) as Page;
	expect(first.headers()['link']).toBe(`</api/v1/complaints?cursor=${next_cursor}>; rel="next"`);
	expect((await request.get(`/api/v1/complaints?terlambat=1&cursor=${next_cursor}`)).status()).toBe(400);
});
