import { loadDesk } from '$lib/server/queries/desk/consultation/desk';
import { services } from '$lib/server/services';
import { openDesk } from '../open-desk.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const viewed = await openDesk(event);
	const { head, may } = viewed;
	return { head, may, desk: await loadDesk(services(), viewed) };
};
