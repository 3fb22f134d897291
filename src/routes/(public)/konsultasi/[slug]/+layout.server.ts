import { daysBetween } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import type { PublicHead } from '$lib/domain/consultation/consultation-for';
import { findConsultationFrame } from '$lib/server/queries/consultation/my-head';
import { services } from '$lib/server/services';
import { passOn } from '$lib/server/web/form/give-back';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** Until the last day on which inputs are taken; null while none are. */
function daysLeftOf({ takesInputs, closesAt }: PublicHead, now: Date, zone: string): number | null {
	return takesInputs && closesAt ? daysBetween(dayOf(now, zone), dayOf(new Date(closesAt), zone)) : null;
}

export const load = (async (event) => {
	passOn(event);
	const { params, locals } = event;
	const found = await findConsultationFrame(services(), params.slug, locals.actor);
	if (!found) error(404);
	const { env, now } = services();
	return { ...found, daysLeft: daysLeftOf(found.head, now(), env.zone) };
}) satisfies LayoutServerLoad;
