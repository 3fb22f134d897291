import { holds, type Actor, type Desk } from './actor';
import { desksOf } from './counter';

/** In what capacity a person stands before one thread. A person can have several at once. */
export const CAPACITIES = [
	'anyone',
	'citizen',
	'silenced',
	'participant',
	'reporter',
	'onlooker',
	'officer',
	'agency_head',
	'clerk',
	'facilitator',
	'moderator',
	'inspector',
	'secretary',
	'admin',
	'system'
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** As whom people speak for themselves. */
export const CITIZENS = ['anyone', 'citizen', 'participant', 'reporter'] as const satisfies Capacity[];
export const speaksForThemselves = (role: Capacity): boolean => CITIZENS.some((known) => known === role);

/** What decides the capacity: the agency that handles or hosts the thread, and what this person has to do with it. */
export type Standing = {
	threadId: string;
	agencyId: string | null;
	isReporter: boolean;
	/** The agency that handles the report has no computers: what it writes comes by letter. */
	onPaper?: boolean;
	/** Agencies that have handled the report, or that its reporter meant, besides the one that handles it. */
	handledBy?: readonly string[];
	/** Only of consultations: whether the person took part, by an input, a seat in a meeting or a signature. */
	consultation?: { isParticipant: boolean };
};

export const SYSTEM = 'system' as const;
export type Doer = Actor | typeof SYSTEM;

/**
 * All capacities of a person before a thread. A reporter is one by account or by access code, and keeps no other
 * capacity towards their own report: nobody handles or moderates what they filed themselves. Where the agency that
 * handles a report sits, or whoever writes its letters down, its code makes nobody the reporter: it lets them look on
 * (`onlooker`). So does belonging to that agency, besides being the reporter by one's own account.
 */
export function capacitiesOf(doer: Doer, standing: Standing): Capacity[] {
	if (doer === SYSTEM) return ['system'];
	const known: Capacity[] = doer.userId === null ? ['anyone'] : ['anyone', doer.sanction ? 'silenced' : 'citizen'];
	if (standing.isReporter) return [...known, 'reporter', ...(handles(doer.appointments, standing) ? ONLOOKER : [])];
	const isOpened = doer.openedThreadId === standing.threadId;
	const looksOn = isOpened && (handles(desksOf(doer), standing) || clerks(desksOf(doer), standing));
	if (isOpened && !looksOn) return [...known, 'reporter'];
	return [...known, ...(looksOn ? ONLOOKER : []), ...officesOf(doer, standing)];
}

/** Who judges what stands under a report: in their own nobody has an office, by whichever page they come. */
export const inOffice = (doer: Actor, capacities: readonly Capacity[]): Actor =>
	capacities.includes('reporter') ? { ...doer, appointments: [] } : doer;

const ONLOOKER = ['onlooker'] as const satisfies Capacity[];

const handles = (desks: readonly Desk[], { agencyId, handledBy = [] }: Standing): boolean =>
	desks.some((desk) => desk.agencyId !== null && (desk.agencyId === agencyId || handledBy.includes(desk.agencyId)));

/** Whoever moderates is also the clerk of an agency on paper: writes down, and marks so, what came by its letter. */
const clerks = (desks: readonly Desk[], { onPaper = false }: Standing): boolean =>
	onPaper && desks.some(({ role }) => role === 'moderator');

function officesOf(doer: Actor, standing: Standing): Capacity[] {
	const capacities: Capacity[] = [];
	if (holds(doer, 'officer', standing.agencyId)) capacities.push('officer');
	if (holds(doer, 'agency_head', standing.agencyId)) capacities.push('agency_head');
	if (clerks(doer.appointments, standing)) capacities.push('clerk');
	if (standing.consultation) {
		if (standing.consultation.isParticipant) capacities.push('participant');
		if (holds(doer, 'facilitator', standing.agencyId)) capacities.push('facilitator');
	}
	for (const role of ['moderator', 'inspector', 'secretary', 'admin'] as const)
		if (holds(doer, role)) capacities.push(role);
	return capacities;
}

export const hasOneOf = (capacities: readonly Capacity[], wanted: readonly Capacity[]): boolean =>
	wanted.some((capacity) => capacities.includes(capacity));
