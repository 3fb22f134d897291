import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { postOutbound } from '$lib/server/outbound/post';
import { makeWebhookSecret, signedHeaders } from '$lib/server/webhooks/sign';
import { until } from '../support/until';

const receiverOfDocs = async (): Promise<string> =>
	/```js\n([^]+?)```/.exec(await readFile('docs/webhooks.md', 'utf8'))?.[1] ?? '';

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

it('the receiver of the documentation takes what is ours, once, and nothing else', async () => {
	const [secret, port] = [makeWebhookSecret(), await freePort()];
	const env = { ...process.env, WEBHOOK_SECRET: secret, PORT: String(port) };
	const receiver = spawn(process.execPath, ['--input-type=module', '--eval', await receiverOfDocs()], { env });
	let said = '';
	receiver.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const body = JSON.stringify({ type: 'test', timestamp: '2026-11-23T01:00:00.000Z', data: { kata: 'é' } });
	const post = async (by: string, at: Date) => {
		const headers = signedHeaders([makeWebhookSecret(), by], { id: 'satu', at, body });
		const sent = await postOutbound(`http://127.0.0.1:${port}/`, { headers, body }, { known: new Set(['127.0.0.1']) });
		return sent.outcome === 'answered' ? sent.status : null;
	};
	try {
		await until('it listens', () => post(makeWebhookSecret(), new Date()));
		expect(await post(makeWebhookSecret(), new Date())).toBe(401);
		expect(await post(secret, new Date(Date.now() - 600_000))).toBe(401);
		expect(said).toBe('');
		for (const _ of ['first', 'again']) expect(await post(secret, new Date())).toBe(204);
		await until('it tells', () => said);
		expect(said.match(/type/g)).toHaveLength(1);
	} finally {
		receiver.kill();
	}
});
