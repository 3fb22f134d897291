import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { EMPTY_ROOT, type Hash } from '$lib/server/transparency/merkle';
import { openNote, readVerifierKey } from '$lib/server/transparency/note';
import { isConsistent } from '$lib/server/transparency/verify';

const sha256 = (...parts: (string | Buffer)[]) =>
	createHash('sha256')
		.update(Buffer.concat(parts.map((part) => Buffer.from(part))))
		.digest();

export async function listenAs(answer: RequestListener): Promise<string> {
	const server = createServer(answer).listen(0, '127.0.0.1');
	await once(server, 'listening');
	afterAll(() => void server.close().closeAllConnections());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const bodyOf = async (request: AsyncIterable<Buffer>): Promise<string> => {
	let body = '';
	for await (const chunk of request) body += chunk.toString();
	return body;
};

/** Somebody who signs each head of a log that goes on from the last (C2SP tlog-witness), and shares no code that writes or signs. */
export async function startWitness(name: string, logs: () => Promise<readonly string[]>) {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	const material = Buffer.concat([Buffer.of(4), publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)]);
	const id = sha256(`${name}\n`, material).subarray(0, 4);
	let last: { size: number; root: Hash } = { size: 0, root: EMPTY_ROOT };
	const weigh = async (body: string): Promise<[number, string]> => {
		const [asked = '', note = ''] = [body.slice(0, body.indexOf('\n\n')), body.slice(body.indexOf('\n\n') + 2)];
		const [old = '', ...proof] = asked.split('\n');
		const keys = (await logs()).flatMap((key) => readVerifierKey(key) ?? []);
		const [origin = '', size = '', root = ''] = note.split('\n');
		if (!keys.some((key) => key.name === origin)) return [404, ''];
		const text = openNote(note, ...keys);
		if (text === null) return [403, ''];
		const head = { size: Number(size), root: Buffer.from(root, 'base64') };
		const isOther = head.size === last.size && !head.root.equals(last.root);
		if (Number(old.slice(4)) !== last.size || isOther) return [409, `${last.size}\n`];
		const hashes = proof.map((line) => Buffer.from(line, 'base64'));
		if (!isConsistent(last, head, hashes)) return [422, ''];
		last = head;
		const time = Buffer.alloc(8);
		time.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000)));
		const signed = `cosignature/v1\ntime ${time.readBigUInt64BE()}\n${text}`;
		const signature = sign(null, Buffer.from(signed), privateKey);
		return [200, `\u2014 ${name} ${Buffer.concat([id, time, signature]).toString('base64')}\n`];
	};
	const address = await listenAs((request, answer) => {
		void bodyOf(request).then(async (body) => {
			const [status, said] = await weigh(body);
			answer.writeHead(status, status === 409 ? { 'content-type': 'text/x.tlog.size' } : {}).end(said);
		});
	});
	return { address, verifier: `${name}+${id.toString('hex')}+${material.toString('base64')}`, seen: () => last.size };
}
