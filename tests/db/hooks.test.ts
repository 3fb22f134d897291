import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { provideServices } from '$lib/server/services';
import { refuseForeign } from '$lib/server/web/hooks/refuse-foreign';
import { record } from '$lib/server/web/hooks/record-request';
import { useDatabase } from '../support/database';

const test = useDatabase();

function visit(path: string, resolve: () => Promise<Response>) {
	provideServices(test.services);
	const url = new URL(`http://localhost${path}`);
	const event = { url, params: {}, locals: {}, request: new Request(url) } as unknown as RequestEvent;
	return record({ event, resolve });
}

it('answers 500 with the number of the request when a hook throws, and lives on', async () => {
	const answer = await visit('/', () => Promise.reject(new Error('a hook broke')));
	expect(answer.status).toBe(500);
	expect(await answer.text()).toContain(answer.headers.get('x-request-id'));
});

it('bears an address that is no text', async () => {
	const answer = await visit('/%ff', () => Promise.resolve(new Response('ya')));
	expect(answer.status).toBe(200);
});

it('leaves redirects and expected errors to SvelteKit', async () => {
	await expect(visit('/', () => Promise.reject(caught(() => redirect(303, '/masuk'))))).rejects.toMatchObject({
		status: 303
	});
	await expect(visit('/', () => Promise.reject(caught(() => error(404))))).rejects.toMatchObject({ status: 404 });
});

function caught(throws: () => never): Error {
	try {
		return throws();
	} catch (thrown) {
		return thrown as Error;
	}
}

describe('what changes something', () => {
	const HOME = 'https://forum.test';
	const send = (method: string, headers: Record<string, string>) => {
		const url = new URL(`${HOME}/lapor/hapus`);
		const event = { url, request: new Request(url, { method, headers }) } as unknown as RequestEvent;
		return Promise.resolve()
			.then(() => refuseForeign({ event, resolve: () => new Response('ya') }))
			.then(
				({ status }) => status,
				({ status }: { status: number }) => status
			);
	};

	it.each([
		[200, 'POST', { origin: HOME }],
		[200, 'POST', { 'sec-fetch-site': 'same-origin' }],
		[200, 'POST', {}],
		[200, 'GET', { origin: 'https://lain.test', 'sec-fetch-site': 'cross-site' }],
		[403, 'POST', { origin: 'https://lain.test' }],
		[403, 'POST', { origin: 'https://dinas.forum.test', 'sec-fetch-site': 'same-site' }],
		[403, 'POST', { origin: 'null' }],
		[403, 'DELETE', { origin: 'http://forum.test' }],
		[403, 'PUT', { 'sec-fetch-site': 'same-site' }]
	])('is answered %i: %s %o', async (status, method, headers) => {
		expect(await send(method, headers)).toBe(status);
	});
});
