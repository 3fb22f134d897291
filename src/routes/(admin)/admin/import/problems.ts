import type { Lang } from '$lib/domain/language';
import type { Fault } from '$lib/forms/kit/fault';
import type { Field, ManyField } from '$lib/forms/kit/field';
import { everyTextFor, type EveryWord } from '$lib/text/every-catalogue';

type Line = { line: number; words: string };
type AsAWhole<Whole extends string> = Line & { field: null; fault: Whole };
type Wrong<Column extends string, Whole extends string> = (Line & { field: Column; fault: Fault }) | AsAWhole<Whole>;

/** The form that one line of the list fills in. */
type LineForm<Column extends string> = {
	fields: Readonly<Record<Column, Field | ManyField>>;
	labels: (words: EveryWord) => Readonly<Record<Column, string>>;
	says?: (words: EveryWord) => Readonly<Partial<Record<Column, Partial<Record<Fault, string>>>>>;
};

type Reading<Whole extends string> = {
	lang: Lang;
	/** What a line, or the list, can get wrong as a whole. */
	whole: (words: EveryWord) => Readonly<Record<Whole, string>>;
};

/** What is wrong with each line of a list, in words. */
export function inWords<Column extends string, Whole extends string>(
	problems: readonly Wrong<Column, Whole>[],
	{ fields, labels, says }: LineForm<Column>,
	{ lang, whole }: Reading<Whole>
): { line: number; content: string; message: string }[] {
	const words = everyTextFor(lang);
	const [names, own] = [labels(words), says?.(words)];
	const isAsAWhole = (wrong: Wrong<Column, Whole>): wrong is AsAWhole<Whole> => wrong.field === null;
	const said = (wrong: Wrong<Column, Whole>): string =>
		isAsAWhole(wrong)
			? whole(words)[wrong.fault]
			: (own?.[wrong.field]?.[wrong.fault] ?? words.fault[wrong.fault](names[wrong.field], fields[wrong.field]));
	return problems.map((wrong) => ({ line: wrong.line, content: wrong.words, message: said(wrong) }));
}
