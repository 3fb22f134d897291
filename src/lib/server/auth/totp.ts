import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** RFC 6238 with what every authenticator app takes for granted: SHA-1, six digits, half a minute. */
const STEP_SECONDS = 30;
const DIGITS = 6;
/** Clocks of telephones err by so many steps either way (RFC 6238 §5.2). */
const DRIFT = 1;
/** As long as the hash (RFC 4226 §4, R6). */
const SECRET_BYTES = 20;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const makeTotpSecret = (): Buffer => randomBytes(SECRET_BYTES);

/** RFC 4648 §6 without padding: how a secret is typed where no picture can be taken. */
export function base32(bytes: Uint8Array): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

const stepOf = (at: Date): number => Math.floor(at.getTime() / 1000 / STEP_SECONDS);

/** RFC 4226 §5.3. */
function hotp(secret: Uint8Array, counter: number): string {
	const message = Buffer.alloc(8);
	message.writeBigUInt64BE(BigInt(counter));
	const mac = createHmac('sha1', secret).update(message).digest();
	const offset = mac.readUInt8(mac.length - 1) & 0xf;
	const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS;
	return String(number).padStart(DIGITS, '0');
}

export const codeAt = (secret: Uint8Array, at: Date): string => hotp(secret, stepOf(at));

/** The step that a code belongs to, if it is one of now and later than the last that was taken; else null. */
export function stepOfCode(secret: Uint8Array, code: string, at: Date, lastStep: number): number | null {
	if (!/^\d{6}$/.test(code)) return null;
	const now = stepOf(at);
	const steps = Array.from({ length: 2 * DRIFT + 1 }, (_, index) => now - DRIFT + index);
	// Every step is looked at, so that the time does not tell which.
	const matching = steps.filter((step) => timingSafeEqual(Buffer.from(hotp(secret, step)), Buffer.from(code)));
	return matching.find((step) => step > lastStep) ?? null;
}

/** What the picture says that an app takes the secret from (Key Uri Format of Google Authenticator). */
export function otpauthUri(secret: Uint8Array, issuer: string, account: string): string {
	const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
	return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}
