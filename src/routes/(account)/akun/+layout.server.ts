import { refusedOf } from '$lib/server/identity/refused-address';
import { services } from '$lib/server/services';
import { requireUser } from '$lib/server/web/require-user';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { user } = requireUser(event);
	const { name, email, lang, emailConfirmed: confirmed, secondStep } = user;
	const refused = await refusedOf(services().db, { whose: 'user', id: user.id });
	return { account: { name, email, lang, confirmed, secondStep, refusedAt: refused?.toISOString() ?? null } };
};
