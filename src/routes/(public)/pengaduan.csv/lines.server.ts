import type { ClockState } from '$lib/domain/deadline/lateness';
import type { Lang } from '$lib/domain/language';
import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import { wholeComplaintList } from '$lib/server/queries/complaint-list/public-list';
import type { ComplaintRow } from '$lib/server/queries/complaint-list/public-threads';
import type { Services } from '$lib/server/services';
import { dayAndHour, type Row } from '$lib/server/web/answers/csv';
import { textFor } from '$lib/text/catalogue';

const ROWS_A_PAGE = 500;

/** The names of columns are of the Indonesian data, in every language. */
const COLUMNS = [
	...(['nomor', 'alamat', 'judul', 'diterima', 'diterima_jam', 'keadaan', 'kategori', 'wilayah', 'desa'] as const),
	...(['instansi', 'tenggat', 'jatuh_tempo', 'sisa', 'terlambat', 'satuan'] as const),
	...(['dijanjikan', 'hari_kerja_sampai_selesai', 'pelapor', 'dukungan', 'tanggapan'] as const)
];
type Cells = Record<(typeof COLUMNS)[number], Row[number]>;

/** The rows of the list as everybody sees them, a page at a time. */
export async function* reportLines(
	house: Pick<Services, 'db' | 'now' | 'env'>,
	asked: ComplaintFilter,
	lang: Lang
): AsyncGenerator<Row[]> {
	yield [COLUMNS];
	for await (const rows of wholeComplaintList(house, asked, ROWS_A_PAGE))
		yield rows.map((row) => Object.values(cellsOf(row, house.env, lang)));
}

function cellsOf(row: ComplaintRow, { zone, origin }: Services['env'], lang: Lang): Cells {
	const { law, deadline, common } = textFor(lang);
	const [diterima, diterima_jam] = dayAndHour(new Date(row.createdAt), zone);
	const { clock } = row;
	return {
		nomor: row.ref,
		alamat: `${origin}/pengaduan/${row.ref}`,
		judul: row.title,
		diterima,
		diterima_jam,
		keadaan: law.status[row.status],
		kategori: row.category[lang],
		wilayah: row.district,
		desa: row.village,
		instansi: row.agency,
		tenggat: clock && deadline.clockShort[clock.kind],
		jatuh_tempo: clock?.dueDay ?? null,
		sisa: clock && isRunning(clock.state) ? clock.units : null,
		terlambat: clock?.state === 'overdue' ? clock.units : null,
		satuan: clock && common.unit[clock.unit],
		dijanjikan: row.promised?.day ?? null,
		hari_kerja_sampai_selesai: row.doneIn,
		pelapor: row.reporters ?? 1,
		dukungan: row.supports,
		tanggapan: row.replies
	};
}

const isRunning = (state: ClockState): boolean => state === 'running' || state === 'due_soon';
