import { parseReference } from '$lib/domain/thread/reference';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import { voiceOf } from '$lib/server/web/voice';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { params, locals, url } = event;
	const ref = parseReference(params.ref);
	if (ref !== null && ref !== params.ref) redirect(301, path(locals.lang, `/pengaduan/${ref}${url.search}`));
	const house = services();
	const reader = { actor: locals.actor, voice: voiceOf(event, house.env) };
	const found = ref && (await findComplaintPage(house, ref, reader));
	if (!found) error(404);
	madeOfThreads(event, found.kin);
	return {
		...found,
		done: url.searchParams.get('sudah'),
		address: `${house.env.origin}${path('id', `/pengaduan/${ref}`)}`
	};
}) satisfies PageServerLoad;
