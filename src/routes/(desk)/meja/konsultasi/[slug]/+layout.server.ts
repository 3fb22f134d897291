import { openDesk } from '../open-desk.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { head, may } = await openDesk(event);
	return { head, may };
};
