import type { EveryWord } from '$lib/text/every-catalogue';
import type { Fault } from '../kit/fault';
import type { Field, ManyField } from '../kit/field';

type Line = { line: number; words: string };
type AsAWhole<Whole extends string> = Line & { field: null; fault: Whole };

/** `words` is what stood on the line, so that it is found again in the text; line 0 is the list as a whole. */
export type LineProblem<Column extends string, Whole extends string> =
	(Line & { field: Column; fault: Fault }) | AsAWhole<Whole>;

/** The form that one line of the list fills in. */
type LineForm<Column extends string> = {
	fields: Readonly<Record<Column, Field | ManyField>>;
	labels: (words: EveryWord) => Readonly<Record<Column, string>>;
	says?: (words: EveryWord) => Readonly<Partial<Record<Column, Partial<Record<Fault, string>>>>>;
};

type Reading<Whole extends string> = {
	words: EveryWord;
	/** What a line, or the list, can get wrong as a whole. */
	whole: (words: EveryWord) => Readonly<Record<Whole, string>>;
};

/** A problem as it is shown. */
export type ShownProblem = Line & { message: string };

/** What is wrong with each line of a list, in words. */
export function inWords<Column extends string, Whole extends string>(
	problems: readonly LineProblem<Column, Whole>[],
	{ fields, labels, says }: LineForm<Column>,
	{ words, whole }: Reading<Whole>
): ShownProblem[] {
	const [names, own] = [labels(words), says?.(words)];
	const isAsAWhole = (wrong: LineProblem<Column, Whole>): wrong is AsAWhole<Whole> => wrong.field === null;
	const said = (wrong: LineProblem<Column, Whole>): string =>
		isAsAWhole(wrong)
			? whole(words)[wrong.fault]
			: (own?.[wrong.field]?.[wrong.fault] ?? words.fault[wrong.fault](names[wrong.field], fields[wrong.field]));
	return problems.map((wrong) => ({ line: wrong.line, words: wrong.words, message: said(wrong) }));
}
