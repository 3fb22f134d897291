import { isStaff, officeApart } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { formatDay } from '$lib/text/format';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import { error, type RequestEvent } from '@sveltejs/kit';
import { services } from '../services';
import { toldTo } from './form/told';

type Asked = Pick<RequestEvent, 'locals'> & Partial<Pick<RequestEvent, 'request'>>;

/**
 * Tells who works here on other days from which day on, or until which: they know that there is a desk. For everybody else
 * there is none, and whoever sends a form keeps their words (404).
 */
export function refuseApart({ locals, request }: Asked): void {
	const { actor, user, lang } = locals;
	if (isStaff(actor) || !user || request?.method === 'POST') return;
	const { now, env } = services();
	const apart = officeApart(user.appointments, dayOf(now(), env.zone));
	if (!apart) return;
	const refusals = refusalsFor(lang);
	const told = toldTo({ locals }, { refusals }, refusals.office[apart.state](formatDay(lang, apart.day, 'long')));
	error(403, { message: told.what, told });
}
