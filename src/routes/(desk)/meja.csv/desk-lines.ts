import type { ClockView } from '$lib/domain/deadline/lateness';
import type { ListName } from '$lib/domain/desk/desk';
import type { Lang } from '$lib/domain/language';
import type { DeskFilter } from '$lib/forms/desk-query';
import { listDesk } from '$lib/server/queries/desk/list';
import type { DeskRow } from '$lib/server/queries/desk/row';
import type { DeskScope } from '$lib/server/queries/desk/threads';
import type { Services } from '$lib/server/services';
import type { Row } from '$lib/server/web/answers/csv';
import { textFor, type Catalogue } from '$lib/text/catalogue';

const ROWS_A_PAGE = 500;

type Asked = { list: ListName; filter: DeskFilter };

/** The rows of a list, a page of rows at a time: the head of a large list is sent while the rest is read. */
export const deskLines = (deps: Pick<Services, 'db' | 'env'>, scope: DeskScope, asked: Asked, lang: Lang) =>
	linesOf(pagesOf(deps, scope, asked), lang);

async function* pagesOf(deps: Pick<Services, 'db' | 'env'>, scope: DeskScope, asked: Asked) {
	let after = null;
	do {
		const page = await listDesk(deps, scope, { ...asked, after, before: null, limit: ROWS_A_PAGE });
		yield page.rows;
		after = page.after;
	} while (after);
}

/** Rows of desks as lines of a file, under the names of their columns. */
export async function* linesOf(pages: Iterable<DeskRow[]> | AsyncIterable<DeskRow[]>, lang: Lang) {
	const text = textFor(lang);
	yield [COLUMNS];
	for await (const rows of pages) yield rows.map((row) => Object.values(cellsOf(row, text, lang)));
}

/** The names of columns are of the Indonesian data, in every language. */
const COLUMNS = [
	...(['nomor', 'judul', 'status', 'jenis', 'kategori', 'wilayah', 'instansi', 'diterima', 'umur_hari'] as const),
	...(['tenggat', 'jatuh_tempo', 'sisa', 'satuan', 'rahasia', 'pindah_tangan', 'laporan_konten'] as const),
	...(['laporan_utama', 'laporan_tertaut', 'label', 'pemegang'] as const)
];
type Cells = Record<(typeof COLUMNS)[number], Row[number]>;

/** In the order of the columns: nothing personal is among them, nor are the words of the report. */
function cellsOf(row: DeskRow, { law, common, desk }: Catalogue, lang: Lang): Cells {
	const { clock } = row;
	return {
		nomor: row.ref,
		judul: row.title,
		status: law.status[row.status],
		jenis: law.classification[row.classification],
		kategori: row.category[lang],
		wilayah: row.district,
		instansi: row.agency,
		diterima: row.receivedDay,
		umur_hari: row.age,
		tenggat: clock && law.clock[clock.kind],
		jatuh_tempo: clock?.dueDay ?? null,
		sisa: clock && leftOf(clock),
		satuan: clock && common.unit[clock.unit],
		rahasia: row.confidential ? desk.confidential : null,
		pindah_tangan: row.handOvers,
		laporan_konten: row.flags,
		laporan_utama: row.leader,
		laporan_tertaut: row.linked,
		label: row.tags.join(', ') || null,
		pemegang: row.holder?.name ?? null
	};
}

const leftOf = ({ state, units }: ClockView): number => (state === 'overdue' ? -units : units);
