import type { Effect } from '$lib/domain/administration/change';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { allow, refuse } from '$lib/domain/result';
import type { Db } from '../../db/client';
import type { Deps } from '../record';
import { momentOf } from './agencies';
import { onlySome, reachOf } from './agency-reach';
import { changeProvince, MACHINE, type Asking } from './change-province';
import { factsOfAppointment } from './take-along';

export type EndAppointment = {
	userId: string;
	membershipId: string;
	/** Its last day; null: no end is decreed (any more). */
	until: IsoDate | null;
};

/** Sets the last day of an appointment, or takes it back. Somebody always remains who can administer. */
export const endAppointment = (deps: Deps, asking: Asking, { userId, membershipId, until }: EndAppointment) =>
	changeProvince(deps, asking, async (db) => {
		const held = await findAppointment(db, userId, membershipId);
		if (!held) return refuse('not_found');
		if (until !== null && until < held.validFrom) return refuse('ends_before_it_begins');
		const { today } = momentOf(deps);
		if (held.role === 'admin' && until !== null && !(await isAdministered(db, membershipId, today, until)))
			return refuse('last_admin');
		const act = until === null ? ('edit' as const) : ('dismiss' as const);
		const [before, after] = [held, { ...held, validUntil: until }].map(factsOfAppointment);
		const subject = { subject: 'person', subjectId: userId } as const;
		return allow({
			changes: [{ ...subject, act, before: before ?? null, after: after ?? null }],
			effect: until === null ? {} : await leftAlone(deps, db, held, until),
			make: (trx, { at }) =>
				trx
					.updateTable('membership')
					.set({
						valid_until: until,
						ended_at: until === null ? null : at,
						ended_by: until === null || asking.doer === MACHINE ? null : asking.doer.userId
					})
					.where('id', '=', membershipId)
					.execute()
		});
	});

const findAppointment = (db: Db, userId: string, id: string) =>
	db
		.selectFrom('membership')
		.leftJoin('agency', 'agency.id', 'membership.agency_id')
		.select(['membership.id', 'role', 'agency_id as agencyId', 'agency.name as agency', 'decree'])
		.select(['may_open_identity as mayOpenIdentity', 'valid_from as validFrom', 'membership.valid_until as validUntil'])
		.where('membership.id', '=', id)
		.where('user_id', '=', userId)
		.executeTakeFirst();

/** Whether another administrator, who has come in already, serves today and longer than that. */
async function isAdministered(db: Db, exceptId: string, today: IsoDate, until: IsoDate): Promise<boolean> {
	const others = db
		.selectFrom('membership')
		.innerJoin('app_user', 'app_user.id', 'user_id')
		.select('membership.id')
		.where('role', '=', 'admin')
		.where('membership.id', '<>', exceptId)
		.where('password_hash', 'is not', null)
		.where('valid_from', '<=', today)
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', until)]));
	return (await others.executeTakeFirst()) !== undefined;
}

type Held = NonNullable<Awaited<ReturnType<typeof findAppointment>>>;

/** What nobody at the agency could answer after that day. */
async function leftAlone(deps: Deps, db: Db, { id, role, agencyId }: Held, until: IsoDate): Promise<Effect> {
	if (role !== 'officer' || agencyId === null) return {};
	const others = db
		.selectFrom('membership')
		.select('id')
		.where('agency_id', '=', agencyId)
		.where('role', '=', 'officer')
		.where('id', '<>', id)
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', until)]));
	if (await others.executeTakeFirst()) return {};
	const { open_reports = 0 } = await reachOf(db, { agencyId, ...momentOf(deps) });
	return onlySome({ unattended: open_reports });
}
