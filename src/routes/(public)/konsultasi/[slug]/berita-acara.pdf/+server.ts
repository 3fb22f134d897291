import { printMinutes } from '$lib/server/proof/print-minutes';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findMinutes } from '$lib/server/queries/consultation/minutes/minutes';
import { services } from '$lib/server/services';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { slug }, locals: { actor, lang } }) => {
	const house = services();
	const { env, now } = house;
	const viewed = await findConsultationHead(house, slug, actor);
	const minutes = viewed && (await findMinutes(house, viewed, actor));
	if (!minutes) error(404);
	const page = `${env.origin}${path(lang, `/konsultasi/${slug}/berita-acara`)}`;
	const printing = { page, province: env.site.province, zone: env.zone, lang, at: now() };
	return new Response(await printMinutes(minutes, printing), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${consultationTextFor(lang).minutes.fileName(slug)}.pdf"`,
			'cache-control': 'no-store'
		}
	});
};
