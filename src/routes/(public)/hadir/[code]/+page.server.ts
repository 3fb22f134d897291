import { decideSignIn } from '$lib/domain/consultation/hosting/sitting';
import { ATTENDEE, attendeeFrom } from '$lib/forms/consultation/hosting/people';
import { networkOf } from '$lib/server/auth/network';
import { findMeetingByCode } from '$lib/server/queries/desk/consultation/meetings';
import { services } from '$lib/server/services';
import { signIn } from '$lib/server/usecases/consultation/hosting/sign-in';
import { formAction } from '$lib/server/web/form-action';
import { makeVoiceOfForm } from '$lib/server/web/voice';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

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

export const actions = {
	default: formAction(ATTENDEE, {
		senders: { from: 'guests' },
		open: ({ params }: RequestEvent) => params.code,
		run: ({ house, event, opened: code, input, formKey }) =>
			signIn(house, {
				code,
				doer: event.locals.actor,
				formKey,
				person: attendeeFrom(input),
				voice: makeVoiceOfForm(event, house.env, formKey),
				network: networkOf(event.getClientAddress()),
				proved: event.locals.proved === true
			}),
		refused: ({ refusals }) => refusals.attendance,
		next: ({ opened: code }) => `/hadir/${code}?tercatat`
	})
} satisfies Actions;
