import { decideSignIn } from '$lib/domain/consultation/hosting/sitting';
import { findMeetingByCode } from '$lib/server/queries/desk/consultation/meetings';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { postSignIn } from './post-sign-in.server';

export const load = (async ({ params, url }) => {
	const house = services();
	const meeting = await findMeetingByCode(house.db, params.code);
	if (!meeting) error(404);
	const doors = decideSignIn(meeting, house.now());
	const { startsAt, endsAt: _, ...shown } = meeting;
	return {
		meeting: { ...shown, startsAt: startsAt.toISOString() },
		/** Why nobody signs in now. */
		shut: doors.ok ? null : doors.refusal,
		done: url.searchParams.has('tercatat'),
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

export const actions = { default: postSignIn } satisfies Actions;
