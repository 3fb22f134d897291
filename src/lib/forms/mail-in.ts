import { PEN_DECISIONS, THROWN_FOR } from '$lib/domain/mail-in/verdict';
import { parseReference } from '$lib/domain/thread/reference';
import { block, choice, id, orNone, parsed } from './kit/field';
import { form } from './kit/form';

/** What a moderator does about a message that waits: decides, or asks its sender. */
export const PEN_ACTS = [...PEN_DECISIONS, 'asked'] as const;
export type PenAct = (typeof PEN_ACTS)[number];

export const PENNED = form({
	name: 'penned',
	fields: {
		surat: id,
		jadikan: choice(PEN_ACTS),
		/** Of the report that it is for. */
		nomor: orNone(parsed(parseReference, 'reference_invalid')),
		tanya: orNone(block({ least: 10, most: 1_000 })),
		/** Of what is thrown away. */
		sebab: orNone(choice(THROWN_FOR))
	},
	labels: ({ mailIn }) => ({
		surat: '',
		jadikan: mailIn.makeOf,
		nomor: mailIn.number,
		tanya: mailIn.ask,
		sebab: mailIn.thrownFor
	})
});
