import { createHash, createPublicKey, timingSafeEqual, verify, type KeyObject } from 'node:crypto';
import * as v from 'valibot';

/**
 * The half of WebAuthn that a forum needs (W3C, Web Authentication Level 3, §7.1 and §7.2): no attestation is asked for,
 * because it is nobody's business here who made the device; so nothing has to be parsed but what every authenticator writes
 * first. What the browser sends is base64url throughout.
 */
export type RelyingParty = { id: string; origin: string };

export const relyingParty = ({ origin }: { origin: string }): RelyingParty => ({
	id: new URL(origin).hostname,
	origin
});

/** What comes back from the authenticator; `proof` is its public key the first time, a signature after that. */
export type PasskeyAnswer = { id: string; client: string; data: string; proof: string };

export type NewPasskey = { challenge: string; id: string; publicKey: Buffer; counter: number };

const CLIENT = v.object({
	type: v.string(),
	challenge: v.string(),
	origin: v.string(),
	crossOrigin: v.optional(v.boolean(), false)
});

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

const HASH_BYTES = 32;
const COUNTER_AT = 33;
const ID_LENGTH_AT = 53;
const ID_AT = 55;

const bytes = (text: string) => Buffer.from(text, 'base64url');
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();

/** The challenge that the browser answered, if it asked for the right thing on our own page. */
function challengeIn(client: Buffer, type: string, { origin }: RelyingParty): string | null {
	try {
		const said = v.parse(CLIENT, JSON.parse(client.toString('utf8')));
		return said.type === type && said.origin === origin && !said.crossOrigin ? said.challenge : null;
	} catch {
		// Whatever is no such object was not written by a browser.
		return null;
	}
}

type Facts = { flags: number; counter: number };

/** What the authenticator says of the moment, if it says it to us and knows who holds it. */
function factsIn(data: Buffer, { id }: RelyingParty): Facts | null {
	if (data.length < COUNTER_AT + 4) return null;
	if (!timingSafeEqual(data.subarray(0, HASH_BYTES), sha256(id))) return null;
	const flags = data.readUInt8(HASH_BYTES);
	const isHeld = (flags & PRESENT) !== 0 && (flags & VERIFIED) !== 0;
	return isHeld ? { flags, counter: data.readUInt32BE(COUNTER_AT) } : null;
}

function readKey(der: Buffer): KeyObject | null {
	try {
		const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
		const isCurve = key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
		return isCurve || key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ed25519' ? key : null;
	} catch {
		return null;
	}
}

/** A new passkey, as far as it can be believed; null for anything else. Whether the challenge is ours is for the caller. */
export function readNewPasskey({ id, client, data, proof }: PasskeyAnswer, party: RelyingParty): NewPasskey | null {
	const challenge = challengeIn(bytes(client), 'webauthn.create', party);
	const made = bytes(data);
	const facts = factsIn(made, party);
	const publicKey = bytes(proof);
	if (!challenge || !facts || (facts.flags & WITH_KEY) === 0 || made.length < ID_AT || !readKey(publicKey)) return null;
	const named = made.subarray(ID_AT, ID_AT + made.readUInt16BE(ID_LENGTH_AT));
	if (named.length === 0 || !named.equals(bytes(id))) return null;
	return { challenge, id: named.toString('base64url'), publicKey, counter: facts.counter };
}

/** The challenge that a known passkey has signed, and how often it has signed by now; null where the signature is not its own. */
export function readSignature(
	{ client, data, proof }: PasskeyAnswer,
	publicKey: Buffer,
	party: RelyingParty
): { challenge: string; counter: number } | null {
	const challenge = challengeIn(bytes(client), 'webauthn.get', party);
	const facts = factsIn(bytes(data), party);
	const key = readKey(publicKey);
	if (!challenge || !facts || !key) return null;
	const signed = Buffer.concat([bytes(data), sha256(bytes(client))]);
	const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
	return verify(algorithm, signed, key, bytes(proof)) ? { challenge, counter: facts.counter } : null;
}
