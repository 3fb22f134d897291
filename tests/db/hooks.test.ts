import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { provideServices } from '$lib/server/services';
import { refuseForeign } from '$lib/server/web/hooks/refuse-foreign';
import { protect } from '$lib/server/web/hooks/protect';
import { readForms } from '$lib/server/web/hooks/read-forms';
import { record } from '$lib/server/web/hooks/record-request';
import { useDatabase } from '../support/database';

const test = useDatabase();

function visit(path: string, resolve: () => Promise<Response>) {
	provideServices(test.services);
	const url = new URL(`http://localhost${path}`);
	const event = {
		url,
		params: {},
		route: { id: '/' },
		locals: {},
		request: new Request(url)
	} as unknown as RequestEvent;
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

describe('a form that comes while the database is away', () => {
	const away = () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }));
	const LONG = 'Sudah dua minggu loket tutup.\n</textarea><script>alert(1)</script>';

	/** What `send` does with the form before the database is asked. */
	async function send(fields: Record<string, string>, resolve: (event: RequestEvent) => Promise<Response>) {
		provideServices(test.services);
		const form = new FormData();
		for (const [name, value] of Object.entries(fields)) form.set(name, value);
		form.set('berkas', new File(['x'], 'foto.jpg'));
		const url = new URL('http://localhost/pengaduan/AAAA-AAAA/balas?kiriman=1');
		const request = new Request(url, { method: 'POST', body: form, headers: { accept: 'text/html' } });
		const locals = { lang: 'id', requestId: 'nomor-galat' };
		const event = { url, params: {}, locals, request } as unknown as RequestEvent;
		const answer = await protect({
			event,
			resolve: () => Promise.resolve(readForms({ event, resolve: () => resolve(event) }))
		});
		return { status: answer.status, html: await answer.text() };
	}

	it.each([
		['before it was read', away],
		['after it was read', (event: RequestEvent) => event.request.formData().then(away)]
	])('comes back %s', async (_, resolve) => {
		const kunci = '11111111-1111-4111-8111-111111111111';
		const { status, html } = await send({ kunci, teks: LONG, kata_sandi: 'rahasia sekali', jenis: 'usul' }, resolve);
		expect(status).toBe(503);
		expect(html).toContain(`<input type="hidden" name="kunci" value="${kunci}">`);
		expect(html).toContain('name="jenis" value="usul"');
		expect(html).toContain('Sudah dua minggu loket tutup.\r\n&#60;/textarea&#62;&#60;script&#62;');
		expect(html).toContain('<input type="password" name="kata_sandi"');
		expect(html).toContain('action="/pengaduan/AAAA-AAAA/balas?kiriman=1"');
		expect(html).toContain('nomor-galat');
		expect(html).toMatch(/foto\.jpg<input type="file" name="berkas" multiple>/);
		expect(html).not.toMatch(/<script|rahasia sekali/);
	});
});
