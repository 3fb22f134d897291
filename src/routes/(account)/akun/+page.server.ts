import { dayOf } from '$lib/domain/calendar/zone';
import { parseReference } from '$lib/domain/thread/reference';
import { listMyAppointments } from '$lib/server/queries/account/my-appointments';
import { listFollowed, listMyReports } from '$lib/server/queries/account/my-reports';
import { services } from '$lib/server/services';
import { resendConfirmation } from '$lib/server/usecases/account/confirm-email';
import { giveBack, giveBackLater } from '$lib/server/web/account-form';
import { requireUser } from '$lib/server/web/require-user';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireUser(event);
	const house = services();
	const { searchParams } = event.url;
	const [mine, followed, appointments] = await Promise.all([
		listMyReports(house, user.id, parseReference(searchParams.get('laporan') ?? '')),
		listFollowed(house, user.id, parseReference(searchParams.get('diikuti') ?? '')),
		listMyAppointments(house.db, user.id, dayOf(house.now(), house.env.zone))
	]);
	return { mine, followed, appointments, outcome: searchParams.get('pesan') };
};

export const actions: Actions = {
	konfirmasi: async (event) => {
		const { user } = requireUser(event);
		const form = await event.request.formData();
		const answer = await resendConfirmation(services(), user);
		if (answer.ok) redirect(303, path(event.locals.lang, '/akun?pesan=terkirim'));
		if (answer.refusal === 'too_many_attempts') return giveBackLater(event, form, answer);
		return giveBack(event, form, { form: answer.refusal }, 409);
	}
};
