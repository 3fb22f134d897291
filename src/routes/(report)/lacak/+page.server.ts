import { parseReference } from '$lib/domain/thread/reference';
import { TRACK } from '$lib/forms/report/track';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { findThreadByCode } from '$lib/server/identity/reporter';
import { findOpenedRef } from '$lib/server/queries/report/opened-report';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { openByCode } from '$lib/server/web/open-by-code';
import { openReport } from '$lib/server/web/tracking-cookie';

export const load = (async ({ locals, url }) => {
	const asked = url.searchParams.get('nomor') ?? '';
	return {
		nomor: parseReference(asked) ?? '',
		openedRef: await findOpenedRef(services().db, locals.actor.openedThreadId),
		closed: url.searchParams.has('ditutup')
	};
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(TRACK, {
		senders: { from: 'anyone' },
		open: (event: RequestEvent) => event,
		run: ({ house, event, input }) =>
			openByCode(house, event, () => findThreadByCode(house.db, input.nomor, hashAccessCode(input.kode))),
		refused: ({ refusals }) => ({ no_match: refusals.common.wrong_tracking }),
		at: { no_match: 'nomor' },
		next({ house, event }, thread) {
			openReport(house, event, thread);
			return `/pengaduan/${thread.ref}`;
		}
	})
} satisfies Actions;
