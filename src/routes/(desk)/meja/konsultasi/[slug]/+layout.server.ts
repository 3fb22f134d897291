import { hostRole } from '$lib/domain/consultation/hosting/host';
import { openDesk } from '../open-desk.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { head, capacities } = await openDesk(event);
	return { head, runs: hostRole(capacities) !== null };
};
