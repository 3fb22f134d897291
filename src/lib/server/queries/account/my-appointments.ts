import { appointmentsOn, type Role } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Db } from '$lib/server/db/client';

export type MyAppointment = {
	id: string;
	role: Role;
	agency: string | null;
	decree: string;
	mayOpenIdentity: boolean;
	validFrom: IsoDate;
	validUntil: IsoDate | null;
	state: 'in_force' | 'expired' | 'to_come';
};

/** All appointments of a person as the decrees state them, the latest first; past ones too, so that an end explains itself. */
export async function listMyAppointments(db: Db, userId: string, today: IsoDate): Promise<MyAppointment[]> {
	const rows = await db
		.selectFrom('membership')
		.leftJoin('agency', 'agency.id', 'membership.agency_id')
		.where('user_id', '=', userId)
		.select(['membership.id', 'role', 'agency_id as agencyId', 'agency.name as agency', 'decree'])
		.select(['may_open_identity as mayOpenIdentity', 'valid_from as validFrom', 'membership.valid_until as validUntil'])
		.orderBy('valid_from', 'desc')
		.orderBy('membership.id')
		.execute();
	return rows.map(({ agencyId, ...held }) => {
		const inForce = appointmentsOn([{ ...held, agencyId }], today).length > 0;
		return { ...held, state: inForce ? 'in_force' : held.validFrom > today ? 'to_come' : 'expired' };
	});
}
