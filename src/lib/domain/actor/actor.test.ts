import { describe, expect, it } from 'vitest';
import { officeApart, type Appointment } from './actor';

const TODAY = '2026-11-30';
const held = (validFrom: string, validUntil: string | null = null): Appointment => ({
	role: 'officer',
	agencyId: 'dinkes',
	mayOpenIdentity: false,
	validFrom,
	validUntil
});

describe('who holds no office today', () => {
	it.each([
		['never did', [], null],
		['begins tomorrow', [held('2026-12-01')], { state: 'to_come', day: '2026-12-01' }],
		['ended yesterday', [held('2026-01-01', '2026-11-29')], { state: 'over', day: '2026-11-29' }],
		[
			'ended, and begins twice more: the nearest day counts',
			[held('2026-01-01', '2026-11-29'), held('2027-03-01'), held('2027-01-01', '2027-01-31')],
			{ state: 'to_come', day: '2027-01-01' }
		],
		[
			'ended twice: the last day counts',
			[held('2026-06-01', '2026-10-31'), held('2026-01-01', '2026-05-31')],
			{ state: 'over', day: '2026-10-31' }
		]
	])('%s', (_name, appointments, told) => {
		expect(officeApart(appointments, TODAY)).toEqual(told);
	});
});
