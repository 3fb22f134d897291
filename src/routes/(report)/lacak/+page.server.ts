import { parseReference } from '$lib/domain/thread/reference';
import { checkTracking } from '$lib/forms/report/track';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { findThreadByCode } from '$lib/server/identity/reporter';
import { findOpenedRef } from '$lib/server/queries/report/opened-report';
import { services } from '$lib/server/services';
import { path } from '$lib/text/path';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
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
	default: async ({ request, cookies, locals, getClientAddress }) => {
		const form = await request.formData();
		const nomor = String(form.get('nomor') ?? '').slice(0, 100);
		const checked = checkTracking(form);
		// The code is never sent back: the page would carry it.
		if (!checked.ok) return fail(422, { nomor, faults: checked.faults });
		const attempt = await mayTrack(services(), getClientAddress());
		if (!attempt.allowed) return fail(429, { nomor, tooMany: attempt.retryAt.toISOString() });
		const thread = await findThreadByCode(services().db, checked.value.nomor, hashAccessCode(checked.value.kode));
		// One answer for a wrong number and a wrong code: it must not tell which numbers exist.
		if (!thread) return fail(422, { nomor, noMatch: true });
		openReport(services(), cookies, thread);
		redirect(303, path(locals.lang, `/pengaduan/${thread.ref}`));
	}
} satisfies Actions;
