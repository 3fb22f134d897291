import { SUBJECTS, type Subject } from '$lib/domain/administration/change';
import { MACHINE_AUTHOR, type HistoryFilter } from '$lib/domain/administration/history';
import { isUuid } from '$lib/domain/uuid';
import { tidyLine } from '../kit/tidy';

/** The words of the kinds in an address. */
export const KIND_WORD = {
	agency: 'instansi',
	person: 'orang',
	category: 'kategori',
	district: 'wilayah',
	service: 'layanan',
	ladder: 'tangga',
	ways_in: 'masuk',
	site: 'situs',
	webhook: 'webhook',
	page: 'halaman',
	limit: 'batas',
	key: 'rahasia',
	api_key: 'kunci-api',
	calendar: 'kalender',
	policy: 'kebijakan',
	rule: 'aturan',
	routing: 'perutean',
	hold: 'penahanan',
	word: 'kata'
} as const satisfies Record<Subject, string>;

const MOST_WORDS = 100;

/** What an address asks of the history. Nonsense counts as not asked. */
export function parseHistory(query: URLSearchParams): HistoryFilter {
	const kind = SUBJECTS.find((one) => KIND_WORD[one] === query.get('jenis'));
	const author = query.get('oleh') ?? '';
	return {
		kind: kind ?? null,
		author: author === MACHINE_AUTHOR || isUuid(author) ? author : null,
		words: tidyLine(query.get('cari') ?? '').slice(0, MOST_WORDS)
	};
}

/** The change before which a page of the list begins; null: the newest. */
export function parseBefore(query: URLSearchParams): number | null {
	const before = query.get('sebelum') ?? '';
	return /^\d{1,15}$/.test(before) ? Number(before) : null;
}

/** The address of the same list, or of a later page of it. */
export function historyQuery({ kind, author, words }: HistoryFilter, before: number | null = null): string {
	const asked = { jenis: kind && KIND_WORD[kind], oleh: author, cari: words, sebelum: before?.toString() };
	const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])));
	return query.size > 0 ? `?${query}` : '';
}
