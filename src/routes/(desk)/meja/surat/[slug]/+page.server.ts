import { dayOf } from '$lib/domain/calendar/zone';
import { findLetter } from '$lib/server/queries/paper/letters';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireModerator } from '../../../require-moderator';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireModerator(event);
	const house = services();
	const letter = (await findLetter(house, event.params.slug, actor)) ?? error(404);
	return { letter, today: dayOf(house.now(), house.env.zone) };
};
