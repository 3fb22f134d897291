import { holds, type Actor } from './actor';

/** In what capacity a person stands before one thread. A person can have several at once. */
export const CAPACITIES = [
	'anyone',
	'citizen',
	'participant',
	'reporter',
	'officer',
	'agency_head',
	'facilitator',
	'moderator',
	'inspector',
	'admin',
	'system'
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** What decides the capacity: the agency that handles or hosts the thread, and what this person has to do with it. */
export type Standing = {
	threadId: string;
	agencyId: string | null;
	isReporter: boolean;
	/** Only of consultations: whether the person took part, by an input, a seat in a meeting or a signature. */
	consultation?: { isParticipant: boolean };
};

export const SYSTEM = 'system' as const;
export type Doer = Actor | typeof SYSTEM;

/**
 * All capacities of a person before a thread. A reporter is one by account or by access code, and keeps no other
 * capacity towards their own report: nobody handles or moderates what they filed themselves.
 */
export function capacitiesOf(doer: Doer, standing: Standing): Capacity[] {
	if (doer === SYSTEM) return ['system'];
	const isReporter = standing.isReporter || doer.openedThreadId === standing.threadId;
	const signedIn: Capacity[] = doer.userId === null ? [] : ['citizen'];
	if (isReporter) return ['anyone', ...signedIn, 'reporter'];
	const capacities: Capacity[] = ['anyone', ...signedIn];
	if (holds(doer, 'officer', standing.agencyId)) capacities.push('officer');
	if (holds(doer, 'agency_head', standing.agencyId)) capacities.push('agency_head');
	if (standing.consultation) {
		if (standing.consultation.isParticipant) capacities.push('participant');
		if (holds(doer, 'facilitator', standing.agencyId)) capacities.push('facilitator');
	}
	for (const role of ['moderator', 'inspector', 'admin'] as const) if (holds(doer, role)) capacities.push(role);
	return capacities;
}

export const hasOneOf = (capacities: readonly Capacity[], wanted: readonly Capacity[]): boolean =>
	wanted.some((capacity) => capacities.includes(capacity));
