import { allow, refuse } from '$lib/domain/result';
import { parseReference } from '$lib/domain/thread/reference';
import { TRACK } from '$lib/forms/report/track';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { findThreadByCode } from '$lib/server/identity/reporter';
import { findOpenedRef } from '$lib/server/queries/report/opened-report';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { mayTrack } from '$lib/server/web/may-track';
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
		open: ({ getClientAddress }: RequestEvent) => getClientAddress(),
		async run({ house, opened: address, input }) {
			const attempt = await mayTrack(house, address);
			if (!attempt.allowed) return { ...refuse('too_many_attempts'), ...attempt };
			const thread = await findThreadByCode(house.db, input.nomor, hashAccessCode(input.kode));
			// One answer for a wrong number and a wrong code: it must not tell which numbers exist.
			return thread ? allow(thread) : refuse('no_match');
		},
		refused: ({ track }) => ({ no_match: track.noMatch }),
		at: { no_match: 'nomor' },
		tooMany: ({ track }, clock) => track.tooMany(clock),
		next({ house, event }, thread) {
			openReport(house, event.cookies, thread);
			return `/pengaduan/${thread.ref}`;
		}
	})
} satisfies Actions;
