import { publishForm, type PublishFault } from '$lib/forms/calendar/publish';
import { loadPublication } from '$lib/server/queries/admin/calendar';
import { findPreview } from '$lib/server/queries/admin/calendar-preview';
import { services } from '$lib/server/services';
import { openPreview } from '$lib/server/usecases/calendar/preview-calendar';
import { publishCalendar } from '$lib/server/usecases/calendar/publish-calendar';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { path } from '$lib/text/path';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad } from './$types';

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
	return { ...publication, preview };
};

type Errors = Partial<Record<'alasan' | 'form', string>>;

export const actions: Actions = {
	default: async (event) => {
		const doer = requireAdmin(event);
		const form = Object.fromEntries(await event.request.formData());
		const words = adminTextFor(event.locals.lang);
		const alasan = String(form['alasan'] ?? '');
		const again = (status: 409 | 422, errors: Errors) => fail(status, { errors, alasan });
		const parsed = v.safeParse(publishForm, form);
		if (!parsed.success) {
			// Every message of the schema is one of its faults.
			const fault = parsed.issues[0].message as PublishFault;
			return again(422, { alasan: words.calendar.publish.fault[fault] });
		}
		const { alasan: reason, pratinjau: digest } = parsed.output;
		const outcome = await publishCalendar(services(), { doer, reason, digest });
		if (!outcome.ok) return again(409, { form: words.refused[outcome.refusal] });
		redirect(303, path(event.locals.lang, '/admin/kalender?sudah=terbit'));
	}
};
