import { parseHistory } from '$lib/forms/administration/history-query';
import { listEveryChange, type AnyChange } from '$lib/server/queries/administration/every-change';
import { services } from '$lib/server/services';
import { csvResponse, dayAndHour, type Row } from '$lib/server/web/answers/csv';
import { adminTextFor } from '$lib/text/admin-catalogue';
import type { CalledByWords, HistoryFilter } from '$lib/domain/administration/history';
import { calledByWords } from '../called';
import { requireAdmin } from '../../require-admin';
import type { RequestHandler } from './$types';

/** What the page lists, all of it, as a spreadsheet. */
export const GET: RequestHandler = (event) => {
	requireAdmin(event);
	const says = adminTextFor(event.locals.lang).province;
	const called = calledByWords(event.locals.lang);
	const { zone } = services().env;
	const lineOf = ({ at, kind, title, act, author, reason, differences }: AnyChange): Row => [
		...dayAndHour(new Date(at), zone),
		...[says.kind[kind], title, says.act[act], says.history.by(author), reason],
		differences.map(({ field, before, after }) => `${field}: ${before} → ${after}`).join('\n')
	];
	return csvResponse(
		says.log.file,
		linesOf({ filter: parseHistory(event.url.searchParams), called }, says.log.columns, lineOf),
		event.url.searchParams
	);
};

const AT_ONCE = 500;

type Asked = { filter: HistoryFilter; called: readonly CalledByWords[] };

async function* linesOf(
	{ filter, called }: Asked,
	head: Row,
	lineOf: (change: AnyChange) => Row
): AsyncGenerator<Row[]> {
	yield [head];
	for (let before: number | null = null; ;) {
		const { changes, older } = await listEveryChange(services().db, filter, { called, before, limit: AT_ONCE });
		yield changes.map(lineOf);
		if (!older) return;
		before = older;
	}
}
