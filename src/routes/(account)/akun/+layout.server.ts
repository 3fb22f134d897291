import { requireUser } from '$lib/server/web/require-user';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { user } = requireUser(event);
	const { name, email, lang, emailConfirmed: confirmed, secondStep } = user;
	return { account: { name, email, lang, confirmed, secondStep } };
};
