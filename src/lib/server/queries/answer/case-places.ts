import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { PlaceValues } from '$lib/domain/answer/places';
import type { ComplaintClock } from '$lib/domain/deadline/policy';
import { textFor } from '$lib/text/catalogue';
import { formatDay } from '$lib/text/format';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import type { Services } from '../../services';

/** Clocks of whoever answers. */
const ANSWERED_BY: readonly ComplaintClock[] = ['first_response', 'resolution', 'objection', 'review'];

type Deps = Pick<Services, 'env' | 'now'> & { db: Db };

/** The same for one report. */
export const findPlaceValues = async (deps: Deps, { id }: { id: string }): Promise<PlaceValues> =>
	(await listPlaceValues(deps, [id])).get(id) ?? {};

/**
 * What the place-holders of a template stand for on each of these reports: nothing but what every reader of it knows.
 * Whoever filed it is called as strangers call them. In Indonesian, as the answer is, whatever language its writer reads. A
 * due day that has passed is nothing to promise: it stays open, for its writer to say otherwise.
 */
export async function listPlaceValues(
	{ db, env, now }: Deps,
	threadIds: readonly string[]
): Promise<Map<string, PlaceValues>> {
	const rows = await db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.select(['thread.id', 'thread.ref', 'thread.title', 'complaint.anonymous'])
		.select(['district.name as district', 'agency.name as agency', 'category.name_id as category', DUE.as('due')])
		.where('thread.id', '=', sql<string>`any(${threadIds}::uuid[])`)
		.execute();
	const { labels } = textFor('id').complaintPage;
	const today = dayOf(now(), env.zone);
	return new Map(
		rows.map(({ id, ref, title, anonymous, district, agency, category, due }) => [
			id,
			{
				nama: anonymous ? SOMEBODY : labels.resident(district),
				nomor: ref,
				judul: title,
				kategori: category,
				wilayah: district,
				tanggal: formatDay('id', today),
				...(agency && { instansi: agency }),
				...(due && due >= today && { tenggat: formatDay('id', due) })
			}
		])
	);
}

/** The earliest day that is due to the reporter, of what runs. */
const DUE = sql<IsoDate | null>`(select min(due_day) from deadline where deadline.thread_id = complaint.thread_id
	and met_at is null and ended_at is null and clock in (${sql.join(ANSWERED_BY.map((clock) => sql.lit(clock)))}))`;

const SOMEBODY = 'Bapak/Ibu';
