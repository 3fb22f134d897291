import { GENDERS, UNSUR, type Gender, type Unsur } from '$lib/domain/consultation/words';
import { verbatim } from '$lib/forms/kit/field';
import type { Fault } from '$lib/forms/kit/fault';
import { parse, type Fields, type Form, type InputOf, type NameOf, type Typed } from '$lib/forms/kit/form';
import { consultation } from '$lib/text/id/consultation/law';
import { readCsv } from '../../calendar/read-csv';

/** A table of people, pasted. */
export const listOf = verbatim({ most: 200_000 });

/** `line` 0 is the list as a whole; `words` is what stood there, so that it is found again. */
export type ListProblem<Field extends string> = {
	line: number;
	words: string;
} & ({ field: Field; fault: Fault } | { field: null; fault: 'quote_open' | 'missing' | 'too_many' });

export type ParsedList<F extends Fields> =
	{ ok: true; people: InputOf<F>[] } | { ok: false; problems: ListProblem<NameOf<F>>[] };

export const PEOPLE_MOST = 500;

/**
 * People from a pasted table: all of them, or none and what is wrong with each line. A first line that names the columns
 * may put them in any order; without one they stand in the order of the form.
 */
export function parsePeople<F extends Fields>(text: string, asked: Pick<Form<string, F>, 'fields'>): ParsedList<F> {
	// Columns copied out of a spreadsheet arrive with tabs between them.
	const records = readCsv(text.replace(/^\uFEFF/, '').replaceAll('\t', ';'));
	if (!records) return refused('quote_open');
	const fields = Object.keys(asked.fields) as NameOf<F>[];
	const [first = ''] = fields;
	const head = records[0]?.cells.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_')) ?? [];
	const hasHead = head.includes(first);
	const lines = hasHead ? records.slice(1) : records;
	if (lines.length === 0) return refused('missing');
	if (lines.length > PEOPLE_MOST) return refused('too_many');
	const people: InputOf<F>[] = [];
	const problems: ListProblem<NameOf<F>>[] = [];
	for (const { line, cells } of lines) {
		const cellOf = (field: string) => cells[hasHead ? head.indexOf(field) : fields.indexOf(field as NameOf<F>)] ?? '';
		const typed = Object.fromEntries(fields.map((field) => [field, asTyped(field, cellOf(field))])) as Typed<F>;
		const parsed = parse(asked, typed);
		if (parsed.ok) people.push(parsed.input);
		else
			for (const [field, fault] of Object.entries(parsed.faults) as [NameOf<F>, Fault][])
				problems.push({ line, field, fault, words: cellOf(first) });
	}
	return problems.length === 0 ? { ok: true, people } : { ok: false, problems };
}

const refused = (fault: 'quote_open' | 'missing' | 'too_many'): { ok: false; problems: ListProblem<never>[] } => ({
	ok: false,
	problems: [{ line: 0, field: null, fault, words: '' }]
});

const GENDER_WORDS: Record<string, Gender> = { p: 'female', perempuan: 'female', l: 'male', 'laki-laki': 'male' };
const genderOf = (word: string) => GENDER_WORDS[word] ?? GENDERS.find((known) => known === word);

const unsurOf = (word: string): Unsur | undefined =>
	UNSUR.find((known) => known === word || consultation.unsur[known].toLowerCase() === word);

/** What a list writes in words becomes what the form would have sent; what is not understood stays and is refused. */
function asTyped(field: string, cell: string): string {
	const word = cell.trim().toLowerCase();
	if (field === 'unsur') return unsurOf(word) ?? word;
	if (field === 'jenis_kelamin') return genderOf(word) ?? word;
	return field === 'disabilitas' ? word : cell;
}
