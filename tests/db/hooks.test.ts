import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { provideServices } from '$lib/server/services';
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
