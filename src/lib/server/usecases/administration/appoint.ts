import { AGENCY_ROLES, type Role } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { allow, refuse, type Result } from '$lib/domain/result';
import { findAccountByEmail } from '../../db/accounts';
import type { Services } from '../../services';
import { invite } from '../account/invite';

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

const belongsToAgency = (role: Role): boolean => (AGENCY_ROLES as readonly Role[]).includes(role);

/**
 * Appoints somebody, and invites them where nobody has proved yet to own the address. The rights hold from the first to the
 * last day of the decree, in the province's zone.
 */
export async function appoint(
	deps: Pick<Services, 'db' | 'now' | 'env'>,
	{ email, name, role, agencySlug, decree, mayOpenIdentity, validFrom, validUntil }: Appointing
): Promise<Result<null, AppointRefusal>> {
	if (belongsToAgency(role) && !agencySlug) return refuse('agency_required');
	if (!belongsToAgency(role) && agencySlug) return refuse('no_agency_role');
	if (validUntil !== null && validUntil < validFrom) return refuse('ends_before_it_begins');
	return deps.db.transaction().execute(async (trx) => {
		const known = name ?? (await findAccountByEmail(trx, email))?.name;
		if (known === undefined) return refuse('unknown_account');
		const agency = agencySlug
			? await trx.selectFrom('agency').select('id').where('slug', '=', agencySlug).executeTakeFirst()
			: null;
		if (agency === undefined) return refuse('unknown_agency');
		const { userId } = await invite(trx, deps, { email, name: known });
		await trx
			.insertInto('membership')
			.values({
				user_id: userId,
				role,
				agency_id: agency?.id ?? null,
				decree,
				may_open_identity: mayOpenIdentity,
				valid_from: validFrom,
				valid_until: validUntil
			})
			.execute();
		return allow(null);
	});
}
