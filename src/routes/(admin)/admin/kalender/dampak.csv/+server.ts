import { previewMoves } from '$lib/server/queries/admin/calendar-preview';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { textFor } from '$lib/text/catalogue';
import type { Lang } from '$lib/domain/language';
import type { RequestHandler } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';

/** Every report that publishing would move, however many. */
export const GET: RequestHandler = (event) => {
	requireAdmin(event);
	const { lang } = event.locals;
	return csvResponse(adminTextFor(lang).calendar.publish.csvFile, moveRows(lang), event.url.searchParams);
};

/** The names of columns are of the Indonesian data, in every language. */
const COLUMNS = ['nomor', 'judul', 'tenggat', 'semula', 'menjadi'];

async function* moveRows(lang: Lang) {
	const { law } = textFor(lang);
	yield [COLUMNS];
	for await (const { ref, title, moves } of previewMoves(services()))
		yield moves.map(({ clock, from, to }) => [ref, title, law.clock[clock], from, to]);
}
