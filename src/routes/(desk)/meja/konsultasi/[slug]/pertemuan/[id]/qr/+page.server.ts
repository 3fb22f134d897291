import { qrSvg } from '$lib/server/qr';
import { findDeskMeeting } from '$lib/server/queries/desk/consultation/meetings';
import { services } from '$lib/server/services';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { error } from '@sveltejs/kit';
import { openDesk } from '../../../../open-desk.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const { head } = await openDesk(event);
	const found = await findDeskMeeting(house.db, head.id, event.params.id);
	if (!found) error(404);
	const { title, startsAt, place, code } = found.meeting;
	// People in the hall read Indonesian, whatever the language of who prints the sheet.
	const address = `${house.env.origin}/hadir/${code}`;
	const says = consultationTextFor(event.locals.lang).gathering.qr;
	return { sheet: { title, place, address, startsAt: startsAt.toISOString(), svg: qrSvg(address, says.alt(title)) } };
};
