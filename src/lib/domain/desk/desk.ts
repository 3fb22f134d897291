import { ROLES, type Actor, type Role } from '../actor/actor';
import { isObjection } from '../complaint/objection';
import {
	COMPLAINT_STATUSES,
	OPEN_STATUSES,
	STATUS_OWNER,
	isFinal,
	type ComplaintStatus,
	type Owner
} from '../complaint/status';
import type { EscalationLevel } from '../deadline/duty';

/** One chair at the desk. Who holds several appointments sits on each in turn and sees what that one is for. */
export type Seat = { role: Role; agencyId: string | null };

export const isSameSeat = (one: Seat, other: Seat): boolean =>
	one.role === other.role && one.agencyId === other.agencyId;

/** The chairs of a person, each once however many decrees say so. */
export const seatsOf = ({ appointments }: Actor): Seat[] => {
	const seats = new Map(appointments.map(({ role, agencyId }) => [`${role} ${agencyId}`, { role, agencyId }]));
	return [...seats.values()].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
};

export const LIST_NAMES = [
	'todo',
	'mine',
	'others',
	'reporter',
	'vacant',
	'paper',
	'head',
	'late',
	'escalated',
	'supervisory',
	'all',
	'closed',
	'silent'
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What is in a list, on top of the reach of the chair: a head sees one agency, a moderator all of them. */
export type DeskList = {
	statuses: readonly ComplaintStatus[];
	/** `own`: without the rulings that the law keeps for another person; `another`: exactly those. */
	ruling?: 'own' | 'another';
	/** Only where somebody who owes an answer is late. */
	late?: true;
	/** Only of agencies that work on paper, for whom the moderator is the clerk. */
	paper?: true;
	/** Only where nobody holds the office whose turn it is. */
	vacant?: true;
	supervisory?: true;
	/** Only what the reader has, or looks after for somebody who is away. */
	held?: true;
	/** What the ladder brought to this office; closed ones remain for {@link RECENT_DAYS} days, with what was decided. */
	escalated?: EscalationLevel;
	/** Open or closed, however long ago. */
	whenever?: true;
	/** Closed within the last {@link RECENT_DAYS} days, newest first: to look back, not to work off. */
	recent?: true;
};

const turnOf = (owner: Owner): ComplaintStatus[] => OPEN_STATUSES.filter((status) => STATUS_OWNER[status] === owner);

const OBJECTIONS = OPEN_STATUSES.filter(isObjection);

/**
 * The lists of each role, the first one opened first. Whatever is open is in a list of somebody who may act on it; what
 * would be nobody's because an office is empty is in `vacant`.
 */
export const DESK_LISTS: Record<Role, Partial<Record<ListName, DeskList>>> = {
	moderator: {
		todo: { statuses: turnOf('moderator'), ruling: 'own' },
		others: { statuses: turnOf('moderator'), ruling: 'another' },
		reporter: { statuses: turnOf('reporter') },
		escalated: { statuses: COMPLAINT_STATUSES, escalated: 'secretariat' },
		vacant: { statuses: OPEN_STATUSES, vacant: true },
		paper: { statuses: turnOf('agency'), paper: true },
		all: { statuses: OPEN_STATUSES }
	},
	officer: {
		todo: { statuses: turnOf('agency') },
		mine: { statuses: OPEN_STATUSES, held: true },
		reporter: { statuses: turnOf('reporter') },
		head: { statuses: [...OBJECTIONS, 'disputed'] },
		closed: { statuses: COMPLAINT_STATUSES.filter(isFinal), recent: true }
	},
	agency_head: {
		todo: { statuses: turnOf('agency_head'), ruling: 'own' },
		others: { statuses: turnOf('agency_head'), ruling: 'another' },
		escalated: { statuses: COMPLAINT_STATUSES, escalated: 'heads' },
		late: { statuses: OPEN_STATUSES, late: true },
		all: { statuses: OPEN_STATUSES }
	},
	inspector: {
		todo: { statuses: turnOf('inspectorate'), ruling: 'own' },
		others: { statuses: turnOf('inspectorate'), ruling: 'another' },
		escalated: { statuses: COMPLAINT_STATUSES, escalated: 'inspectors' },
		late: { statuses: OPEN_STATUSES, late: true },
		supervisory: { statuses: OPEN_STATUSES, supervisory: true },
		head: { statuses: turnOf('agency_head'), ruling: 'own' },
		silent: { statuses: ['closed_silent'], recent: true }
	},
	secretary: {
		todo: { statuses: turnOf('secretariat'), ruling: 'own' },
		others: { statuses: turnOf('secretariat'), ruling: 'another' },
		escalated: { statuses: COMPLAINT_STATUSES, escalated: 'secretariat' },
		late: { statuses: OPEN_STATUSES, late: true }
	},
	facilitator: {},
	admin: {}
};

export const listsOf = (role: Role): ListName[] => Object.keys(DESK_LISTS[role]) as ListName[];

/** How far back the lists of closed reports reach: as long as they can be reopened. */
export const RECENT_DAYS = 30;

/** In the hands of an agency, whoever's turn it is: with an empty office there, nobody would see the report. */
export const AT_AGENCY = [
	'routed',
	'in_progress',
	'questioned',
	'followed_up',
	'contested',
	'reopened',
	'at_inspectorate',
	'at_secretariat',
	'disputed'
] as const satisfies ComplaintStatus[];

export const HEADS_TURN = turnOf('agency_head');
export const INSPECTORATES_TURN = turnOf('inspectorate');
export const SECRETARIATS_TURN = turnOf('secretariat');
export const MODERATORS_TURN = turnOf('moderator');
