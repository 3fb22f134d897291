import { describe, expect, it } from 'vitest';
import { parseAccessCode } from '$lib/domain/thread/reference';
import {
	accessCodeMatches,
	deriveAccessCode,
	hashAccessCode,
	readTrackingToken,
	trackingToken,
	type Tracking
} from './access-code';
import { createSeal } from './seal';

const seal = createSeal('rahasia-yang-cukup-panjang-untuk-uji');
const otherSeal = createSeal('rahasia-lain-yang-juga-cukup-panjang');

describe('access code of a guest', () => {
	const code = deriveAccessCode(seal, 'draf-1');

	it('is the same when a form is sent twice, and another for another form or secret', () => {
		expect(deriveAccessCode(seal, 'draf-1')).toBe(code);
		expect(parseAccessCode(code)).toBe(code);
		expect(new Set([code, deriveAccessCode(seal, 'draf-2'), deriveAccessCode(otherSeal, 'draf-1')]).size).toBe(3);
	});

	it('is kept as a hash that the typed code matches, however it is typed', () => {
		const hash = hashAccessCode(code);
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		expect(accessCodeMatches(code, hash)).toBe(true);
		expect(accessCodeMatches(` ${code.toLowerCase().replaceAll('-', ' ')}`, hash)).toBe(true);
	});

	it.each(['', 'x', '0000-0000-0000-0000-0000', deriveAccessCode(seal, 'draf-2'), hashAccessCode(code)])(
		'is not matched by %j',
		(typed) => expect(accessCodeMatches(typed, hashAccessCode(code))).toBe(false)
	);

	it.each(['', 'bukan hash', 'ab'])('does not match the broken hash %j', (hash) => {
		expect(accessCodeMatches(code, hash)).toBe(false);
	});
});

describe('tracking token', () => {
	const now = new Date('2026-03-02T00:00:00Z');
	const tracking: Tracking = {
		threadId: '42',
		codeHash: hashAccessCode('x'),
		userId: 'u',
		expiresAt: new Date('2026-03-02T02:00:00Z')
	};
	const token = trackingToken(seal, tracking);
	const [payload = '', mac = ''] = token.split('.');
	const earlier = Buffer.from(JSON.stringify(['42', tracking.codeHash, tracking.expiresAt.getTime()])).toString(
		'base64url'
	);
	const other = Buffer.from(JSON.stringify(['43', tracking.codeHash, 'u', tracking.expiresAt.getTime()])).toString(
		'base64url'
	);

	it('says what was proven, until its time is over', () => {
		expect(readTrackingToken(seal, token, now)).toEqual(tracking);
		expect(readTrackingToken(seal, token, new Date('2026-03-02T01:59:59.999Z'))).toEqual(tracking);
		expect(readTrackingToken(seal, token, tracking.expiresAt)).toBeNull();
	});

	it('fits in a cookie as it is', () => expect(token).toMatch(/^[\w.-]{1,500}$/));

	it.each([
		['another thread', `${other}.${mac}`],
		['another secret', trackingToken(otherSeal, tracking)],
		['another purpose', `${payload}.${seal.mac('access-code', payload)}`],
		['no signature', payload],
		['empty signature', `${payload}.`],
		['something behind', `${token}.x`],
		['what an earlier version wrote', `${earlier}.${seal.mac('tracking', earlier)}`],
		['nothing', ''],
		['only a dot', '.']
	])('proves nothing with %s', (_, forged) => expect(readTrackingToken(seal, forged, now)).toBeNull());
});
