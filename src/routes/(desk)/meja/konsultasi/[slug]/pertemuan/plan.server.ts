import { MEETING, meetingFrom, typedFrom } from '$lib/forms/consultation/hosting/meeting';
import { findMeeting } from '$lib/server/db/meetings';
import { stateOf } from '$lib/server/proof/fingerprint';
import { planMeeting } from '$lib/server/usecases/consultation/hosting/meetings';
import { formAction } from '$lib/server/web/form-action';
import { error, type RequestEvent } from '@sveltejs/kit';
import { openDesk } from '../../open-desk.server';
import { openStaff } from '../../open-host.server';

type Event = RequestEvent<{ slug: string; id?: string }>;

/** Plans a meeting, or moves the planned one of the address. */
export const plan = formAction(MEETING, {
	open: (event: Event) => ({ ...openStaff(event), meetingId: event.params.id ?? null }),
	run: ({ house, opened, input, formKey, state }) =>
		planMeeting(house, { ...opened, formKey, state, meeting: meetingFrom(input, house.env.zone) }),
	refused: ({ refusals }) => refusals.hosting,
	at: { place_or_link: 'tempat' },
	saved: async ({ event, house, opened }) => {
		const { head } = await openDesk(event);
		const meeting = await findMeeting(house.db, head.id, opened.meetingId ?? '');
		return meeting ? { typed: typedFrom(meeting, house.env.zone), state: stateOf(meeting) } : error(404);
	},
	next: ({ opened: { slug, meetingId } }) =>
		`/meja/konsultasi/${slug}/pertemuan${meetingId ? `/${meetingId}` : ''}?sudah=tersimpan` as const
});
