import { describe, expect, it } from 'vitest';
import type { Role } from '../actor/actor';
import { VISITOR, type Actor } from '../actor/actor';
import { mayReadSurveyWords, maySetUpSurvey, surveyAgenciesOf } from './keeper';
import { surveyStatus } from './survey';

const PERIOD = { from: '2026-11-01', until: '2026-11-30' };

describe('a survey', () => {
	it.each([
		['2026-10-31', null, 'scheduled'],
		['2026-11-01', null, 'open'],
		['2026-11-30', null, 'open'],
		['2026-12-01', null, 'closed'],
		['2026-11-15', new Date('2026-11-14T00:00:00Z'), 'closed'],
		['2026-10-31', new Date('2026-10-30T00:00:00Z'), 'closed']
	] as const)('on %s, ended early %s, is %s', (today, closedAt, status) => {
		expect(surveyStatus(PERIOD, closedAt, today)).toBe(status);
	});
});

const holding = (role: Role, agencyId: string | null): Actor => ({
	...VISITOR,
	userId: 'somebody',
	appointments: [{ role, agencyId, mayOpenIdentity: false, validFrom: '2020-01-01', validUntil: null }]
});

describe('at the agency and at another', () => {
	it.each<[Role, string | null, [boolean, boolean], [boolean, boolean], 'all' | string[]]>([
		['facilitator', 'here', [true, false], [true, false], ['here']],
		['agency_head', 'here', [true, false], [true, false], ['here']],
		['officer', 'here', [false, false], [true, false], ['here']],
		['admin', null, [true, true], [true, true], 'all'],
		['moderator', null, [false, false], [false, false], []],
		['inspector', null, [false, false], [false, false], []]
	])('%s: sets up, reads words, has on the desk', (role, agencyId, setUp, read, agencies) => {
		const actor = holding(role, agencyId);
		expect(['here', 'there'].map((id) => maySetUpSurvey(actor, id))).toEqual(setUp);
		expect(['here', 'there'].map((id) => mayReadSurveyWords(actor, id))).toEqual(read);
		expect(surveyAgenciesOf(actor)).toEqual(agencies);
	});

	it('nobody else may anything', () => {
		expect(maySetUpSurvey(VISITOR, 'here')).toBe(false);
		expect(mayReadSurveyWords(VISITOR, 'here')).toBe(false);
		expect(surveyAgenciesOf(VISITOR)).toEqual([]);
	});
});
