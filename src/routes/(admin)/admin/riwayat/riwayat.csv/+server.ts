import { parseHistory } from '$lib/forms/administration/history-query';
import { listEveryChange, type AnyChange } from '$lib/server/queries/administration/every-change';
import { services } from '$lib/server/services';
import { csvResponse, dayAndHour, type Row } from '$lib/server/web/answers/csv';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { textFor } from '$lib/text/catalogue';
import type { HistoryFilter } from '$lib/domain/administration/history';
import { titleOf } from '../title';
import { requireAdmin } from '../../require-admin';
import type { RequestHandler } from './$types';

/** What the page lists, all of it, as a spreadsheet. */
export const GET: RequestHandler = (event) => {
	requireAdmin(event);
	const words = adminTextFor(event.locals.lang);
	const says = words.province;
	const clocks = textFor(event.locals.lang).law.clock;
	const { zone } = services().env;
	const lineOf = ({ at, kind, thing, title, act, author, reason, differences }: AnyChange): Row => [
		...dayAndHour(new Date(at), zone),
		...[
			says.kind[kind],
			titleOf({ kind, thing, title }, words, clocks),
			says.act[act],
			says.history.by(author),
			reason
		],
		differences.map(({ field, before, after }) => `${field}: ${before} → ${after}`).join('\n')
	];
	return csvResponse(
		says.log.file,
		linesOf(parseHistory(event.url.searchParams), says.log.columns, lineOf),
		event.url.searchParams
	);
};

const AT_ONCE = 500;

async function* linesOf(filter: HistoryFilter, head: Row, lineOf: (change: AnyChange) => Row): AsyncGenerator<Row[]> {
	yield [head];
	for (let before: string | null = null; ;) {
		const { changes, older } = await listEveryChange(services().db, filter, { before, limit: AT_ONCE });
		yield changes.map(lineOf);
		if (!older) return;
		before = older;
	}
}
