import type { InputKind, Unsur } from '$lib/domain/consultation/words';
import { tidyLine } from '$lib/forms/kit/tidy';
import { formatNumbers, parseNumbers } from '../numbers';
import { keyOf, KIND_WORD, numberIn, provisionIn, UNSUR_WORD } from './filter';

export const DESK_LIST_WORD = { unanswered: 'belum', answered: 'terjawab', held: 'menunggu', all: 'semua' } as const;
export const DESK_INPUT_LISTS = ['unanswered', 'answered', 'held', 'all'] as const;
export type DeskInputList = (typeof DESK_INPUT_LISTS)[number];

/** In place of a provision: what is about none. */
export const GENERAL = 'umum';
const WORDS_MOST = 100;

/** What an address asks of the facilitator's inputs. */
export type DeskInputs = {
	list: DeskInputList;
	/** The one input of this number, whatever else is asked. */
	number: number | null;
	/** Those alike to the input of this number, one by one. */
	alike: number | null;
	/** Key of a provision with its parts, `GENERAL`, or `GONE`. */
	provision: string | null;
	kind: InputKind | null;
	unsur: Unsur | null;
	words: string;
	/** 1, 2, 3 … */
	sheet: number;
};

export function parseDeskInputs(query: URLSearchParams): DeskInputs {
	return {
		list: DESK_INPUT_LISTS.find((list) => DESK_LIST_WORD[list] === query.get('daftar')) ?? 'unanswered',
		number: numberIn(query.get('nomor')),
		alike: numberIn(query.get('serupa')),
		provision: provisionIn(query.get('pasal')),
		kind: keyOf(KIND_WORD, query.get('jenis')),
		unsur: keyOf(UNSUR_WORD, query.get('unsur')),
		words: tidyLine(query.get('cari') ?? '').slice(0, WORDS_MOST),
		sheet: numberIn(query.get('lembar')) ?? 1
	};
}

/** The same as an address, with some of it asked otherwise; another question begins at its first sheet. */
export function deskInputsQuery(asked: Partial<DeskInputs>, other: Partial<DeskInputs> = {}): string {
	const { list, number, alike, provision, kind, unsur, words, sheet } = { ...asked, sheet: 1, ...other };
	const query = new URLSearchParams({ daftar: DESK_LIST_WORD[list ?? 'unanswered'] });
	if (number) query.set('nomor', `${number}`);
	if (alike) query.set('serupa', `${alike}`);
	if (provision) query.set('pasal', provision);
	if (kind) query.set('jenis', KIND_WORD[kind]);
	if (unsur) query.set('unsur', UNSUR_WORD[unsur]);
	if (words) query.set('cari', words);
	if (sheet > 1) query.set('lembar', `${sheet}`);
	return `?${query}`;
}

/** What became of the inputs that an answer was sent for. */
export type AnswerOutcome = { answered: readonly number[]; left: readonly number[] };
/** Runs of numbers are short; of thousands in pieces an address names the first. */
const NAMED_MOST = 1_500;

/** Back to the same list, at its beginning, where what is left of it stands; and what became of the answer. */
export function afterAnswer(query: URLSearchParams, { answered, left }: AnswerOutcome): string {
	const back = deskInputsQuery({ ...parseDeskInputs(query), number: null, alike: null });
	return back + inAddress('tersimpan', answered) + inAddress('luput', left);
}

function inAddress(name: string, numbers: readonly number[]): string {
	const all = formatNumbers(numbers).replaceAll(' ', '');
	const named = all.length > NAMED_MOST ? all.slice(0, all.lastIndexOf(',', NAMED_MOST)) : all;
	return named && `&${name}=${named}`;
}

export const parseOutcome = (query: URLSearchParams): AnswerOutcome => ({
	answered: parseNumbers(query.get('tersimpan') ?? '') ?? [],
	left: parseNumbers(query.get('luput') ?? '') ?? []
});
