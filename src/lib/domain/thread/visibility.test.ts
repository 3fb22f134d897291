import { describe, expect, it } from 'vitest';
import { CAPACITIES, capacitiesOf, type Capacity } from '../actor/capacity';
import { VISITOR, appointmentsOn, type Appointment } from '../actor/actor';
import { mayRead, postShown, reporterLabel } from './visibility';

const PEOPLE = CAPACITIES.filter((capacity) => capacity !== 'system');
const seen = (may: (capacities: Capacity[]) => boolean) =>
	PEOPLE.filter((capacity) => may(['anyone', capacity])).join(' ');
const INSIDERS = 'reporter onlooker officer agency_head clerk facilitator moderator inspector secretary';
const EVERYBODY = PEOPLE.join(' ');

describe('who may read a thread', () => {
	it.each([
		['public', { confidential: false, published: true, hidden: false }, EVERYBODY],
		['not yet verified', { confidential: false, published: false, hidden: false }, INSIDERS],
		['confidential', { confidential: true, published: true, hidden: false }, INSIDERS],
		['hidden', { confidential: false, published: true, hidden: true }, INSIDERS]
	])('%s', (_, thread, expected) => {
		expect(seen((capacities) => mayRead(thread, capacities))).toBe(expected);
	});
});

describe('what of a post is shown', () => {
	it.each([
		['reply', false, 'whole', EVERYBODY],
		['reply', true, 'whole', 'facilitator moderator'],
		['official_answer', true, 'tombstone', EVERYBODY.replace('facilitator moderator ', '')],
		['internal_note', false, 'whole', 'officer agency_head clerk facilitator moderator inspector secretary'],
		['internal_note', false, 'absent', 'anyone citizen silenced participant reporter onlooker admin']
	] as const)('%s (hidden: %s) is %s to %s', (kind, hidden, shown, expected) => {
		expect(seen((capacities) => postShown({ kind, hidden, held: false }, capacities) === shown)).toBe(expected);
	});

	it('held: to who decides about it, and to nobody else not even as a trace', () => {
		const held = { kind: 'reply', hidden: true, held: true } as const;
		expect(seen((capacities) => postShown(held, capacities) === 'whole')).toBe('facilitator moderator');
		expect(seen((capacities) => postShown(held, capacities) === 'tombstone')).toBe('');
	});
});

describe('how the reporter is called', () => {
	it('is never named when anonymous, whoever looks', () => {
		const labels = PEOPLE.map((capacity) => `${capacity} ${reporterLabel(true, [capacity])}`);
		expect(labels.filter((label) => /named|resident/.test(label))).toEqual([]);
	});

	it('is named to the agency in charge alone', () => {
		expect(seen((capacities) => reporterLabel(false, capacities) === 'named')).toBe('officer agency_head');
		expect(reporterLabel(false, ['anyone', 'moderator'])).toBe('resident');
	});
});

describe('capacities', () => {
	const appointment = (role: Appointment['role'], agencyId: string | null): Appointment => ({
		role,
		agencyId,
		mayOpenIdentity: false,
		validFrom: '2026-01-01',
		validUntil: '2026-11-20'
	});
	const officer = {
		...VISITOR,
		userId: 'u',
		appointments: [appointment('officer', 'pupr'), appointment('moderator', null)]
	};
	const standing = { threadId: 't', agencyId: 'pupr', isReporter: false };

	it('belong to the agency in charge', () => {
		expect(capacitiesOf(officer, standing)).toEqual(['anyone', 'citizen', 'officer', 'moderator']);
		expect(capacitiesOf(officer, { ...standing, agencyId: 'dishub' })).toEqual(['anyone', 'citizen', 'moderator']);
		expect(capacitiesOf(officer, { ...standing, agencyId: null })).toEqual(['anyone', 'citizen', 'moderator']);
	});

	it('leave a reporter no other role towards their own report', () => {
		const theirs = { ...standing, agencyId: 'dishub', isReporter: true };
		expect(capacitiesOf(officer, theirs)).toEqual(['anyone', 'citizen', 'reporter']);
		const ofTheirAgency = { ...standing, isReporter: true };
		expect(capacitiesOf(officer, ofTheirAgency)).toEqual(['anyone', 'citizen', 'reporter', 'onlooker']);
		expect(capacitiesOf({ ...VISITOR, openedThreadId: 't' }, standing)).toEqual(['anyone', 'reporter']);
		expect(capacitiesOf({ ...VISITOR, openedThreadId: 'other' }, standing)).toEqual(['anyone']);
	});

	it('end with the last day of the appointment', () => {
		expect(appointmentsOn(officer.appointments, '2026-11-20')).toHaveLength(2);
		expect(appointmentsOn(officer.appointments, '2026-11-21')).toEqual([]);
		expect(appointmentsOn(officer.appointments, '2025-12-31')).toEqual([]);
	});
});
