import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from '../../../../require-staff';

/** The consultation for who runs it; for everybody else its forms do not exist. */
export async function openForHost(event: Pick<RequestEvent, 'locals' | 'url'> & { params: { slug: string } }) {
	const actor = requireStaff(event);
	const viewed = await findConsultationHead(services(), event.params.slug, actor);
	if (!viewed?.may.host) error(404);
	return { actor, head: viewed.head };
}
