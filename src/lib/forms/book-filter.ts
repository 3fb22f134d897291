import { BOOK_STATES, type BookState } from '$lib/domain/book/entry';

/** The words of the states in an address. */
export const STATE_WORD = {
	standing: 'berlaku',
	ended: 'berakhir',
	appealed: 'banding',
	reversed: 'dibatalkan'
} as const satisfies Record<BookState, string>;

export type BookFilter = {
	rule: string;
	state: BookState | null;
	/** Entries before this number, or after it. */
	before: number | null;
	after: number | null;
};

const numberIn = (text: string | null): number | null => (text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);

/** What an address asks of the book. Nonsense counts as not asked. */
export function parseBookFilter(query: URLSearchParams): BookFilter {
	const state = BOOK_STATES.find((one) => STATE_WORD[one] === query.get('keadaan'));
	const rule = query.get('aturan') ?? '';
	const before = numberIn(query.get('sebelum'));
	return {
		rule: /^[A-Z]\d{1,2}$/.test(rule) ? rule : '',
		state: state ?? null,
		before,
		after: before === null ? numberIn(query.get('sesudah')) : null
	};
}

/** The address of the same list, at another place. */
export function bookQuery({ rule, state }: BookFilter, place: { sebelum?: number; sesudah?: number } = {}): string {
	const asked = { aturan: rule, keadaan: state ? STATE_WORD[state] : '', ...place };
	const entries = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
	const query = new URLSearchParams(entries).toString();
	return query && `?${query}`;
}
