import { describe, expect, it } from 'vitest';
import { ROLES } from '../actor/actor';
import { keyState, publicIdOf, writeKey, type StandingKey } from './key';
import { EVERY_SCOPE, KEY_HOLDERS, mayHoldKey, suits } from './scope';

const HEX = '0123456789ab'.repeat(5);

describe('what keys open', () => {
	it('reads as a table', () => {
		const rows = EVERY_SCOPE.map((scope) => `${scope}: ${KEY_HOLDERS.filter((one) => suits(scope, one)).join(', ')}`);
		expect(rows).toEqual(['report: officer, partner', 'reply: partner', 'answer: officer', 'act: officer']);
		expect(ROLES.filter(mayHoldKey)).toEqual(['officer', 'agency_head']);
	});
});

describe('a key', () => {
	it('begins so that scanners know it, and tells apart what may be seen', () => {
		expect(writeKey(HEX)).toMatch(/^fkp_0123456789ab_[0-9a-f]{48}$/);
		expect(publicIdOf(writeKey(HEX))).toBe('0123456789ab');
	});

	it.each([
		'',
		'fkp_',
		writeKey(HEX).slice(0, -1),
		`${writeKey(HEX)}0`,
		writeKey(HEX).toUpperCase(),
		`x${writeKey(HEX)}`
	])('is not %j', (typed) => {
		expect(publicIdOf(typed)).toBeNull();
	});

	const today = '2026-11-30';
	const key: StandingKey = { endedAt: null, validUntil: null, holder: 'officer', holdsOffice: true };
	it.each<[Partial<StandingKey>, string]>([
		[{}, 'valid'],
		[{ validUntil: today }, 'valid'],
		[{ validUntil: '2026-11-29' }, 'expired'],
		[{ holdsOffice: false }, 'no_office'],
		[{ holdsOffice: false, holder: 'partner' }, 'valid'],
		[{ endedAt: new Date(), holdsOffice: false }, 'ended']
	])('%j: %s', (but, state) => {
		expect(keyState({ ...key, ...but }, today)).toBe(state);
	});
});
