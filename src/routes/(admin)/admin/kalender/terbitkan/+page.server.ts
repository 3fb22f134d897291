import { dayOf } from '$lib/domain/calendar/zone';
import { PUBLISH_CALENDAR } from '$lib/forms/calendar/publish';
import { loadPublication } from '$lib/server/queries/admin/calendar';
import { findPreview } from '$lib/server/queries/admin/calendar-preview';
import { services } from '$lib/server/services';
import { openPreview } from '$lib/server/usecases/calendar/preview-calendar';
import { publishCalendar } from '$lib/server/usecases/calendar/publish-calendar';
import { formAction } from '$lib/server/web/form-action';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const house = services();
	const publication = await loadPublication(house.db);
	if (publication.staged.length === 0 && event.request.method === 'GET')
		redirect(303, path(event.locals.lang, '/admin/kalender'));
	if (publication.staged.length > 0) await openPreview(house);
	const preview = await findPreview(house.db, publication.digest);
	// Renews the page without script while the effect is counted; an answer to a form stays as it is.
	if (preview && !preview.done && event.request.method === 'GET') event.setHeaders({ refresh: '3' });
	const today = dayOf(house.now(), house.env.zone);
	return { ...publication, preview, today, formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(PUBLISH_CALENDAR, {
		open: (event: RequestEvent) => requireAdmin(event),
		run: ({ house, opened: doer, input, state, formKey }) =>
			publishCalendar(house, { doer, reason: input.alasan, past: input.lewat, digest: state ?? '', formKey }),
		refused: ({ refusals }) => refusals.calendar,
		at: { past_days: 'lewat' },
		next: () => '/admin/kalender?sudah=terbit'
	})
} satisfies Actions;
