import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';

/**
 * The consultation for who hosts or oversees it; at every other desk it does not exist. Each page asks it itself: the data
 * of a page can be fetched without that of the layout above it, which then never runs.
 */
export async function openDesk(event: Pick<RequestEvent, 'locals' | 'url'> & { params: { slug: string } }) {
	const viewed = await findConsultationHead(services(), event.params.slug, requireStaff(event));
	if (!viewed?.may.readDesk) error(404);
	return viewed;
}
