import { PEN_DECISIONS } from '$lib/domain/mail-in/verdict';
import { parseReference } from '$lib/domain/thread/reference';
import { choice, id, orNone, parsed } from './kit/field';
import { form } from './kit/form';

/** What a moderator makes of a message that waits. */
export const PENNED = form({
	name: 'penned',
	fields: {
		surat: id,
		jadikan: choice(PEN_DECISIONS),
		/** Of the report that a note is for. */
		nomor: orNone(parsed(parseReference, 'reference_invalid'))
	},
	labels: ({ mailIn }) => ({ surat: '', jadikan: mailIn.makeOf, nomor: mailIn.number })
});
