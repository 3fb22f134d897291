import { parseReadTemplate } from '$lib/domain/answer/draft';
import { INPUT_TEXT_LEAST, INPUT_TEXT_MOST } from '$lib/domain/consultation/input/input';
import { DISPOSITIONS } from '$lib/domain/consultation/words';
import { allow, refuse } from '$lib/domain/result';
import { block, choice, hidden, named, orNone, parsed, several, ticked, type ManyField } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';
import { NUMBERS_MOST, parseNumbers } from '../numbers';

const BOXES_MOST = 1000;
const boxes = several(parsed(parseNumbers, 'not_a_number'), { most: BOXES_MOST });

/** Ticked boxes, each of one input or of a group of them: "7" or "3-5, 9". */
const numbers: ManyField<number[]> = {
	...boxes,
	most: NUMBERS_MOST,
	check(typed) {
		const checked = boxes.check(typed);
		if (!checked.ok) return checked;
		const chosen = [...new Set(checked.value.flat())].sort((a, b) => a - b);
		return chosen.length > NUMBERS_MOST ? refuse('too_many') : allow(chosen);
	}
};

/** The answer to one input or several: the numbers that were ticked, and the words for all of them. */
export const ANSWER = form({
	name: 'answer',
	fields: {
		nomor: numbers,
		jawaban: choice(DISPOSITIONS),
		teks: block({ least: INPUT_TEXT_LEAST, most: INPUT_TEXT_MOST }),
		pasal: orNone(named(/^[a-z0-9-]{1,80}$/)),
		ganti: ticked,
		dari: hidden(parsed(parseReadTemplate, 'unknown_choice'))
	},
	files: 'office',
	labels: ({ inputs: { desk } }) => ({
		nomor: desk.inputs,
		jawaban: desk.disposition,
		teks: desk.text,
		pasal: desk.changed,
		ganti: desk.again,
		dari: ''
	})
});
