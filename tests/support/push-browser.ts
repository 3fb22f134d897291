import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** The half of a push message that a browser holds, written from RFC 8291 anew: our own half must not judge itself. */
export type Browser = { privateKey: Buffer; auth: Buffer; keys: { p256dh: string; auth: string } };

export function aBrowser(): Browser {
	const pair = createECDH('prime256v1');
	const p256dh = pair.generateKeys().toString('base64url');
	const auth = randomBytes(16);
	return { privateKey: pair.getPrivateKey(), auth, keys: { p256dh, auth: auth.toString('base64url') } };
}

const hkdf = (secret: Buffer, salt: Buffer, info: Buffer, length: number) =>
	Buffer.from(hkdfSync('sha256', secret, salt, info, length));

/** Throws where the message was not for this browser, or not whole. */
export function openPush(body: Buffer, { privateKey, auth }: Browser): Buffer {
	const salt = body.subarray(0, 16);
	const size = body.readUInt32BE(16);
	const idLength = body[20] ?? 0;
	const sender = body.subarray(21, 21 + idLength);
	const record = body.subarray(21 + idLength);
	if (record.length > size) throw new Error('more than one record');
	const pair = createECDH('prime256v1');
	pair.setPrivateKey(privateKey);
	const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
	const keying = hkdf(pair.computeSecret(sender), auth, info, 32);
	const key = hkdf(keying, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
	const nonce = hkdf(keying, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
	const decipher = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: 16 });
	decipher.setAuthTag(record.subarray(-16));
	const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
	const end = padded.lastIndexOf(2);
	if (padded.subarray(end + 1).some((octet) => octet !== 0)) throw new Error('no end of the last record');
	return padded.subarray(0, end);
}
