import type { Change, Facts } from '$lib/domain/administration/change';
import type { Role } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';

/** An appointment as its decree states it. */
export type Appointed = {
	role: Role;
	agency: string | null;
	decree: string;
	mayOpenIdentity: boolean;
	validFrom: IsoDate;
	validUntil: IsoDate | null;
};

export const factsOfAppointment = (appointed: Appointed): Facts => ({
	peran: appointed.role,
	instansi: appointed.agency ?? '',
	sk: appointed.decree,
	identitas: appointed.mayOpenIdentity ? 'on' : '',
	mulai: appointed.validFrom,
	sampai: appointed.validUntil ?? ''
});

type Place = { id: string; name: string };

/** The staff of an agency at another one too, from a day on, by the decrees that they have. */
export async function planAppointments(db: Db, { from, to, day }: { from: Place; to: Place; day: IsoDate }) {
	const rows = await db
		.selectFrom('membership')
		.innerJoin('app_user as person', 'person.id', 'membership.user_id')
		.select(['person.name', 'user_id', 'role', 'decree', 'may_open_identity', 'valid_until'])
		.where('agency_id', '=', from.id)
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', day)]))
		.orderBy('user_id')
		.orderBy('role')
		.execute();
	return {
		changes: rows.map((row): Change => ({
			subject: 'person',
			subjectId: row.user_id,
			called: row.name,
			act: 'appoint',
			before: null,
			after: factsOfAppointment({
				role: row.role,
				agency: to.name,
				decree: row.decree,
				mayOpenIdentity: row.may_open_identity,
				validFrom: day,
				validUntil: row.valid_until
			})
		})),
		make: async (trx: Transaction<Database>) => {
			const appointed = rows.map(({ name: _, ...row }) => ({ ...row, agency_id: to.id, valid_from: day }));
			if (appointed.length > 0) await trx.insertInto('membership').values(appointed).execute();
		}
	};
}
