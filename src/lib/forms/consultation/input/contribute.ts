import { INPUT_TEXT_LEAST, INPUT_TEXT_MOST } from '$lib/domain/consultation/input/input';
import { INPUT_KINDS, UNSUR, type InputChannel, type InputKind, type Unsur } from '$lib/domain/consultation/words';
import * as v from 'valibot';
import { hasWords, lengthOf, tidyLine, tidyText } from '$lib/forms/kit/tidy';

/** Fields of the form, under their names in it. */
export const CONTRIBUTE_FIELDS = [
	'jenis',
	'pasal',
	'pertanyaan',
	'teks',
	'unsur',
	'organisasi',
	'nama',
	'surel',
	'lewat'
] as const;
export type ContributeField = (typeof CONTRIBUTE_FIELDS)[number];
export type ContributeFault = 'missing' | 'too_short' | 'too_long' | 'unknown_choice' | 'email_invalid';

/** Whose input it is: an account's own, a guest's, or somebody's at the counter, typed by staff. */
export type Contributor = 'account' | 'guest' | 'staff';

const NAME_LEAST = 2;
const NAME_MOST = 100;
const ORGANISATION_MOST = 150;
const EMAIL_MOST = 254;
const KEPT_MOST = 20_000;

export type TypedInput = Record<ContributeField, string>;

export type InputGiven = {
	kind: InputKind;
	provisionKey: string | null;
	/** Of the text that stood above the form. */
	textVersion: number;
	questionId: string | null;
	text: string;
	unsur: Unsur;
	organisation: string;
	displayName: string | null;
	email: string | null;
	channel: InputChannel;
};

type Faults = Partial<Record<ContributeField, ContributeFault>>;
export type ParsedInput = { typed: TypedInput } & ({ ok: true; given: InputGiven } | { ok: false; faults: Faults });

const isUuid = (text: string) => v.is(v.pipe(v.string(), v.uuid()), text);
const isOneOf = (words: readonly string[], text: string) => words.includes(text);

/** Reads the form of an input: what is given, or the first fault of each field, always with what was typed. */
export function parseInput(form: FormData, by: Contributor): ParsedInput {
	const typed = readTyped(form);
	const faults: Faults = {};
	for (const field of CONTRIBUTE_FIELDS) {
		const fault = FAULT_OF[field](typed[field], by);
		if (fault) faults[field] = fault;
	}
	if (Object.keys(faults).length > 0) return { ok: false, typed, faults };
	return { ok: true, typed, given: givenFrom(typed, by, Number(form.get('versi'))) };
}

function readTyped(form: FormData): TypedInput {
	const typed = CONTRIBUTE_FIELDS.map((field) => {
		const value = form.get(field);
		const text = typeof value === 'string' ? value.slice(0, KEPT_MOST) : '';
		return [field, field === 'teks' ? tidyText(text) : tidyLine(text)];
	});
	return Object.fromEntries(typed) as TypedInput;
}

const FAULT_OF: Record<ContributeField, (typed: string, by: Contributor) => ContributeFault | null> = {
	jenis: (typed) => chosen(typed, INPUT_KINDS),
	pasal: (typed) => (typed === '' || /^[a-z0-9-]{1,80}$/.test(typed) ? null : 'unknown_choice'),
	pertanyaan: (typed) => (typed === '' || isUuid(typed) ? null : 'unknown_choice'),
	teks: (typed) => {
		if (!hasWords(typed)) return 'missing';
		if (lengthOf(typed) < INPUT_TEXT_LEAST) return 'too_short';
		return lengthOf(typed) > INPUT_TEXT_MOST ? 'too_long' : null;
	},
	unsur: (typed) => chosen(typed, UNSUR),
	organisasi: (typed) => (lengthOf(typed) > ORGANISATION_MOST ? 'too_long' : null),
	nama: (typed, by) => {
		if (by === 'account') return null;
		if (lengthOf(typed) < NAME_LEAST) return 'missing';
		return lengthOf(typed) > NAME_MOST ? 'too_long' : null;
	},
	surel: (typed, by) => {
		if (by === 'account' || typed === '') return null;
		return typed.length <= EMAIL_MOST && v.is(v.pipe(v.string(), v.email()), typed) ? null : 'email_invalid';
	},
	lewat: (typed, by) => (by === 'staff' ? chosen(typed, ['counter', 'paper']) : null)
};

function chosen(typed: string, words: readonly string[]): ContributeFault | null {
	if (typed === '') return 'missing';
	return isOneOf(words, typed) ? null : 'unknown_choice';
}

const givenFrom = (typed: TypedInput, by: Contributor, version: number): InputGiven => ({
	kind: typed.jenis as InputKind,
	provisionKey: typed.pasal || null,
	textVersion: Number.isSafeInteger(version) ? version : 0,
	questionId: typed.pertanyaan || null,
	text: typed.teks,
	unsur: typed.unsur as Unsur,
	organisation: typed.organisasi,
	displayName: by === 'account' ? null : typed.nama,
	email: by === 'account' ? null : typed.surel || null,
	channel: by === 'staff' ? (typed.lewat as InputChannel) : 'web'
});
