import type { Actor } from '$lib/domain/actor/actor';
import type { ConsultationHead } from '$lib/domain/consultation/consultation-for';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';

/** Asked before files are stored or lists are read: nobody else's uploads are kept. */
export async function requireHost(doer: Actor, slug: string): Promise<ConsultationHead> {
	const viewed = await findConsultationHead(services(), slug, doer);
	if (!viewed?.may.host) error(404);
	return viewed.head;
}
