import { publicCommitmentList } from '$lib/server/queries/consultation/commitment/public-list';
import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { services } from '$lib/server/services';
import { csvOf } from '$lib/server/web/answers/csv';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { commitmentTable } from './lines.server';

/** The promises as everybody reads them, whoever asks. */
export const GET: RequestHandler = async ({ params, url: { searchParams }, locals: { lang } }) => {
	const house = services();
	const found = await publicConsultationHead(house, params.slug);
	if (!found) error(404);
	const { commitments } = await publicCommitmentList(house, found.head);
	const table = commitmentTable(commitments, consultationTextFor(lang), house.env);
	return csvOf(`komitmen-${found.head.slug}`, table, searchParams);
};
