import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';

type Asked = Pick<RequestEvent, 'locals' | 'url'> & { params: { slug: string } };

/**
 * The consultation for who runs it; for everybody else its forms do not exist. Asked before files are stored or lists are
 * read: nobody else's uploads are kept.
 */
export async function openHost(event: Asked) {
	const doer = requireStaff(event);
	const { slug } = event.params;
	const viewed = await findConsultationHead(services(), slug, doer);
	if (!viewed?.may.host) error(404);
	return { doer, slug, head: viewed.head };
}

/** Whoever works here; whether they may is for the use case. */
export const openStaff = (event: Asked) => ({ doer: requireStaff(event), slug: event.params.slug });
