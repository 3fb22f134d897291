import { profileForm } from '$lib/forms/account/profile';
import { readForm } from '$lib/forms/account/read-form';
import { services } from '$lib/server/services';
import { changeProfile } from '$lib/server/usecases/account/change-profile';
import { giveBack } from '$lib/server/web/account-form';
import { requireUser } from '$lib/server/web/require-user';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireUser(event);
};

export const actions: Actions = {
	default: async (event) => {
		const { user } = requireUser(event);
		const form = await event.request.formData();
		const read = readForm(profileForm, form);
		if (!read.ok) return giveBack(event, form, read.faults);
		await changeProfile(services(), { userId: user.id, ...read.value });
		redirect(303, path(read.value.lang, '/akun?pesan=profil'));
	}
};
