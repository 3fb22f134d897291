import { countRevisions, listAgenda } from '$lib/server/queries/consultation/agenda';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { agendaEntries, icalendar } from '$lib/server/icalendar';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The meetings and the window of a consultation for the visitor's own calendar. */
export const GET: RequestHandler = async ({ params, locals: { actor, lang } }) => {
	const house = services();
	const viewed = await findConsultationHead(house, params.slug, actor);
	if (!viewed) error(404);
	const { id, ref, slug, title, cancelled } = viewed.head;
	const { opensAt, closesAt } = viewed.consultation;
	const url = `${house.env.origin}${path(lang, `/konsultasi/${slug}`)}`;
	const domain = new URL(house.env.origin).hostname;
	const summary = consultationTextFor(lang).gathering.agenda.window(title);
	const window = {
		uid: `${ref}@${domain}`,
		summary,
		url,
		free: true,
		cancelled,
		sequence: await countRevisions(house.db, id)
	};
	const entries = [
		...agendaEntries(await listAgenda(house.db, id), { title, url, domain, cancelled }),
		...(opensAt && closesAt ? [{ ...window, startsAt: opensAt, endsAt: closesAt }] : [])
	];
	return new Response(icalendar(title, entries, house.now()), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${slug}.ics"`,
			'cache-control': 'no-store'
		}
	});
};
