import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Db } from '../../db/client';

export type ShownAbsence = {
	id: string;
	userId: string;
	name: string;
	deputyId: string;
	deputy: string;
	from: IsoDate;
	until: IsoDate;
};

/** Who of an agency is away from a day on, whoever is away first at the top. */
export const listAbsences = (db: Db, agencyId: string, today: IsoDate): Promise<ShownAbsence[]> =>
	selectAbsences(db, agencyId, today).execute();

export const selectAbsences = (db: Db, agencyId: string, today: IsoDate) =>
	db
		.selectFrom('absence')
		.innerJoin('app_user as absent', 'absent.id', 'absence.user_id')
		.innerJoin('app_user as deputy', 'deputy.id', 'absence.deputy_id')
		.select(['absence.id', 'absent.id as userId', 'absent.name', 'deputy.id as deputyId', 'deputy.name as deputy'])
		.select(['absence.from_day as from', 'absence.until_day as until'])
		.where('absence.agency_id', '=', agencyId)
		.where('absence.ended_at', 'is', null)
		.where('absence.until_day', '>=', today)
		.orderBy('absence.from_day')
		.orderBy('absence.id');

export const isAwayOn = ({ from, until }: Pick<ShownAbsence, 'from' | 'until'>, day: IsoDate): boolean =>
	from <= day && day <= until;
