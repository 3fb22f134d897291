import { complaintLaw } from '$lib/domain/complaint/acts';
import { postOf } from '$lib/domain/thread/act-law';
import { parseReference } from '$lib/domain/thread/reference';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import { voiceOf } from '$lib/server/web/voice';
import { leafQuery, parseLeaf } from '$lib/forms/thread/leaf';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import { actOf } from './done';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { params, locals, url } = event;
	const ref = parseReference(params.ref);
	if (ref !== null && ref !== params.ref) redirect(301, path(locals.lang, `/pengaduan/${ref}${url.search}`));
	const house = services();
	const reader = { actor: locals.actor, voice: voiceOf(event, house.env) };
	const done = url.searchParams.get('sudah');
	const asked = parseLeaf(url.searchParams) ?? (wrote(done) ? 'last' : 1);
	const found = ref && (await findComplaintPage(house, ref, reader, asked));
	if (!found) error(404);
	const { page } = found.journey.leaf;
	if (typeof asked === 'object' && page !== null && page > 1)
		redirect(302, path(locals.lang, `/pengaduan/${ref}${leafQuery(page)}#kiriman-${asked.post}`));
	// There are no more pages: each has one address.
	if (typeof asked === 'number' && page !== null && page < asked)
		redirect(302, path(locals.lang, `/pengaduan/${ref}${leafQuery(page)}`));
	madeOfThreads(event, found.kin);
	return {
		...found,
		done,
		address: `${house.env.origin}${path('id', `/pengaduan/${ref}`)}`
	};
}) satisfies PageServerLoad;

/** Whether what was done added words of its own to the end of the history. */
const wrote = (done: string | null): boolean => {
	const act = actOf(done);
	return act !== null && act !== 'flag' && postOf(complaintLaw(act)) !== null;
};
