import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * What is stored: version (1) · key id (4) · nonce (12) · tag (16) · ciphertext. The key id says which secret opens a
 * row, so a new secret can be put in front of the old ones and rows be sealed again at leisure.
 */
const VERSION = 1;
const KEY_ID_AT = 1;
const NONCE_AT = 5;
const TAG_AT = 17;
const TEXT_AT = 33;
const MIN_SECRET_LENGTH = 32;

export type Seal = {
	/** Encrypts for one context (a thread's id): the sealed bytes open nowhere else, so rows cannot be swapped. */
	seal(context: string, plain: object): Buffer;
	/** Throws on anything that was not sealed here for this context: that is damage or an attack, not a refusal. */
	open(context: string, sealed: Uint8Array): object;
	/** Whether it was sealed under a secret that is known here. */
	knows(sealed: Uint8Array): boolean;
	/** A keyed fingerprint of a text, different for each purpose; base64url of 32 bytes. */
	mac(purpose: string, text: string): string;
	/** The same under every secret that is known, the present one first: for what is compared in parts, or looked up. */
	macs(purpose: string, text: string): string[];
	/** Whether a fingerprint was made here, under the present secret or an older one; in constant time. */
	hasMac(purpose: string, text: string, mac: string): boolean;
};

type Key = { id: Buffer; sealing: Buffer; macFor(purpose: string): Buffer };

const derived = new Map<string, Key>();

/** Deriving costs more than using: each page asks for several. A process has one secret, or the few before it. */
function keyOf(secret: string): Key {
	const known = derived.get(secret) ?? deriveKey(secret);
	derived.set(secret, known);
	return known;
}

/** Keys are derived per use and never shared: learning one tells nothing of another, nor of the secret. */
function deriveKey(secret: string): Key {
	if (secret.length < MIN_SECRET_LENGTH) throw new Error(`A secret needs at least ${MIN_SECRET_LENGTH} characters`);
	const derive = (label: string, length: number) => Buffer.from(hkdfSync('sha256', secret, 'fkp', label, length));
	const macKeys = new Map<string, Buffer>();
	return {
		id: derive('key-id', NONCE_AT - KEY_ID_AT),
		sealing: derive('seal/aes-256-gcm', 32),
		macFor(purpose) {
			const known = macKeys.get(purpose) ?? derive(`mac/${purpose}`, 32);
			macKeys.set(purpose, known);
			return known;
		}
	};
}

function sealWith(key: Key, context: string, plain: object): Buffer {
	const header = Buffer.concat([Buffer.of(VERSION), key.id]);
	const nonce = randomBytes(TAG_AT - NONCE_AT);
	const cipher = createCipheriv('aes-256-gcm', key.sealing, nonce).setAAD(
		Buffer.concat([header, Buffer.from(context)])
	);
	const text = Buffer.concat([cipher.update(JSON.stringify(plain), 'utf8'), cipher.final()]);
	return Buffer.concat([header, nonce, cipher.getAuthTag(), text]);
}

function openWith(key: Key, context: string, sealed: Buffer): object {
	// Without a fixed tag length Node would accept a tag shortened to 4 bytes.
	const options = { authTagLength: TEXT_AT - TAG_AT };
	const decipher = createDecipheriv('aes-256-gcm', key.sealing, sealed.subarray(NONCE_AT, TAG_AT), options)
		.setAAD(Buffer.concat([sealed.subarray(0, NONCE_AT), Buffer.from(context)]))
		.setAuthTag(sealed.subarray(TAG_AT, TEXT_AT));
	return JSON.parse(decipher.update(sealed.subarray(TEXT_AT), undefined, 'utf8') + decipher.final('utf8')) as object;
}

/** As administrators read it: which secret it is, and nothing of it. */
export const keyIdOf = (secret: string): string => keyOf(secret).id.toString('hex');

/** The key that a secret gives to the fingerprints of one purpose. */
export const macKeyOf = (secret: string, purpose: string): Buffer => keyOf(secret).macFor(purpose);

export const macUnder = (key: Buffer, text: string): string =>
	createHmac('sha256', key).update(text).digest('base64url');

const macWith = (key: Key, purpose: string, text: string) =>
	createHmac('sha256', key.macFor(purpose)).update(text).digest();

/** Seals identities with keys derived from the environment's secret. Of several secrets the first seals, all open. */
export function createSeal(secrets: string | readonly string[]): Seal {
	const keys = [secrets].flat().map(keyOf);
	const [current] = keys;
	if (!current) throw new Error('At least one secret is needed');
	const keyOfSealed = (sealed: Uint8Array) => keys.find(({ id }) => id.equals(sealed.subarray(KEY_ID_AT, NONCE_AT)));
	return {
		seal: (context, plain) => sealWith(current, context, plain),
		knows: (sealed) => keyOfSealed(sealed) !== undefined,
		open(context, bytes) {
			const sealed = Buffer.from(bytes);
			const key = keyOfSealed(sealed);
			if (sealed.length < TEXT_AT || sealed[0] !== VERSION || !key) throw new Error('Not sealed with a known secret');
			return openWith(key, context, sealed);
		},
		mac: (purpose, text) => macWith(current, purpose, text).toString('base64url'),
		macs: (purpose, text) => keys.map((key) => macWith(key, purpose, text).toString('base64url')),
		hasMac(purpose, text, mac) {
			const given = Buffer.from(mac, 'base64url');
			return keys.some((key) => {
				const expected = macWith(key, purpose, text);
				return given.length === expected.length && timingSafeEqual(given, expected);
			});
		}
	};
}
