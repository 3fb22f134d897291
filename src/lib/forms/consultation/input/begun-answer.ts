import { allow } from '$lib/domain/result';
import { hidden, id, unjudged, type ManyField } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';
import { ANSWER } from './dispose';

const { nomor, jawaban, teks, pasal, ganti, dari } = ANSWER.fields;
const boxes: ManyField<readonly string[]> = { ...nomor, optional: true, check: (typed) => allow(typed) };

/** The answer to inputs as far as it is written, with a template whose words are to come in. */
export const BEGUN_ANSWER = form({
	name: 'begun_answer',
	fields: {
		nomor: boxes,
		jawaban: unjudged(jawaban),
		teks: unjudged(teks),
		pasal: unjudged(pasal),
		ganti: unjudged(ganti),
		dari: unjudged(dari),
		templat: hidden(id)
	},
	files: 'office',
	labels: (words) => ({ ...ANSWER.labels(words), templat: '' })
});
