import { isStaff } from '$lib/domain/actor/actor';
import { openFrame } from '$lib/server/queries/desk/frame';
import { services } from '$lib/server/services';
import type { LayoutServerLoad } from './$types';

/** Whoever does not work here gets no frame: the page itself turns them away. */
export const load: LayoutServerLoad = async ({ locals: { actor } }) =>
	isStaff(actor) ? { frame: await openFrame(services(), actor) } : {};
