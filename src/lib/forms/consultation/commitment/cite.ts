import { parseReference } from '$lib/domain/thread/reference';
import { hidden, meaning, parsed } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';

/** What stands for the consultation as a whole among its items. */
export const WHOLE_TOPIC = 'konsultasi';

const reference = parsed(parseReference, 'reference_invalid');
/** The topic, or an item by its number. */
const target = meaning(
	parsed((typed) => (typed === WHOLE_TOPIC || /^[1-9]\d{0,2}$/.test(typed) ? typed : null), 'unknown_choice', {
		look: 'carried'
	}),
	(typed) => (typed === WHOLE_TOPIC ? null : Number(typed))
);

/** The report, and what it is tied to. */
export const CITATION = form({
	name: 'citation',
	fields: { nomor: reference, kaitan: target },
	labels: ({ promises: { bridge } }) => ({ nomor: bridge.ref, kaitan: bridge.tiedTo })
});

/** The button beside a tie that takes it back. */
export const UNTYING = form({
	name: 'untying',
	fields: { nomor: hidden(reference), kaitan: hidden(target) },
	labels: () => ({ nomor: '', kaitan: '' })
});
