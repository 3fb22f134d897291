import { INPUT_TEXT_LEAST, INPUT_TEXT_MOST } from '$lib/domain/consultation/input/input';
import { DISPOSITIONS } from '$lib/domain/consultation/words';
import { block, choice, named, number, orNone, several, ticked } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';

/** As many as a page can hold ticked; a larger group is answered in two. */
const NUMBERS_MOST = 500;

/** The answer to one input or several: the numbers that were ticked, and the words for all of them. */
export const ANSWER = form({
	name: 'answer',
	fields: {
		nomor: several(number({ least: 1, most: 999_999 }), { most: NUMBERS_MOST }),
		jawaban: choice(DISPOSITIONS),
		teks: block({ least: INPUT_TEXT_LEAST, most: INPUT_TEXT_MOST }),
		pasal: orNone(named(/^[a-z0-9-]{1,80}$/)),
		ganti: ticked
	},
	files: 'office',
	labels: ({ inputs: { desk } }) => ({
		nomor: desk.inputs,
		jawaban: desk.disposition,
		teks: desk.text,
		pasal: desk.changed,
		ganti: desk.again
	})
});
