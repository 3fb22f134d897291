import { readForm } from '$lib/forms/account/read-form';
import { signInForm } from '$lib/forms/account/sign-in';
import { describeDevice } from '$lib/server/auth/device';
import { services } from '$lib/server/services';
import { signIn } from '$lib/server/usecases/account/sign-in';
import { giveBack, giveBackLater } from '$lib/server/web/account-form';
import { localPath } from '$lib/server/web/local-path';
import { beginVisit } from '$lib/server/web/visit';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.user) redirect(303, localPath(url.searchParams.get('ke')) ?? path(locals.lang, '/akun'));
	return { outcome: url.searchParams.get('pesan') };
};

export const actions: Actions = {
	default: async (event) => {
		const { request, url, getClientAddress } = event;
		const form = await request.formData();
		const read = readForm(signInForm, form);
		if (!read.ok) return giveBack(event, form, read.faults);
		const device = describeDevice(request.headers.get('user-agent'));
		const answer = await signIn(services(), { ...read.value, address: getClientAddress(), device });
		if (answer.ok) {
			const start = await beginVisit(event, answer.value.sessionId);
			redirect(303, localPath(url.searchParams.get('ke')) ?? start);
		}
		if (answer.refusal === 'too_many_attempts') return giveBackLater(event, form, answer);
		return giveBack(event, form, { form: answer.refusal });
	}
};
