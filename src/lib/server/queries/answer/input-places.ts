import type { PlaceValues } from '$lib/domain/answer/places';
import { dayOf } from '$lib/domain/calendar/zone';
import { provisionName } from '$lib/domain/consultation/text/provision-name';
import { formatNumbers } from '$lib/forms/consultation/numbers';
import { formatDay } from '$lib/text/format';
import type { Services } from '../../services';

type Hosted = { id: string; title: string; agency: { name: string } };

/**
 * What the place-holders of a template stand for where one answer is for these inputs: nothing but what every reader of
 * the consultation knows. The provision stays open where they speak of several.
 */
export async function findInputPlaceValues(
	{ db, env, now }: Services,
	{ id, title, agency }: Hosted,
	numbers: readonly number[]
): Promise<PlaceValues> {
	const said = await db
		.selectFrom('input')
		.leftJoin('provision_version as read', (join) =>
			join.onRef('read.provision_id', '=', 'input.provision_id').onRef('read.version', '=', 'input.text_version')
		)
		.select(['input.provision_id', 'read.label', 'read.body'])
		.distinctOn('input.provision_id')
		.where('input.thread_id', '=', id)
		.where('input.number', 'in', [0, ...numbers])
		.orderBy('input.provision_id')
		.orderBy('input.text_version', 'desc')
		.limit(2)
		.execute();
	const [one, another] = said;
	return {
		konsultasi: title,
		instansi: agency.name,
		tanggal: formatDay('id', dayOf(now(), env.zone)),
		...(numbers.length > 0 && { nomor: formatNumbers(numbers) }),
		...(one?.provision_id && !another && { pasal: provisionName(one.label, one.body) })
	};
}
