import { dayOf } from '$lib/domain/calendar/zone';
import type { PlaceValues } from '$lib/domain/answer/places';
import type { ComplaintClock } from '$lib/domain/deadline/policy';
import { textFor } from '$lib/text/catalogue';
import { formatDay } from '$lib/text/format';
import type { Db } from '../../db/client';
import type { ComplaintThread } from '../../db/threads';
import type { Services } from '../../services';

/** Clocks of whoever answers. */
const ANSWERED_BY: readonly ComplaintClock[] = ['first_response', 'resolution', 'objection', 'review'];

/**
 * What the place-holders of a template stand for on a report: nothing but what every reader of it knows. Whoever filed it
 * is called as strangers call them. In Indonesian, as the answer is, whatever language its writer reads.
 */
export async function findPlaceValues(
	{ db, env, now }: Pick<Services, 'env' | 'now'> & { db: Db },
	{ id, ref, title, anonymous, dueDays }: ComplaintThread
): Promise<PlaceValues> {
	const { district, agency, category } = await db
		.selectFrom('complaint')
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.select(['district.name as district', 'agency.name as agency', 'category.name_id as category'])
		.where('complaint.thread_id', '=', id)
		.executeTakeFirstOrThrow();
	const { labels } = textFor('id').complaintPage;
	const [due] = ANSWERED_BY.flatMap((clock) => dueDays[clock] ?? []).sort();
	return {
		nama: anonymous ? SOMEBODY : labels.resident(district),
		nomor: ref,
		judul: title,
		kategori: category,
		wilayah: district,
		tanggal: formatDay('id', dayOf(now(), env.zone)),
		...(agency && { instansi: agency }),
		...(due && { tenggat: formatDay('id', due) })
	};
}

const SOMEBODY = 'Bapak/Ibu';
