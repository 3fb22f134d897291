import { dayOf } from '$lib/domain/calendar/zone';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import type { Services } from '$lib/server/services';
import { selectOffered } from '$lib/server/queries/agency/service-list';
import { publicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { publicCommitments } from '$lib/server/queries/consultation/commitment/row';
import { CALL_NAMES, CALLS, type Call, type CallName } from './calls';

/** What the examples are of, where the forum has nothing yet. */
const ELSE = { ref: '7Q4M-2K9X', agency: 'dinkes', service: 'rujukan', consultation: 'layanan-puskesmas' };

/** An address for each reading call at which there is something to read, as far as there is. */
export async function exampleAddresses(house: Services): Promise<Record<CallName, string>> {
	const { db, now, env } = house;
	const [{ rows }, service, promise] = await Promise.all([
		publicComplaintList(house, parseComplaintFilter(new URLSearchParams())),
		selectOffered(db, dayOf(now(), env.zone)).limit(1).executeTakeFirst(),
		publicCommitments(db).limit(1).executeTakeFirst()
	]);
	const slugs = {
		agencies: service?.agencySlug ?? ELSE.agency,
		services: service?.slug ?? ELSE.service,
		consultations: promise?.slug ?? ELSE.consultation
	};
	const addressOf = ({ path, example }: Call): string => {
		const [, , , of = ''] = path.split('/');
		const slug = Object.entries(slugs).find(([list]) => list === of)?.[1] ?? '';
		return `${env.origin}${path.replace('{ref}', rows[0]?.ref ?? ELSE.ref).replace('{slug}', slug)}${example}`;
	};
	return Object.fromEntries(CALL_NAMES.map((name) => [name, addressOf(CALLS[name])])) as Record<CallName, string>;
}
