import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readNewPasskey, readSignature, type PasskeyAnswer } from './webauthn';

const PARTY = { id: 'forum.example', origin: 'https://forum.example' };
const ID = Buffer.from('kunci-uji');

const client = (type: string, more: object = {}) =>
	Buffer.from(JSON.stringify({ type, challenge: 'tantangan', origin: PARTY.origin, crossOrigin: false, ...more }));

function data(flags: number, { rpId = PARTY.id, counter = 0 } = {}): Buffer {
	const head = Buffer.alloc(37);
	createHash('sha256').update(rpId).digest().copy(head);
	head.writeUInt8(flags, 32);
	head.writeUInt32BE(counter, 33);
	const length = Buffer.alloc(2);
	length.writeUInt16BE(ID.length);
	return (flags & 0x40) === 0 ? head : Buffer.concat([head, Buffer.alloc(16), length, ID, Buffer.from('key')]);
}

const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const der = ({ publicKey }: { publicKey: KeyObject }) => publicKey.export({ format: 'der', type: 'spki' });
const text = (pieces: Record<keyof PasskeyAnswer, Buffer>): PasskeyAnswer => ({
	id: pieces.id.toString('base64url'),
	client: pieces.client.toString('base64url'),
	data: pieces.data.toString('base64url'),
	proof: pieces.proof.toString('base64url')
});

describe('a new passkey', () => {
	const made = (change: Partial<Record<keyof PasskeyAnswer, Buffer>> = {}) =>
		readNewPasskey(
			text({ id: ID, client: client('webauthn.create'), data: data(0x45), proof: der(curve), ...change }),
			PARTY
		);

	it('is read', () =>
		expect(made()).toEqual({
			challenge: 'tantangan',
			id: ID.toString('base64url'),
			publicKey: der(curve),
			counter: 0
		}));

	it.each<[string, Partial<Record<keyof PasskeyAnswer, Buffer>>]>([
		['of another moment', { client: client('webauthn.get') }],
		['of another site', { client: client('webauthn.create', { origin: 'https://evil.example' }) }],
		['within a page of another', { client: client('webauthn.create', { crossOrigin: true }) }],
		['for another site', { data: data(0x45, { rpId: 'evil.example' }) }],
		['whose holder was not asked', { data: data(0x41) }],
		['without a key', { data: data(0x05) }],
		['of another name', { id: Buffer.from('lain') }],
		['cut short', { data: data(0x45).subarray(0, 40) }],
		['with no key that we know', { proof: Buffer.from('bukan kunci') }],
		['with a curve that we do not', { proof: der(generateKeyPairSync('ec', { namedCurve: 'P-384' })) }],
		['that is no object', { client: Buffer.from('[]') }],
		['that is nothing', { client: Buffer.alloc(0), data: Buffer.alloc(0), id: Buffer.alloc(0) }]
	])('%s is refused', (_, change) => expect(made(change)).toBeNull());
});

describe('a signature', () => {
	const KEYS = {
		ES256: curve,
		Ed25519: generateKeyPairSync('ed25519'),
		RS256: generateKeyPairSync('rsa', { modulusLength: 2048 })
	};
	function signed(pair: { privateKey: KeyObject; publicKey: KeyObject }, flags = 0x05, said = client('webauthn.get')) {
		const facts = data(flags, { counter: 7 });
		const whole = Buffer.concat([facts, createHash('sha256').update(said).digest()]);
		const algorithm = pair.privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256';
		return { id: ID, client: said, data: facts, proof: sign(algorithm, whole, pair.privateKey) };
	}

	it.each(Object.entries(KEYS))('of %s is read', (_, pair) =>
		expect(readSignature(text(signed(pair)), der(pair), PARTY)).toEqual({ challenge: 'tantangan', counter: 7 })
	);

	it('of anything else is refused', () => {
		const right = signed(curve);
		const flipped = Buffer.from(right.proof);
		flipped.writeUInt8(flipped.readUInt8(flipped.length - 1) ^ 1, flipped.length - 1);
		const wrong = [
			{ ...right, proof: flipped },
			{ ...right, proof: Buffer.alloc(0) },
			{ ...right, client: client('webauthn.get', { challenge: 'lain' }) },
			{ ...right, data: data(0x05, { counter: 8 }) },
			signed(curve, 0x01),
			signed(curve, 0x05, client('webauthn.create')),
			signed(KEYS.RS256)
		];
		expect(wrong.map((pieces) => readSignature(text(pieces), der(curve), PARTY))).toEqual(wrong.map(() => null));
		expect(readSignature(text(right), Buffer.from('bukan kunci'), PARTY)).toBeNull();
	});
});
