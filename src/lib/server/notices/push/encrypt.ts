import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser gives out to be written to: its public key and a secret of the two, both in base64url. */
export type BrowserKeys = { p256dh: string; auth: string };

export const CURVE = 'prime256v1';
const KEY_LENGTH = 16;
const NONCE_LENGTH = 12;
const SALT_LENGTH = 16;

/** Every push service takes 4,096 octets; head, mark and tag take 103 of them. */
const RECORD = 4_096;
const LAST_RECORD = 0x02;
export const MOST_TEXT = RECORD - 103;

type Drawn = { salt: Buffer; privateKey: Buffer };

/** Of the test with the numbers of the RFC; else drawn anew for each message, as safety asks. */
const draw = (): Drawn => {
	const pair = createECDH(CURVE);
	pair.generateKeys();
	return { salt: randomBytes(SALT_LENGTH), privateKey: pair.getPrivateKey() };
};

/** A message as RFC 8291 and `aes128gcm` of RFC 8188 have it: one record that this browser alone can open. */
export function encryptPush(text: Buffer, { p256dh, auth }: BrowserKeys, drawn: Drawn = draw()): Buffer {
	if (text.length > MOST_TEXT) throw new Error(`A push message of ${text.length} octets is too long`);
	const { salt } = drawn;
	const theirs = Buffer.from(p256dh, 'base64url');
	const pair = createECDH(CURVE);
	pair.setPrivateKey(drawn.privateKey);
	const ours = pair.getPublicKey();
	const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]);
	const keying = derive(pair.computeSecret(theirs), Buffer.from(auth, 'base64url'), info, 32);
	const key = derive(keying, salt, Buffer.from('Content-Encoding: aes128gcm\0'), KEY_LENGTH);
	const nonce = derive(keying, salt, Buffer.from('Content-Encoding: nonce\0'), NONCE_LENGTH);
	const cipher = createCipheriv('aes-128-gcm', key, nonce);
	const record = [cipher.update(text), cipher.update(Buffer.of(LAST_RECORD)), cipher.final(), cipher.getAuthTag()];
	const size = Buffer.alloc(4);
	size.writeUInt32BE(RECORD);
	return Buffer.concat([salt, size, Buffer.of(ours.length), ours, ...record]);
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
	Buffer.from(hkdfSync('sha256', secret, salt, info, length));
