import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sql } from 'kysely';
import { standingAgencies } from '../../db/agencies';
import type { Db } from '../../db/client';
import { having } from '../../db/like';
import { listMyAppointments } from '../account/my-appointments';

const MOST = 500;

/** Everybody who was ever appointed, or whose name, address or agency has these words. The administrator of today sees their addresses. */
export async function listPeople(db: Db, today: IsoDate, query: string) {
	const wanted = having(query.trim().toLowerCase());
	const rows = await db
		.selectFrom('app_user as person')
		.select(['person.id', 'person.name', 'person.email', 'person.invited_at as invitedAt'])
		.select((eb) =>
			jsonArrayFrom(
				eb
					.selectFrom('membership')
					.leftJoin('agency', 'agency.id', 'membership.agency_id')
					.select(['membership.id', 'role', 'agency.short_name as agency', 'membership.valid_from as validFrom'])
					.whereRef('membership.user_id', '=', 'person.id')
					.where((inner) =>
						inner.or([inner('membership.valid_until', 'is', null), inner('membership.valid_until', '>=', today)])
					)
					.orderBy('role')
			).as('held')
		)
		.where(sql<boolean>`exists (select from membership where user_id = person.id)`)
		.$if(query.trim() !== '', (asked) =>
			asked.where(
				sql<boolean>`(lower(person.name || ' ' || person.email) like ${wanted} or exists (
					select from membership join agency on agency.id = agency_id
					where user_id = person.id and lower(agency.short_name || ' ' || agency.name) like ${wanted}))`
			)
		)
		.orderBy('person.name')
		.limit(MOST)
		.execute();
	return rows.map(({ invitedAt, ...row }) => ({ ...row, isInvited: invitedAt !== null }));
}

/** Somebody with all their appointments; undefined where no administrator ever had to do with this account. */
export async function findPerson(db: Db, id: string, today: IsoDate) {
	const person = await db
		.selectFrom('app_user')
		.select(['id', 'name', 'email', 'invited_at as invitedAt'])
		.select(
			sql<boolean>`exists (select from province_change where subject = 'person' and subject_id = ${id})`.as(
				'isRecorded'
			)
		)
		.where('id', '=', id)
		.executeTakeFirst();
	const appointments = person ? await listMyAppointments(db, id, today) : [];
	if (!person || (appointments.length === 0 && !person.isRecorded)) return undefined;
	const { invitedAt, isRecorded: _, ...rest } = person;
	return { ...rest, isInvited: invitedAt !== null, appointments };
}

/** Agencies to appoint at. */
export const listAgencyChoices = (db: Db, today: IsoDate) =>
	standingAgencies(db, today).select(['slug', 'name', 'short_name as shortName']).orderBy('name').execute();
