import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findSigningDue } from '$lib/server/queries/desk/consultation/minutes';
import { findMinutes } from '$lib/server/queries/consultation/minutes/minutes';
import { services } from '$lib/server/services';
import { requireUser } from '$lib/server/web/require-user';
import { error, type RequestEvent } from '@sveltejs/kit';

type Asked = Pick<RequestEvent<{ slug: string }>, 'locals' | 'url' | 'params'>;

/** The fixed text, for one who is named in it; for everybody else there is no such page. */
export async function openForParty(asked: Asked) {
	requireUser(asked);
	const house = services();
	const { actor } = asked.locals;
	const viewed = await findConsultationHead(house, asked.params.slug, actor);
	const found = viewed && (await findMinutes(house, viewed, actor));
	const party = found?.contents.parties.find(({ position }) => position === found.yours?.position);
	if (!viewed || !found?.fixed || !found.yours || !party) error(404);
	const { fixed, yours, ...minutes } = found;
	const due = await findSigningDue(house.db, house.env.zone, viewed.consultation);
	const sealed = viewed.head.minutesSigned;
	// A stand-in signs in the stead of the party that the text names.
	const signer = minutes.standIns.findLast(({ position }) => position === party.position) ?? party;
	return { minutes: { ...minutes, digest: fixed.digest }, party: signer, yours, due, sealed };
}

/** Whose act it is. */
export async function openSigner(event: RequestEvent<{ slug: string }>) {
	const { yours } = await openForParty(event);
	return { slug: event.params.slug, doer: event.locals.actor, partyId: yours.id };
}
