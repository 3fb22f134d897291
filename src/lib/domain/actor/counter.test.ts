import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ROLES, VISITOR, type Actor, type Appointment, type Desk } from './actor';
import { capacitiesOf, type Standing } from './capacity';
import { counterIn, counterOf } from './counter';

const at = (role: Desk['role'], agencyId: string | null): Appointment => ({
	role,
	agencyId,
	mayOpenIdentity: false,
	validFrom: '2026-01-01',
	validUntil: null
});
const OPENED = { ...VISITOR, openedThreadId: 't' };
const staff = (...appointments: Appointment[]): Actor => ({ ...OPENED, userId: 'u', appointments });
const browserOf = (...desksHere: Desk[]): Actor => ({ ...OPENED, desksHere });

describe('a report that its code has opened', () => {
	const standing: Standing = { threadId: 't', agencyId: 'dinkes', isReporter: false, handledBy: ['pupr', 'dinkes'] };

	it.each<[string, Actor, string]>([
		['on a device of one’s own', OPENED, 'anyone reporter'],
		['by an account of one’s own', { ...OPENED, userId: 'u' }, 'anyone citizen reporter'],
		['where its officer is signed in', staff(at('officer', 'dinkes')), 'anyone citizen onlooker officer'],
		['where its head is signed in', staff(at('agency_head', 'dinkes')), 'anyone citizen onlooker agency_head'],
		['where its facilitator is signed in', staff(at('facilitator', 'dinkes')), 'anyone citizen onlooker'],
		['where its officer was signed in', browserOf(at('officer', 'dinkes')), 'anyone onlooker'],
		['where others were signed in since', browserOf(at('admin', null), at('officer', 'dinkes')), 'anyone onlooker'],
		[
			'where a citizen is, after its officer',
			{ ...browserOf(at('officer', 'dinkes')), userId: 'w' },
			'anyone citizen onlooker'
		],
		['at an agency that passed it on', browserOf(at('officer', 'pupr')), 'anyone onlooker'],
		[
			'where its officer is a moderator, too',
			staff(at('officer', 'dinkes'), at('moderator', null)),
			'anyone citizen onlooker officer moderator'
		],
		['at the counter of another agency', staff(at('officer', 'dishub')), 'anyone citizen reporter'],
		['where a moderator is signed in', staff(at('moderator', null)), 'anyone citizen reporter']
	])('%s', (_, actor, expected) => {
		expect(capacitiesOf(actor, standing).join(' ')).toBe(expected);
		expect(capacitiesOf({ ...actor, openedThreadId: 'other' }, standing)).not.toContain('onlooker');
	});

	it.each<[string, Actor, string]>([
		['where its clerk is signed in', staff(at('moderator', null)), 'anyone citizen onlooker clerk moderator'],
		['where its clerk was signed in', browserOf(at('moderator', null)), 'anyone onlooker'],
		['at the counter of another agency', staff(at('officer', 'dishub')), 'anyone citizen reporter']
	])('is seen, and not the reporter’s to answer, of an agency on paper: %s', (_, actor, expected) => {
		expect(capacitiesOf(actor, { ...standing, onPaper: true }).join(' ')).toBe(expected);
	});

	it('never lets one browser speak for the agency and, by the code, for its reporter', () => {
		const desk = fc.record({ role: fc.constantFrom(...ROLES), agencyId: fc.constantFrom('dinkes', 'pupr', null) });
		const browser = fc.record({ signedIn: fc.array(desk, { maxLength: 3 }), before: fc.array(desk, { maxLength: 3 }) });
		fc.assert(
			fc.property(browser, fc.boolean(), ({ signedIn, before }, onPaper) => {
				const appointments = signedIn.map(({ role, agencyId }) => at(role, agencyId));
				const here = { ...OPENED, userId: 'u', appointments, desksHere: before };
				if (!capacitiesOf(here, { ...standing, onPaper }).includes('reporter')) return;
				// Whoever sits there now or sat there before, alone and without the code, could not have answered for the agency.
				for (const one of [...signedIn, ...before]) {
					const alone = { ...VISITOR, userId: 'u', appointments: [at(one.role, one.agencyId)] };
					const offices = capacitiesOf(alone, { ...standing, onPaper });
					expect(offices.filter((office) => ['officer', 'agency_head', 'clerk'].includes(office))).toEqual([]);
				}
			})
		);
	});

	it('is its reporter’s by their own account, in whatever browser; of its agency’s people it tells that they are', () => {
		const mine = { ...standing, isReporter: true };
		expect(capacitiesOf({ ...browserOf(at('officer', 'dinkes')), userId: 'w' }, mine)).toEqual([
			'anyone',
			'citizen',
			'reporter'
		]);
		expect(capacitiesOf(staff(at('officer', 'dinkes')), mine)).toEqual(['anyone', 'citizen', 'reporter', 'onlooker']);
		expect(capacitiesOf(staff(at('officer', 'dishub')), mine)).toEqual(['anyone', 'citizen', 'reporter']);
	});
});

describe('the counter', () => {
	it('is that of whoever is signed in, else of who was last, and names only who is there', () => {
		const both: Actor = { ...staff(at('moderator', null)), desksHere: [{ role: 'officer', agencyId: 'dishub' }] };
		expect(counterOf(both, 't')).toEqual({ role: 'moderator', agencyId: null, userId: 'u' });
		const left: Actor = { ...browserOf({ role: 'officer', agencyId: 'dishub' }), userId: 'w' };
		expect(counterOf(left, 't')).toEqual({ role: 'officer', agencyId: 'dishub', userId: null });
		expect(counterOf(left, 'other')).toBeNull();
		expect(counterIn(left)).not.toBeNull();
		expect(counterOf(OPENED, 't')).toBeNull();
	});
});
