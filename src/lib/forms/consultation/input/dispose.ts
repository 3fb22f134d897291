import { INPUT_TEXT_LEAST, INPUT_TEXT_MOST } from '$lib/domain/consultation/input/input';
import { DISPOSITIONS, type Disposition } from '$lib/domain/consultation/words';
import { hasWords, lengthOf, tidyLine, tidyText } from '$lib/forms/kit/tidy';

export type DisposeField = 'nomor' | 'jawaban' | 'teks' | 'pasal';
export type DisposeFault = 'missing' | 'too_short' | 'too_long' | 'unknown_choice';
export type TypedAnswer = { nomor: number[]; jawaban: string; teks: string; pasal: string; ganti: boolean };

export type AnswerGiven = {
	numbers: number[];
	disposition: Disposition;
	text: string;
	changedKey: string | null;
	again: boolean;
};

type Faults = Partial<Record<DisposeField, DisposeFault>>;
export type ParsedAnswer = { typed: TypedAnswer } & ({ ok: true; given: AnswerGiven } | { ok: false; faults: Faults });

/** As many as a page can hold ticked; a larger group is answered in two. */
const NUMBERS_MOST = 500;

/** Reads the answer to one input or several: the numbers that were ticked, and the words for all of them. */
export function parseAnswer(form: FormData): ParsedAnswer {
	const typed = readTyped(form);
	const faults: Faults = {
		...(typed.nomor.length === 0 && { nomor: 'missing' as const }),
		...faultOf('jawaban', disposedAs(typed.jawaban)),
		...faultOf('teks', worded(typed.teks)),
		...faultOf('pasal', typed.pasal === '' || /^[a-z0-9-]{1,80}$/.test(typed.pasal) ? null : 'unknown_choice')
	};
	if (Object.keys(faults).length > 0) return { ok: false, typed, faults };
	const { nomor: numbers, jawaban, teks: text, pasal, ganti: again } = typed;
	return {
		ok: true,
		typed,
		given: { numbers, disposition: jawaban as Disposition, text, changedKey: pasal || null, again }
	};
}

const faultOf = (field: DisposeField, fault: DisposeFault | null): Faults => (fault ? { [field]: fault } : {});

function readTyped(form: FormData): TypedAnswer {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	return {
		nomor: form
			.getAll('nomor')
			.map(Number)
			.filter((number) => Number.isSafeInteger(number) && number > 0 && number < 1_000_000)
			.slice(0, NUMBERS_MOST),
		jawaban: tidyLine(text('jawaban')),
		teks: tidyText(text('teks')),
		pasal: tidyLine(text('pasal')),
		ganti: text('ganti') !== ''
	};
}

function disposedAs(typed: string): DisposeFault | null {
	if (typed === '') return 'missing';
	return DISPOSITIONS.some((word) => word === typed) ? null : 'unknown_choice';
}

function worded(typed: string): DisposeFault | null {
	if (!hasWords(typed)) return 'missing';
	if (lengthOf(typed) < INPUT_TEXT_LEAST) return 'too_short';
	return lengthOf(typed) > INPUT_TEXT_MOST ? 'too_long' : null;
}
