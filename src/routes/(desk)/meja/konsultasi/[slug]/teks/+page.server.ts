import { findTextSource } from '$lib/server/queries/consultation/text/text';
import { services } from '$lib/server/services';
import type { Actions, PageServerLoad } from './$types';
import { checkText, postText } from './post-text.server';

export const load: PageServerLoad = async ({ parent, url }) => {
	const { head } = await parent();
	return {
		source: await findTextSource(services(), head),
		done: url.searchParams.get('sudah') === 'terbit',
		formKey: crypto.randomUUID()
	};
};

export const actions: Actions = { periksa: checkText, terbitkan: postText };
