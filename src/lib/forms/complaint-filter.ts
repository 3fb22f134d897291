import { CLASSIFICATIONS, type Classification } from '$lib/domain/words/classification';
import { COMPLAINT_STATUSES, type ComplaintStatus } from '$lib/domain/complaint/status';
import { STATUS_GROUPS, statusesIn, type StatusGroup } from '$lib/domain/complaint/status-group';
import { isUuid } from '$lib/domain/uuid';
import * as v from 'valibot';

/** The words of groups and statuses in an address. */
export const GROUP_WORD = {
	waiting: 'menunggu',
	under_way: 'diproses',
	awaiting_reporter: 'menunggu-tanggapan',
	done: 'selesai',
	other: 'lainnya'
} as const satisfies Record<StatusGroup, string>;

export const STATUS_WORD = {
	submitted: 'menunggu-verifikasi',
	needs_completion: 'perlu-dilengkapi',
	routed: 'diteruskan',
	in_progress: 'sedang-diproses',
	questioned: 'menunggu-keterangan',
	followed_up: 'ditindaklanjuti',
	contested: 'disanggah',
	reopened: 'dibuka-kembali',
	at_inspectorate: 'di-inspektorat',
	at_secretariat: 'di-sekretariat',
	returned: 'dikembalikan',
	unsettled: 'menunggu-penetapan',
	disputed: 'penetapan-dipersoalkan',
	appealed: 'keberatan',
	closed_agreed: 'selesai-disetujui',
	closed_silent: 'selesai-otomatis',
	ruled: 'diputus-akhir',
	not_our_authority: 'bukan-kewenangan',
	archived: 'diarsipkan',
	withdrawn: 'ditarik'
} as const satisfies Record<ComplaintStatus, string>;

export const CLASSIFICATION_WORD = {
	complaint: 'pengaduan',
	supervisory_complaint: 'pengaduan-berkadar',
	aspiration: 'aspirasi',
	information_request: 'permintaan-informasi'
} as const satisfies Record<Classification, string>;

/** What comes first: what fits a search best, the newest, the longest late, what most people support. */
export type ListOrder = 'fit' | 'newest' | 'longest' | 'supported';

export const ORDER_WORD = {
	fit: '',
	newest: 'terbaru',
	longest: 'terlama',
	supported: 'didukung'
} as const satisfies Record<ListOrder, string>;

/** The orders that a list has, the one that it has unasked before the other. */
export function ordersOf({ search, late }: Pick<ComplaintFilter, 'search' | 'late'>): readonly [ListOrder, ListOrder] {
	if (search !== '') return ['fit', 'newest'];
	return late ? ['newest', 'longest'] : ['newest', 'supported'];
}

/** The same list for those who come back for what is new. */
export const asNewest = (filter: ComplaintFilter): ComplaintFilter => ({ ...filter, order: 'newest' });

/** How an address asks for an order; the one that comes unasked is not asked for. */
export const orderWord = (order: ListOrder, filter: Pick<ComplaintFilter, 'search' | 'late'>): string =>
	order === ordersOf(filter)[0] ? '' : ORDER_WORD[order];

/** A place in the list: what comes after or before this row. */
export type Position = { createdAt: string; id: string };

export type ComplaintFilter = {
	search: string;
	/** As in the address, so that the form can show it again. */
	status: string;
	statuses: readonly ComplaintStatus[] | null;
	agency: string;
	district: string;
	category: string;
	classification: Classification | null;
	late: boolean;
	order: ListOrder;
	older: Position | null;
	newer: Position | null;
};

const MAX_SEARCH = 200;
const groupOf = new Map<string, readonly ComplaintStatus[]>([
	...COMPLAINT_STATUSES.map((status) => [STATUS_WORD[status], [status]] as const),
	...STATUS_GROUPS.map((group) => [GROUP_WORD[group], statusesIn(group)] as const)
]);
const classificationOf = new Map<string, Classification>(
	CLASSIFICATIONS.map((classification) => [CLASSIFICATION_WORD[classification], classification])
);

