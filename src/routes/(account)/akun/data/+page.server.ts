import { findMyData } from '$lib/server/queries/privacy/my-data';
import { services } from '$lib/server/services';
import { requireUser } from '$lib/server/web/require-user';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireUser(event);
	return { mine: await findMyData(services(), { whose: 'account', userId: user.id }) };
};
