import { requireUser } from '$lib/server/web/require-user';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { user } = requireUser(event);
	return { account: { name: user.name, email: user.email, lang: user.lang, confirmed: user.emailConfirmed } };
};