/** Postgres takes no NUL, and nobody searches for a control character or a half of an emoji. */
export const searchWords = (text: string): string =>
	text
		.toWellFormed()
		.slice(0, MAX_SEARCH)
		.toWellFormed()
		.replace(/\p{Cc}/gu, ' ')
		.trim();

const slug = v.fallback(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,80}$/)), '');

const position = v.pipe(v.string(), v.transform(parsePosition));

const SCHEMA = v.object({
	cari: v.pipe(v.string(), v.transform(searchWords)),
	status: v.fallback(v.picklist([...groupOf.keys()]), ''),
	instansi: slug,
	wilayah: slug,
	kategori: slug,
	jenis: v.fallback(v.picklist([...classificationOf.keys()]), ''),
	terlambat: v.fallback(v.picklist(['', '1']), ''),
	urut: v.fallback(v.picklist(Object.values(ORDER_WORD)), ''),
	setelah: position,
	sebelum: position
});

type Field = keyof (typeof SCHEMA)['entries'];
const FIELDS = Object.keys(SCHEMA.entries) as Field[];

/** What an address asks of the list. Nonsense counts as not asked: a shared link must always show something. */
export function parseComplaintFilter(query: URLSearchParams): ComplaintFilter {
	const read = v.parse(SCHEMA, Object.fromEntries(FIELDS.map((field) => [field, query.get(field) ?? ''])));
	const late = read.terlambat === '1';
	const orders = ordersOf({ search: read.cari, late });
	return {
		search: read.cari,
		status: read.status,
		statuses: groupOf.get(read.status) ?? null,
		agency: read.instansi,
		district: read.wilayah,
		category: read.kategori,
		classification: classificationOf.get(read.jenis) ?? null,
		late,
		order: orders.find((order) => ORDER_WORD[order] === read.urut) ?? orders[0],
		older: read.setelah,
		newer: read.setelah ? null : read.sebelum
	};
}

/** Whether the address asked for something that the list does not know. */
export function asksUnknown(query: URLSearchParams, filter: ComplaintFilter): boolean {
	const understood: Record<Field, boolean> = {
		cari: filter.search !== '',
		status: filter.status !== '',
		instansi: filter.agency !== '',
		wilayah: filter.district !== '',
		kategori: filter.category !== '',
		jenis: filter.classification !== null,
		terlambat: filter.late,
		urut: ORDER_WORD[filter.order] === query.get('urut'),
		setelah: filter.older !== null,
		sebelum: filter.newer !== null || filter.older !== null
	};
	return FIELDS.some((field) => (query.get(field)?.trim() ?? '') !== '' && !understood[field]);
}

/** Whether a list is shown as it is, with nothing left out. */
export const asksNothing = (filter: ComplaintFilter): boolean =>
	filterQuery({ ...filter, order: ordersOf(filter)[0] }) === '';

/** `mhz2k3v9-0b1f…`: the instant in base 36 and the id. Rows carry milliseconds, because all instants come from the app. */
export const formatPosition = ({ createdAt, id }: Position): string => `${Date.parse(createdAt).toString(36)}-${id}`;

export function parsePosition(text: string): Position | null {
	const [, instant = '', id = ''] = /^([0-9a-z]{1,10})-(.{36})$/.exec(text) ?? [];
	return isUuid(id) ? { createdAt: new Date(parseInt(instant, 36)).toISOString(), id } : null;
}

/** The address of the same list with something changed: what is empty is left out, and the place in the list is lost. */
export function filterQuery(filter: ComplaintFilter, change: Partial<Record<Field, string>> = {}): string {
	const asked: Partial<Record<Field, string>> = {
		cari: filter.search,
		status: filter.status,
		instansi: filter.agency,
		wilayah: filter.district,
		kategori: filter.category,
		jenis: filter.classification ? CLASSIFICATION_WORD[filter.classification] : '',
		terlambat: filter.late ? '1' : '',
		urut: orderWord(filter.order, filter),
		...change
	};
	const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
	return query && `?${query}`;
}
