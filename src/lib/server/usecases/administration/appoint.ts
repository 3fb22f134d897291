import { AGENCY_ROLES, type Role } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Services } from '../../services';

export type Appointing = {
	email: string;
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
 * Appoints somebody who has an account, which thereby counts as confirmed: whoever appoints knows the address. The
 * rights hold from the first to the last day of the decree, in the province's zone.
 */
export async function appoint(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	{ email, role, agencySlug, decree, mayOpenIdentity, validFrom, validUntil }: Appointing
): Promise<Result<null, AppointRefusal>> {
	if (belongsToAgency(role) && !agencySlug) return refuse('agency_required');
	if (!belongsToAgency(role) && agencySlug) return refuse('no_agency_role');
	if (validUntil !== null && validUntil < validFrom) return refuse('ends_before_it_begins');
	return db.transaction().execute(async (trx) => {
		const account = await trx
			.updateTable('app_user')
			.set((eb) => ({ email_confirmed_at: eb.fn.coalesce('email_confirmed_at', eb.val(now())) }))
			.where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
			.returning('id')
			.executeTakeFirst();
		if (!account) return refuse('unknown_account');
		const agency = agencySlug
			? await trx.selectFrom('agency').select('id').where('slug', '=', agencySlug).executeTakeFirst()
			: null;
		if (agency === undefined) return refuse('unknown_agency');
		await trx
			.insertInto('membership')
			.values({
				user_id: account.id,
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
