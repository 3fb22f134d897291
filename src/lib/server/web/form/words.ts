import type { Fault } from '$lib/forms/kit/fault';
import type { Faults, Fields, Form, NameOf, Typed } from '$lib/forms/kit/form';
import type { EveryWord } from '$lib/text/every-catalogue';
import type { Told } from '$lib/text/refusal/refusal';

/** Messages by the name of their field; `form` is why the form as a whole was not carried out. */
export type Errors<F extends Fields> = Partial<Record<NameOf<F> | 'berkas', string>> & { form?: Told };

/** What is wrong with each answer, in words that name it as the page does. */
export function wordsOfFaults<F extends Fields>(
	{ fields, labels, says }: Form<string, F>,
	faults: Faults<F>,
	words: EveryWord
): Errors<F> {
	const [names, own] = [labels(words), says?.(words)];
	const found = (Object.entries(faults) as [NameOf<F>, Fault | undefined][]).flatMap(([name, fault]) =>
		fault ? [[name, own?.[name]?.[fault] ?? words.fault[fault](names[name], fields[name] ?? {})]] : []
	);
	return Object.fromEntries(found) as Errors<F>;
}

/** An answer that somebody else has changed since the form was drawn. */
export type Standing = { name: string; label: string; words: string };

/** The record that a form shows, as its form would show it now. */
export type Saved<F extends Fields> = {
	typed: Partial<Typed<F>>;
	/** Answers that whoever wrote the form left as they were drawn: they are taken from what is saved. */
	untouched?: Partial<Typed<F>>;
	/** Answers that are names of something, in words. */
	names?: Partial<Record<NameOf<F>, string>>;
	state: string;
};

/** Where the record that is saved now differs from what was typed. What the record does not keep is not compared. */
export function standingBeside<F extends Fields>(
	{ labels, choices }: Form<string, F>,
	{ typed: saved, names = {} }: Saved<F>,
	typed: Typed<F>,
	words: EveryWord
): Standing[] {
	const [called, chosen] = [labels(words), choices?.(words)];
	return (Object.keys(saved) as NameOf<F>[])
		.filter((name) => String(saved[name]).trim() !== String(typed[name]).trim())
		.map((name) => {
			const value = String(saved[name]);
			return { name, label: called[name], words: names[name] ?? chosen?.[name]?.[value] ?? value };
		});
}
