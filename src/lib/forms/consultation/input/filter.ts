import type { Disposition, InputKind, Unsur } from '$lib/domain/consultation/words';

/** The words of a list's address. */
export const KIND_WORD = {
	agree: 'setuju',
	object: 'keberatan',
	propose: 'usul',
	ask: 'pertanyaan'
} as const satisfies Record<InputKind, string>;

export const ANSWER_WORD = {
	unanswered: 'belum',
	accepted: 'diterima',
	partly: 'sebagian',
	rejected: 'tidak-diterima',
	out_of_scope: 'di-luar-lingkup',
	already_so: 'sudah-diatur'
} as const satisfies Record<Disposition | 'unanswered', string>;

export const UNSUR_WORD = {
	service_user: 'pengguna',
	academic: 'akademisi',
	related_agency: 'instansi-terkait',
	civil_society: 'masyarakat-sipil',
	mass_media: 'media',
	practitioner: 'praktisi',
	professional_body: 'profesi',
	community_leader: 'tokoh',
	government: 'penyelenggara'
} as const satisfies Record<Unsur, string>;

export type InputFilter = {
	kind: InputKind | null;
	answer: Disposition | 'unanswered' | null;
	unsur: Unsur | null;
	/** Key of a provision, or `GONE`. */
	provision: string | null;
	/** The newest first, or those that most people support. */
	order: 'newest' | 'supported';
	/** Begin after the input of this number, or end before it, in that order. */
	older: number | null;
	newer: number | null;
};

/** The word of the order that is not the usual one. */
export const SUPPORTED = 'dukungan';

/** In place of a provision: all that the text has no more. */
export const GONE = 'hilang';

const KEY = /^[a-z0-9-]{1,80}$/;
const NUMBER = /^[1-9]\d{0,6}$/;

/** What a word of an address stands for. */
export function keyOf<K extends string>(words: Record<K, string>, word: string | null): K | null {
	const found = (Object.entries(words) as [K, string][]).find(([, own]) => own === word);
	return found?.[0] ?? null;
}

export const numberIn = (text: string | null): number | null => (text && NUMBER.test(text) ? Number(text) : null);

export const provisionIn = (text: string | null): string | null => (text && KEY.test(text) ? text : null);

/** What an address asks for; words that mean nothing ask for nothing. */
export function parseInputFilter(query: URLSearchParams): InputFilter {
	const older = numberIn(query.get('setelah'));
	return {
		kind: keyOf(KIND_WORD, query.get('jenis')),
		answer: keyOf(ANSWER_WORD, query.get('jawaban')),
		unsur: keyOf(UNSUR_WORD, query.get('unsur')),
		provision: provisionIn(query.get('pasal')),
		order: query.get('urut') === SUPPORTED ? 'supported' : 'newest',
		older,
		newer: older === null ? numberIn(query.get('sebelum')) : null
	};
}

/** The same as an address, at another place of the list. */
export function inputQuery(filter: InputFilter, place: { setelah?: number; sebelum?: number } = {}): string {
	const query = new URLSearchParams();
	if (filter.kind) query.set('jenis', KIND_WORD[filter.kind]);
	if (filter.provision) query.set('pasal', filter.provision);
	if (filter.answer) query.set('jawaban', ANSWER_WORD[filter.answer]);
	if (filter.unsur) query.set('unsur', UNSUR_WORD[filter.unsur]);
	if (filter.order === 'supported') query.set('urut', SUPPORTED);
	for (const [name, number] of Object.entries(place)) query.set(name, `${number}`);
	const text = query.toString();
	return text && `?${text}`;
}
