import { createHash, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { formatAccessCode, parseAccessCode } from '$lib/domain/thread/reference';
import type { Seal } from './seal';

/** What the cookie of `/lacak` carries: which thread was opened, by whom if they were signed in, and with which code, so that a new one ends it. */
export type Tracking = { threadId: string; codeHash: string; userId: string | null; expiresAt: Date };

/**
 * A guest's code follows from the secret and the form's draft token: a form that is sent twice shows the same code
 * twice, although only the hash of it is kept.
 */
export function deriveAccessCode(seal: Seal, draftToken: string): string {
	return formatAccessCode(Buffer.from(seal.mac('access-code', draftToken), 'base64url'));
}

/** Which of the secrets that are known gave the code behind a hash; null where it was made otherwise. */
export function findDerivedCode(seal: Seal, draftToken: string, hash: string): string | null {
	const codes = seal.macs('access-code', draftToken).map((mac) => formatAccessCode(Buffer.from(mac, 'base64url')));
	return codes.find((code) => hashAccessCode(code) === hash) ?? null;
}

/** 100 random bits cannot be tried out, so the hash needs no salt and no slowness. */
export function hashAccessCode(code: string): string {
	return createHash('sha256')
		.update(parseAccessCode(code) ?? code)
		.digest('hex');
}

/** Whether what a person typed is the code behind a stored hash; in constant time. */
export function accessCodeMatches(typed: string, hash: string): boolean {
	const code = parseAccessCode(typed);
	if (code === null) return false;
	const given = Buffer.from(hashAccessCode(code), 'hex');
	const stored = Buffer.from(hash, 'hex');
	return given.length === stored.length && timingSafeEqual(given, stored);
}

const payloadSchema = v.tuple([v.string(), v.string(), v.nullable(v.string()), v.pipe(v.number(), v.integer())]);

/** A signed, short-lived proof that number and code were given, for the cookie; `.` parts payload and signature. */
export function trackingToken(seal: Seal, { threadId, codeHash, userId, expiresAt }: Tracking): string {
	const payload = Buffer.from(JSON.stringify([threadId, codeHash, userId, expiresAt.getTime()])).toString('base64url');
	return `${payload}.${seal.mac('tracking', payload)}`;
}

/** What a token proves now, or null if it is not ours or its time is over. The caller compares `codeHash` to the row. */
export function readTrackingToken(seal: Seal, token: string, now: Date): Tracking | null {
	const [payload = '', mac = '', ...rest] = token.split('.', 3);
	if (rest.length > 0 || !seal.hasMac('tracking', payload, mac)) return null;
	const read = v.safeParse(payloadSchema, JSON.parse(Buffer.from(payload, 'base64url').toString()));
	// An earlier version did not say by whom.
	if (!read.success) return null;
	const [threadId, codeHash, userId, expires] = read.output;
	return expires > now.getTime() ? { threadId, codeHash, userId, expiresAt: new Date(expires) } : null;
}
