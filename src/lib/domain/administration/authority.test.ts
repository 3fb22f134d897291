import { describe, expect, it } from 'vitest';
import { ROLES, VISITOR, type Actor, type Role } from '../actor/actor';
import { mayChange, mayChangeAny, serviceAgenciesOf } from './authority';
import { CHANGE_ACTS, SUBJECTS } from './change';

const holding = (role: Role, agencyId: string | null): Actor => ({
	...VISITOR,
	userId: 'u',
	appointments: [{ role, agencyId, mayOpenIdentity: false, validFrom: '2026-01-01', validUntil: null }]
});

/** All that somebody may change of what belongs to an agency. */
const changesOf = (actor: Actor, agencyId?: string) =>
	SUBJECTS.flatMap((subject) =>
		CHANGE_ACTS.filter((act) => mayChange(actor, { subject, act, ...(agencyId && { agencyId }) })).map(
			(act) => `${subject} ${act}`
		)
	);
const EVERY = SUBJECTS.length * CHANGE_ACTS.length;
const BY_HEAD = ['service create', 'service edit', 'service end', 'service revive'];

describe('who changes the province', () => {
	it.each(ROLES)('%s: by subject, act and agency', (role) => {
		const actor = holding(role, role === 'admin' ? null : 'own');
		const isAdmin = role === 'admin';
		expect(changesOf(actor)).toHaveLength(isAdmin ? EVERY : 0);
		expect(changesOf(actor, 'other')).toHaveLength(isAdmin ? EVERY : 0);
		if (!isAdmin) expect(changesOf(actor, 'own')).toEqual(role === 'agency_head' ? BY_HEAD : []);
		expect(mayChangeAny(actor)).toBe(isAdmin || role === 'agency_head');
		expect(serviceAgenciesOf(actor)).toEqual(isAdmin ? 'all' : role === 'agency_head' ? ['own'] : []);
	});

	it('is nobody whose office ended', () => {
		expect([mayChangeAny(VISITOR), serviceAgenciesOf(VISITOR)]).toEqual([false, []]);
	});
});
