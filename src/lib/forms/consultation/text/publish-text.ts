import { block } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';

export const TEXT_MOST = 200_000;
export const NOTE_MOST = 1_000;

/** The draft text, whole, and what changed. */
export const TEXT = form({
	name: 'text',
	fields: { naskah: block({ most: TEXT_MOST }), catatan: block({ most: NOTE_MOST, optional: true }) },
	labels: ({ draftText: { desk } }) => ({ naskah: desk.body, catatan: desk.note })
});
