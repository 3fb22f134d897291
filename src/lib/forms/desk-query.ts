import { parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import type { Role } from '$lib/domain/actor/actor';
import { LIST_NAMES, type ListName } from '$lib/domain/desk/desk';
import { parseReference } from '$lib/domain/thread/reference';
import { isUuid } from '$lib/domain/uuid';
import { filterQuery, parseComplaintFilter, type ComplaintFilter } from './complaint-filter';

/** The words of chairs and lists in an address. */
export const ROLE_WORD = {
	officer: 'petugas',
	agency_head: 'kepala',
	moderator: 'moderator',
	inspector: 'pengawas',
	secretary: 'sekretariat',
	facilitator: 'fasilitator',
	admin: 'admin'
} as const satisfies Record<Role, string>;

export const LIST_WORD = {
	todo: 'menunggu-saya',
	mine: 'saya-pegang',
	others: 'diputuskan-lain',
	reporter: 'menunggu-pelapor',
	vacant: 'tanpa-petugas',
	paper: 'lewat-surat',
	head: 'di-kepala',
	late: 'terlambat',
	escalated: 'eskalasi',
	supervisory: 'berkadar-pengawasan',
	all: 'semua',
	closed: 'baru-selesai',
	silent: 'selesai-otomatis'
} as const satisfies Record<ListName, string>;

/** A row's place in the order: the instant the list is ordered by, null where no clock runs, and the id. */
export type DeskPlace = { at: Date | null; id: string };

/** The words of who has a report, as an address asks for them. */
export const HOLDER_WORD = { me: 'saya', nobody: 'tanpa' } as const;
export type Holder = keyof typeof HOLDER_WORD;

/** What a filter asks beyond the public list. */
type DeskPart = {
	/** What is due on a day. */
	due?: IsoDate | null | undefined;
	/** What bears a tag of the desk, by its id. */
	tag?: string | undefined;
	/** What one has oneself, or what nobody has. */
	holder?: Holder | null | undefined;
};

/** What a list is narrowed to. */
export type DeskFilter = ComplaintFilter & DeskPart;

export const deskPartOf = ({ due, tag, holder }: DeskFilter): DeskPart => ({ due, tag, holder });

/** What an address asks of the desk. Which chair and list it gets depends on who asks. */
export type DeskQuery = {
	roleWord: string;
	agencySlug: string;
	list: ListName | null;
	filter: DeskFilter;
	/** The saved view that says chair, list and filter in their place. */
	view: string | null;
	after: DeskPlace | null;
	before: DeskPlace | null;
} & DeskPanel;

/** What is open beside the list. */
export type DeskPanel = {
	/** The number of the report. */
	ref: string | null;
	/** The word of the act whose form stands there; empty for the one that is expected. */
	verb: string;
	/** The report that comes after it in the list, as the list was when it was drawn. */
	next: string | null;
};

export function parseDeskQuery(query: URLSearchParams): DeskQuery {
	const after = parsePlace(query.get('setelah') ?? '');
	const label = query.get('label') ?? '';
	return {
		roleWord: query.get('peran') ?? '',
		agencySlug: query.get('di') ?? '',
		list: LIST_NAMES.find((name) => LIST_WORD[name] === query.get('daftar')) ?? null,
		// The public list calls its places by the same words, in another order.
		filter: {
			...parseComplaintFilter(query),
			older: null,
			newer: null,
			due: parseIsoDate(query.get('jatuh') ?? ''),
			holder: HOLDERS.find((holder) => HOLDER_WORD[holder] === query.get('pemegang')) ?? null,
			...(isUuid(label) && { tag: label })
		},
		view: VIEW.exec(query.get('tampilan') ?? '')?.[0] ?? null,
		after,
		before: after ? null : parsePlace(query.get('sebelum') ?? ''),
		ref: parseReference(query.get('kasus') ?? ''),
		verb: WORD.exec(query.get('tindakan') ?? '')?.[0] ?? '',
		next: parseReference(query.get('lalu') ?? '')
	};
}

const HOLDERS = Object.keys(HOLDER_WORD) as Holder[];
const VIEW = /^[a-z0-9]{10}$/;
const WORD = /^[a-z-]{1,40}$/;

/** Like the places of the public list, with `-` where no clock runs. */
export const formatPlace = ({ at, id }: DeskPlace): string => `${at ? at.getTime().toString(36) : ''}-${id}`;

export function parsePlace(text: string): DeskPlace | null {
	const [, instant = '', id = ''] = /^([0-9a-z]{6,9})?-(.{36})$/.exec(text) ?? [];
	if (!isUuid(id)) return null;
	return { at: instant ? new Date(parseInt(instant, 36)) : null, id };
}

export type Chair = { role: Role; agencySlug: string | null };
export type DeskAddress = {
	chair: Chair;
	list: ListName;
	filter?: DeskFilter;
	view?: string | null | undefined;
	after?: DeskPlace | null | undefined;
	before?: DeskPlace | null | undefined;
} & { [Part in keyof DeskPanel]?: DeskPanel[Part] | undefined };

/** The query of an address of the desk: the same for everybody who holds that chair, so it can be shared. */
export function deskQuery(address: DeskAddress): string {
	const query = new URLSearchParams(address.view ? { tampilan: address.view } : listQuery(address));
	if (address.after) query.set('setelah', formatPlace(address.after));
	if (address.before) query.set('sebelum', formatPlace(address.before));
	if (address.ref) query.set('kasus', address.ref);
	if (address.verb) query.set('tindakan', address.verb);
	if (address.next) query.set('lalu', address.next);
	return `?${query}`;
}

/** What of an address says which list it is. */
function listQuery({ chair, list, filter }: Pick<DeskAddress, 'chair' | 'list' | 'filter'>): URLSearchParams {
	const query = new URLSearchParams({ peran: ROLE_WORD[chair.role] });
	if (chair.agencySlug) query.set('di', chair.agencySlug);
	for (const [name, value] of new URLSearchParams(viewQuery({ list, filter }))) query.set(name, value);
	return query;
}

/** A list with its filters, whoever's chair it is read from: what a saved view keeps. */
export function viewQuery({ list, filter }: { list: ListName; filter: DeskFilter | undefined }): string {
	const query = new URLSearchParams({ daftar: LIST_WORD[list] });
	for (const [name, value] of new URLSearchParams(filter ? filterQuery(filter) : '')) query.set(name, value);
	if (filter?.due) query.set('jatuh', filter.due);
	if (filter?.tag) query.set('label', filter.tag);
	if (filter?.holder) query.set('pemegang', HOLDER_WORD[filter.holder]);
	return `${query}`;
}
