import type { PublicEntry } from '$lib/domain/book/entry';
import type { BookFilter } from '$lib/forms/book-filter';
import { dayAndHour, type Row } from '$lib/server/web/answers/csv';
import { askReplica } from '$lib/server/db/replica';
import type { Services } from '$lib/server/services';
import { listEntries, type BookPage } from '$lib/server/queries/moderation-log/entries';

const ROWS_A_PAGE = 500;

const COLUMNS = [
	...([
		'nomor',
		'hari',
		'jam',
		'tindakan',
		'aturan',
		'versi_aturan',
		'judul_aturan',
		'alasan',
		'tentang',
		'oleh'
	] as const),
	...(['asal', 'sampai', 'berakhir', 'cara_berakhir', 'alasan_berakhir', 'banding', 'putusan_banding'] as const),
	'kata_putusan'
] as const;
type Cells = Record<(typeof COLUMNS)[number], Row[number]>;

/** The entries from the newest back, read a page at a time. Codes stand as they are: programs read them. */
export async function* bookLines(house: Pick<Services, 'db' | 'replica' | 'env'>, filter: BookFilter) {
	yield [COLUMNS];
	let before: number | null = null;
	do {
		const page: BookFilter = { ...filter, before, after: null };
		const { entries, older }: BookPage = await askReplica(house, (db) => listEntries(db, page, ROWS_A_PAGE));
		yield entries.map((entry) => Object.values(cellsOf(entry, house.env.zone)));
		before = older;
	} while (before !== null);
}

function cellsOf({ rule, end, appeal, ...entry }: PublicEntry, zone: string): Cells {
	const day = (at: string | null | undefined) => (at ? dayAndHour(new Date(at), zone)[0] : null);
	const [hari, jam] = dayAndHour(new Date(entry.at), zone);
	return {
		nomor: entry.number,
		hari,
		jam,
		tindakan: entry.act,
		aturan: rule?.code ?? null,
		versi_aturan: rule?.version ?? null,
		judul_aturan: rule?.title.id ?? null,
		alasan: entry.reason,
		tentang: entry.kind,
		oleh: entry.by,
		asal: entry.source,
		sampai: day(entry.until),
		berakhir: day(end?.at),
		cara_berakhir: end?.kind ?? null,
		alasan_berakhir: end?.reason ?? null,
		banding: day(appeal?.at),
		putusan_banding: appeal?.outcome ?? null,
		kata_putusan: appeal?.words ?? null
	};
}
