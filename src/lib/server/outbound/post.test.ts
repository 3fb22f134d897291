import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { postOutbound, weighTarget, type Outbound } from './post';

/** Of `penerima.contoh.test`, made for this test and valid nowhere. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFPRq4meD6Z0sYpmj
XIjjabvBfayllERFa8BcijhA75GhRANCAASUK+cUEiNSkCjy9tGr6JBwIeJotLH2
8eOONj6Za2vTWti1dz3uNMWje8FPBXvJ6+jkwxbATyoK7NzxjLugWAjG
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBtjCCAVygAwIBAgIUdQm7vhDERcuLPWPpAF2JUgpgbNYwCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwUcGVuZXJpbWEuY29udG9oLnRlc3QwIBcNMjYxMTMwMTMzMTAx
WhgPMjEyNjExMDYxMzMxMDFaMB8xHTAbBgNVBAMMFHBlbmVyaW1hLmNvbnRvaC50
ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElCvnFBIjUpAo8vbRq+iQcCHi
aLSx9vHjjjY+mWtr01rYtXc97jTFo3vBTwV7yevo5MMWwE8qCuzc8Yy7oFgIxqN0
MHIwHQYDVR0OBBYEFDzb7dUykmHY5eoZNu/pj+ilnEoCMB8GA1UdIwQYMBaAFDzb
7dUykmHY5eoZNu/pj+ilnEoCMA8GA1UdEwEB/wQFMAMBAf8wHwYDVR0RBBgwFoIU
cGVuZXJpbWEuY29udG9oLnRlc3QwCgYIKoZIzj0EAwIDSAAwRQIgSEEW+OyQA45D
HBz81lVFa65KgBUv5NXg+q81Nw309q4CIQDbI99KGzCsYHW3DGvuukoUn6e/Op5Q
qJSwIahe5trPoQ==
-----END CERTIFICATE-----`;

const open: Server[] = [];

const listening = (server: Server): Promise<number> =>
	new Promise((tell) => {
		open.push(server);
		server.listen(0, '127.0.0.1', () => tell((server.address() as AddressInfo).port));
	});

const serve = (answer: RequestListener) => listening(createServer(answer));

afterEach(() => {
	for (const server of open.splice(0)) server.close(() => undefined).closeAllConnections();
});

const INSIDE = { known: new Set(['127.0.0.1', 'penerima.contoh.test']) };
const TO_HERE = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);

const post = (address: string, outbound: Outbound = INSIDE, body: string | Uint8Array = 'isi') =>
	postOutbound(address, { headers: { 'content-type': 'text/plain' }, body }, outbound);

describe('a guarded POST', () => {
	it('says what was answered', async () => {
		const asked: { method?: string; url?: string; headers: IncomingHttpHeaders; body: string }[] = [];
		const port = await serve((request, answer) => {
			let body = '';
			request.on('data', (chunk: Buffer) => (body += chunk.toString()));
			request.on('end', () => {
				asked.push({ method: request.method!, url: request.url!, headers: request.headers, body });
				answer.writeHead(201, { location: '/pesan/1', 'set-cookie': 'a=1', 'x-kata': 'ya' }).end('diterima');
			});
		});
		const outcome = await post(`http://127.0.0.1:${port}/kait?a=1`, INSIDE, new TextEncoder().encode('isi é'));
		expect(outcome).toMatchObject({
			outcome: 'answered',
			status: 201,
			body: 'diterima',
			headers: { location: '/pesan/1', 'x-kata': 'ya' }
		});
		expect(outcome).not.toHaveProperty('headers.set-cookie');
		expect(asked).toMatchObject([{ method: 'POST', url: '/kait?a=1', body: 'isi é' }]);
		expect(asked[0]!.headers).toMatchObject({ 'content-length': '6', 'user-agent': 'Forum-Konsultasi-Publik' });
		expect(asked[0]!.headers).not.toHaveProperty('cookie');
	});

	it('follows no redirect', async () => {
		let reached = false;
		const inner = await serve((_request, answer) => {
			reached = true;
			answer.end();
		});
		const port = await serve((_request, answer) =>
			answer.writeHead(307, { location: `http://127.0.0.1:${inner}/` }).end()
		);
		expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ outcome: 'answered', status: 307 });
		expect(reached).toBe(false);
	});

	it('reads no more than a little of an answer that does not end', async () => {
		const port = await serve((_request, answer) => {
			answer.writeHead(200);
			const more = setInterval(() => answer.write('x'.repeat(1_000)), 1);
			answer.on('close', () => clearInterval(more));
		});
		const outcome = await post(`http://127.0.0.1:${port}/`);
		expect(outcome).toMatchObject({ outcome: 'answered', status: 200 });
		expect(outcome.outcome === 'answered' && outcome.body.length).toBe(4_096);
	});

	it('waits for silence no longer than it was told to, before the answer and within it', async () => {
		const silent = await serve(() => undefined);
		const halting = await serve((_request, answer) => void answer.writeHead(200).write('a'));
		const brief = { ...INSIDE, patienceMs: 200 };
		const late = { outcome: 'failed', reason: 'timed_out' };
		expect(await post(`http://127.0.0.1:${silent}/`, brief)).toEqual(late);
		expect(await post(`http://127.0.0.1:${halting}/`, brief)).toEqual(late);
		const never = { ...brief, resolve: () => new Promise<never>(() => undefined) };
		expect(await post('https://penerima.contoh.test/', never)).toEqual(late);
	});

	it('names what failed', async () => {
		const dropping = await serve((request) => request.socket.destroy());
		const halting = await serve((_request, answer) => {
			answer.writeHead(200, { 'content-length': '9' }).write('a', () => answer.destroy());
		});
		const gone = await serve(() => undefined);
		await new Promise((closed) => open.pop()!.close(closed));
		expect(await post(`http://127.0.0.1:${dropping}/`)).toEqual({ outcome: 'failed', reason: 'broken_off' });
		expect(await post(`http://127.0.0.1:${halting}/`)).toEqual({ outcome: 'failed', reason: 'broken_off' });
		expect(await post(`http://127.0.0.1:${gone}/`)).toEqual({ outcome: 'failed', reason: 'unreachable' });
		const nowhere = { known: new Set<string>(), resolve: () => Promise.reject(new Error('ENOTFOUND')) };
		const empty = { known: new Set<string>(), resolve: () => Promise.resolve([]) };
		expect(await post('https://penerima.contoh.test/', nowhere)).toEqual({ outcome: 'failed', reason: 'unknown_host' });
		expect(await weighTarget('https://penerima.contoh.test/', nowhere)).toBeNull();
		expect(await post('https://penerima.contoh.test/', empty)).toEqual({ outcome: 'failed', reason: 'unknown_host' });
	});

	it('does not go where a name leads inside, be it one of many addresses', async () => {
		let reached = false;
		const port = await serve((_request, answer) => {
			reached = true;
			answer.end();
		});
		const leadsTo = (...addresses: string[]) => ({
			known: new Set<string>(),
			resolve: () => Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
		});
		for (const found of [['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['1.1.1.1', '10.0.0.1']]) {
			const address = `https://penerima.contoh.test:${port}/`;
			expect(await post(address, leadsTo(...found))).toEqual({ outcome: 'refused', reason: 'not_public' });
			expect(await weighTarget(address, leadsTo(...found))).toBe('not_public');
		}
		expect(await post(`http://127.0.0.1:${port}/`, leadsTo())).toMatchObject({ reason: 'not_https' });
		expect(reached).toBe(false);
	});

	it('looks a name up once, and holds the connection to what it found', async () => {
		const port = await serve((request, answer) => answer.end(request.headers.host));
		let asked = 0;
		// Nobody else knows this name: a second look-up by the connection itself would fail.
		const resolve = () => {
			asked += 1;
			return TO_HERE();
		};
		const outcome = await post(`http://penerima.contoh.test:${port}/`, { ...INSIDE, resolve });
		expect(outcome).toMatchObject({ status: 200, body: `penerima.contoh.test:${port}` });
		expect(asked).toBe(1);
	});

	it('wants a certificate that holds, for the name that was meant', async () => {
		const port = await listening(
			createTlsServer({ key: KEY, cert: CERTIFICATE }, (_request, answer) => answer.end('aman')) as unknown as Server
		);
		const outbound = { known: new Set(['penerima.contoh.test', 'lain.contoh.test']), resolve: TO_HERE };
		const doubted = { outcome: 'failed', reason: 'certificate' };
		expect(await post(`https://penerima.contoh.test:${port}/`, outbound)).toEqual(doubted);
		const usual = getCACertificates('default');
		setDefaultCACertificates([...usual, CERTIFICATE]);
		try {
			expect(await post(`https://penerima.contoh.test:${port}/`, outbound)).toMatchObject({ body: 'aman' });
			expect(await post(`https://lain.contoh.test:${port}/`, outbound)).toEqual(doubted);
		} finally {
			setDefaultCACertificates(usual);
		}
	});
});
