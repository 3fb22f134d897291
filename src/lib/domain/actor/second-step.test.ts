import { describe, expect, it } from 'vitest';
import { ROLES, type Appointment, type Role } from './actor';
import { ASKED_OF, needsSecondStep, officesHeld, secondStepDuty } from './second-step';

const as = (role: Role, validFrom = '2026-01-01', mayOpenIdentity = false): Appointment => ({
	role,
	agencyId: null,
	mayOpenIdentity,
	validFrom,
	validUntil: null
});

describe('the second step', () => {
	it('is asked, as a table', () => {
		const rows = ASKED_OF.map((of) => `${of}: ${ROLES.filter((role) => needsSecondStep(as(role), of)).join(' ')}`);
		expect(rows).toEqual([
			'nobody: ',
			'sealed: officer agency_head moderator inspector secretary admin',
			'staff: officer agency_head moderator inspector secretary facilitator admin'
		]);
		expect(needsSecondStep(as('facilitator', '2026-01-01', true), 'sealed')).toBe(true);
	});

	const rule = { askedOf: 'sealed', graceDays: 14, since: '2026-11-01' } as const;
	it.each<[string, Appointment[], boolean, string, object]>([
		['a citizen', [], false, '2027-01-01', { state: 'free' }],
		['who reads nothing sealed', [as('facilitator')], false, '2027-01-01', { state: 'free' }],
		['who has one', [as('admin')], true, '2027-01-01', { state: 'met' }],
		['who served before the rule', [as('admin')], false, '2026-11-01', { state: 'due', by: '2026-11-15' }],
		['on the last day', [as('admin')], false, '2026-11-15', { state: 'due', by: '2026-11-15' }],
		['the day after', [as('admin')], false, '2026-11-16', { state: 'late' }],
		['who began since', [as('officer', '2026-12-01')], false, '2026-12-10', { state: 'due', by: '2026-12-15' }],
		['who was promoted', [as('officer'), as('admin', '2026-12-01')], false, '2026-12-10', { state: 'late' }]
	])('%s', (_, held, has, today, expected) => {
		expect(secondStepDuty(held, has, rule, today)).toEqual(expected);
	});

	it('withholds only what it is asked for', () => {
		expect(officesHeld([as('admin'), as('facilitator')], false, rule, '2026-11-16')).toEqual([as('facilitator')]);
		expect(officesHeld([as('admin')], true, rule, '2026-11-16')).toEqual([as('admin')]);
	});
});
