import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { PasskeyAnswer } from '$lib/server/auth/webauthn';

const HELD_AND_ASKED = 0x05;
const WITH_KEY = 0x40;

/** A device with one passkey, as it would answer to a browser on our page. */
export function authenticator(origin: string) {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const id = randomBytes(16);
	let counter = 0;

	function answer(type: 'create' | 'get', challenge: string) {
		const client = Buffer.from(JSON.stringify({ type: `webauthn.${type}`, challenge, origin, crossOrigin: false }));
		const head = Buffer.alloc(37);
		createHash('sha256').update(new URL(origin).hostname).digest().copy(head);
		head.writeUInt8(type === 'create' ? HELD_AND_ASKED | WITH_KEY : HELD_AND_ASKED, 32);
		head.writeUInt32BE(counter, 33);
		const length = Buffer.alloc(2);
		length.writeUInt16BE(id.length);
		const data = type === 'create' ? Buffer.concat([head, Buffer.alloc(16), length, id]) : head;
		return { client, data };
	}

	const written = ({ client, data }: ReturnType<typeof answer>, proof: Buffer): PasskeyAnswer => ({
		id: id.toString('base64url'),
		client: client.toString('base64url'),
		data: data.toString('base64url'),
		proof: proof.toString('base64url')
	});

	return {
		make: (challenge: string) =>
			written(answer('create', challenge), publicKey.export({ format: 'der', type: 'spki' })),
		sign(challenge: string): PasskeyAnswer {
			counter += 1;
			const said = answer('get', challenge);
			const whole = Buffer.concat([said.data, createHash('sha256').update(said.client).digest()]);
			return written(said, sign('sha256', whole, privateKey));
		}
	};
}
