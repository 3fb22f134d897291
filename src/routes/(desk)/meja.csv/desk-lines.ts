import type { ClockView } from '$lib/domain/deadline/lateness';
import type { ListName } from '$lib/domain/desk/desk';
import type { Lang } from '$lib/domain/language';
import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import { listDesk } from '$lib/server/queries/desk/list';
import type { DeskRow } from '$lib/server/queries/desk/row';
import type { DeskScope } from '$lib/server/queries/desk/threads';
import type { Services } from '$lib/server/services';
import { csvLine } from '$lib/server/web/answers/csv';
import { textFor, type Catalogue } from '$lib/text/catalogue';

const ROWS_A_PAGE = 500;

type Asked = { list: ListName; filter: ComplaintFilter };

/** The lines of a list, a page of rows at a time: the head of a large list is sent while the rest is read. */
export async function* deskLines(deps: Pick<Services, 'db' | 'env'>, scope: DeskScope, asked: Asked, lang: Lang) {
	const text = textFor(lang);
	yield csvLine(Object.values(text.desk.csvColumns));
	let after = null;
	do {
		const page = await listDesk(deps, scope, { ...asked, after, before: null, limit: ROWS_A_PAGE });
		yield page.rows.map((row) => csvLine(Object.values(cellsOf(row, text, lang)))).join('');
		after = page.after;
	} while (after);
}

type Cells = Record<keyof Catalogue['desk']['csvColumns'], string | number | null>;

/** In the order of the columns: nothing personal is among them, nor are the words of the report. */
function cellsOf(row: DeskRow, { law, common, desk }: Catalogue, lang: Lang): Cells {
	const { clock } = row;
	return {
		ref: row.ref,
		title: row.title,
		status: law.status[row.status],
		classification: law.classification[row.classification],
		category: row.category[lang],
		district: row.district,
		agency: row.agency,
		received: row.receivedDay,
		age: row.age,
		clock: clock && law.clock[clock.kind],
		due: clock?.dueDay ?? null,
		left: clock && leftOf(clock),
		unit: clock && common.unit[clock.unit],
		confidential: row.confidential ? desk.confidential : null,
		handOvers: row.handOvers,
		flags: row.flags
	};
}

const leftOf = ({ state, units }: ClockView): number => (state === 'overdue' ? -units : units);
