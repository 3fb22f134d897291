import type { Change, Effect } from '$lib/domain/administration/change';
import { AGENCY_ROLES, type Role } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findAccountByEmail } from '../../db/accounts';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { invite } from '../account/invite';
import type { Deps } from '../record';
import { onlySome } from './agency-reach';
import { changeProvince, MACHINE, type Asking, type Plan } from './change-province';
import { factsOfAppointment } from './take-along';

export type Appointing = {
	email: string;
	/** By which somebody without an account is invited. */
	name?: string | undefined;
	role: Role;
	agencySlug: string | null;
	/** Number of the decree that appoints. */
	decree: string;
	mayOpenIdentity: boolean;
	validFrom: IsoDate;
	/** Last day, or null while no end is decreed. */
	validUntil: IsoDate | null;
};

export type AppointRefusal =
	'unknown_account' | 'unknown_agency' | 'agency_required' | 'no_agency_role' | 'ends_before_it_begins';

export const belongsToAgency = (role: Role): boolean => (AGENCY_ROLES as readonly Role[]).includes(role);

/**
 * Appoints people, and invites those who have not proved yet to own their address. The rights hold from the first to the last
 * day of the decree, in the province's zone. Who holds the office in that time already is passed over.
 */
export const appoint = (deps: Deps, asking: Asking, people: readonly Appointing[]) =>
	changeProvince<AppointRefusal>(deps, asking, async (db) => {
		const planned: Planned[] = [];
		for (const one of people) {
			const checked = await planOne(db, one);
			if (!checked.ok) return checked;
			if (!planned.some((other) => isSameOffice(other, checked.value))) planned.push(checked.value);
		}
		return allow(planOf(deps, planned, asking));
	});

type Planned = {
	appointing: Appointing;
	email: string;
	name: string;
	agencyId: string | null;
	state: 'invited' | 'known';
	isHeld: boolean;
	change: Change;
};

const isSameOffice = (one: Planned, other: Planned): boolean =>
	one.email === other.email && one.agencyId === other.agencyId && one.appointing.role === other.appointing.role;

async function planOne(db: Db, appointing: Appointing): Promise<Result<Planned, AppointRefusal>> {
	const { role, agencySlug, validFrom, validUntil } = appointing;
	if (belongsToAgency(role) && !agencySlug) return refuse('agency_required');
	if (!belongsToAgency(role) && agencySlug) return refuse('no_agency_role');
	if (validUntil !== null && validUntil < validFrom) return refuse('ends_before_it_begins');
	const email = appointing.email.toLowerCase();
	const account = await findAccountByEmail(db, email);
	const name = appointing.name ?? account?.name;
	if (name === undefined) return refuse('unknown_account');
	const agencies = db
		.selectFrom('agency')
		.select(['id', 'name'])
		.where('slug', '=', agencySlug ?? '');
	const agency = agencySlug ? await agencies.executeTakeFirst() : null;
	if (agency === undefined) return refuse('unknown_agency');
	const after = factsOfAppointment({ ...appointing, agency: agency?.name ?? null });
	return allow({
		appointing,
		email,
		name,
		agencyId: agency?.id ?? null,
		state: account?.confirmedAt ? 'known' : 'invited',
		isHeld: account !== undefined && (await isHeld(db, account.id, appointing, agency?.id ?? null)),
		change: { subject: 'person', subjectId: email, called: `${name} (${email})`, act: 'appoint', before: null, after }
	});
}

async function isHeld(db: Db, userId: string, { role, validFrom, validUntil }: Appointing, agencyId: string | null) {
	const held = db
		.selectFrom('membership')
		.select('id')
		.where('user_id', '=', userId)
		.where('role', '=', role)
		.where('agency_id', agencyId === null ? 'is' : '=', agencyId)
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', validFrom)]))
		.$if(validUntil !== null, (query) => query.where('valid_from', '<=', validUntil ?? ''));
	return (await held.executeTakeFirst()) !== undefined;
}

function planOf(deps: Deps, all: readonly Planned[], { doer }: Asking): Plan {
	const planned = all.filter((one) => !one.isHeld);
	const people = [...new Map(planned.map((one) => [one.email, one])).values()];
	const count = (state: Planned['state']) => people.filter((one) => one.state === state).length;
	const effect: Effect = onlySome({ invited: count('invited'), known: count('known') });
	return {
		changes: planned.map(({ change }) => change),
		effect,
		identify: async (trx) => {
			const ids = new Map<string, string>();
			for (const { email, name } of people) ids.set(email, (await invite(trx, deps, { email, name })).userId);
			return ids;
		},
		make: (trx, { ids, at }) => insertAppointments(trx, planned, ids, doer === MACHINE ? null : at)
	};
}

const insertAppointments = (
	trx: Transaction<Database>,
	planned: readonly Planned[],
	ids: ReadonlyMap<string, string>,
	madeAt: Date | null
) =>
	trx
		.insertInto('membership')
		.values(
			planned.map(({ appointing, email, agencyId }) => ({
				user_id: ids.get(email) ?? '',
				role: appointing.role,
				agency_id: agencyId,
				decree: appointing.decree,
				may_open_identity: appointing.mayOpenIdentity,
				valid_from: appointing.validFrom,
				valid_until: appointing.validUntil,
				made_at: madeAt
			}))
		)
		.execute();
