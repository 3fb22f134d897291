import { listAgenda } from '$lib/server/queries/consultation/agenda';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { icalendar } from '$lib/server/web/answers/icalendar';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The meetings and the window of a consultation for the visitor's own calendar. */
export const GET: RequestHandler = async ({ params, locals: { actor, lang } }) => {
	const house = services();
	const viewed = await findConsultationHead(house, params.slug, actor);
	if (!viewed) error(404);
	const { id, ref, slug, title } = viewed.head;
	const { opensAt, closesAt } = viewed.consultation;
	const url = `${house.env.origin}${path(lang, `/konsultasi/${slug}`)}`;
	const domain = new URL(house.env.origin).hostname;
	const summary = consultationTextFor(lang).gathering.agenda.window(title);
	const entries = [
		...(await listAgenda(house.db, id)).map(({ id: meeting, title: name, startsAt, endsAt, place, link, agenda }) => ({
			uid: `${meeting}@${domain}`,
			startsAt,
			endsAt,
			summary: `${name}: ${title}`,
			url,
			location: place || link,
			description: [agenda, place ? link : ''].filter(Boolean).join('\n\n')
		})),
		...(opensAt && closesAt
			? [{ uid: `${ref}@${domain}`, startsAt: opensAt, endsAt: closesAt, summary, url, free: true }]
			: [])
	];
	return new Response(icalendar(title, entries, house.now()), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${slug}.ics"`,
			'cache-control': 'no-store'
		}
	});
};
