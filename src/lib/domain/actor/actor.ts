import type { IsoDate } from '../calendar/iso-date';
import type { SanctionAct } from '../moderation/sanction';

export const ROLES = ['officer', 'agency_head', 'moderator', 'inspector', 'secretary', 'facilitator', 'admin'] as const;
/**
 * A staff role. Visitor and citizen are no appointments: everybody is the first, everyone signed in the second. The
 * secretary acts for the regional secretariat, above agencies and inspectorate.
 */
export type Role = (typeof ROLES)[number];

/** Roles that are held at an agency and mean nothing elsewhere. */
export const AGENCY_ROLES = ['officer', 'agency_head', 'facilitator'] as const satisfies Role[];

/** Those who handle the reports of an agency, and those who oversee all of them: they read what is internal. */
export const HANDLING_ROLES = ['officer', 'agency_head'] as const satisfies Role[];
export const OVERSEEING_ROLES = ['moderator', 'inspector', 'secretary'] as const satisfies Role[];

/** One appointment as the decree states it. */
export type Appointment = {
	role: Role;
	agencyId: string | null;
	/** The named permission to open sealed identities; given to few, whatever their role. */
	mayOpenIdentity: boolean;
	validFrom: IsoDate;
	/** Last day of the appointment, or null while no end is decreed. */
	validUntil: IsoDate | null;
};

/** The place of one member of staff: a role, at an agency where it belongs to one. */
export type Desk = Pick<Appointment, 'role' | 'agencyId'>;

/**
 * Who acts. `openedThreadId` is the one report that its access code has opened for this person, `desksHere` whose staff
 * have lately signed in to this browser, the last first: signing out does not make it a citizen's.
 */
export type Actor = {
	userId: string | null;
	name: string | null;
	appointments: readonly Appointment[];
	openedThreadId: string | null;
	desksHere: readonly Desk[];
	/** What keeps this account from writing for now. */
	sanction: SanctionAct | null;
};

export const VISITOR: Actor = {
	userId: null,
	name: null,
	appointments: [],
	openedThreadId: null,
	desksHere: [],
	sanction: null
};

/** The appointments in force on a day: one that expired yesterday gives no right today. */
export const appointmentsOn = (appointments: readonly Appointment[], today: IsoDate): Appointment[] =>
	appointments.filter(
		({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || today <= validUntil)
	);

/**
 * Why somebody who holds no office today holds none: the next one begins on a day, or the last one ended on one; null where
 * none was ever decreed.
 */
export function officeApart(
	appointments: readonly Appointment[],
	today: IsoDate
): { state: 'to_come' | 'over'; day: IsoDate } | null {
	const begins = appointments.flatMap(({ validFrom }) => (validFrom > today ? validFrom : [])).sort()[0];
	if (begins) return { state: 'to_come', day: begins };
	const ended = appointments.flatMap(({ validUntil }) => (validUntil !== null && validUntil < today ? validUntil : []));
	const last = ended.sort().at(-1);
	return last ? { state: 'over', day: last } : null;
}

/** Whether the person holds the role, at this agency where the role belongs to one. */
export const holds = (actor: Actor, role: Role, agencyId?: string | null): boolean =>
	actor.appointments.some(
		(held) => held.role === role && (agencyId === undefined || (agencyId !== null && held.agencyId === agencyId))
	);

/** Whether the person holds any office at this agency. */
export const isOfAgency = (actor: Actor, agencyId: string | null): boolean =>
	agencyId !== null && actor.appointments.some((held) => held.agencyId === agencyId);

/** Whether any appointment carries the named permission to open sealed identities. */
export const mayOpenIdentities = (actor: Actor): boolean =>
	actor.appointments.some(({ mayOpenIdentity }) => mayOpenIdentity);

export const isStaff = (actor: Actor): boolean => actor.appointments.length > 0;
