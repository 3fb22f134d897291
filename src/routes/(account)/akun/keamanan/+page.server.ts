import { changePasswordForm } from '$lib/forms/account/password';
import { readForm } from '$lib/forms/account/read-form';
import { sessionForm } from '$lib/forms/account/session';
import { listMySessions } from '$lib/server/queries/account/my-sessions';
import { services } from '$lib/server/services';
import { changePassword } from '$lib/server/usecases/account/change-password';
import { revokeOtherSessions, revokeSession } from '$lib/server/usecases/account/revoke-session';
import { giveBack, giveBackLater } from '$lib/server/web/account-form';
import { requireUser } from '$lib/server/web/require-user';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { session } = requireUser(event);
	return { sessions: await listMySessions(services(), session), outcome: event.url.searchParams.get('pesan') };
};

export const actions: Actions = {
	sandi: async (event) => {
		const signedIn = requireUser(event);
		const form = await event.request.formData();
		const read = readForm(changePasswordForm, form);
		if (!read.ok) return giveBack(event, form, read.faults);
		const answer = await changePassword(services(), { ...signedIn, ...read.value });
		if (answer.ok) redirect(303, path(event.locals.lang, '/akun/keamanan?pesan=sandi'));
		if (answer.refusal === 'too_many_attempts') return giveBackLater(event, form, answer);
		if (answer.refusal === 'wrong_password') return giveBack(event, form, { current: answer.refusal });
		return giveBack(event, form, { password: answer.refusal });
	},
	akhiri: async (event) => {
		const { user } = requireUser(event);
		const form = await event.request.formData();
		const read = readForm(sessionForm, form);
		const answer = read.ok && (await revokeSession(services(), { userId: user.id, ...read.value }));
		if (!answer || !answer.ok) return giveBack(event, form, { form: 'session_gone' }, 409);
		redirect(303, path(event.locals.lang, '/akun/keamanan?pesan=sesi'));
	},
	'akhiri-lain': async (event) => {
		await revokeOtherSessions(services(), requireUser(event).session);
		redirect(303, path(event.locals.lang, '/akun/keamanan?pesan=sesi'));
	}
};
