import { choice } from '../kit/field';
import { form } from '../kit/form';

/** What a supporter says of a closing. */
export const WITNESS = form({
	name: 'witness',
	fields: { selesai: choice(['ya', 'belum']) },
	labels: ({ evidence }) => ({ selesai: evidence.witness.title }),
	choices: ({ evidence }) => ({ selesai: evidence.witness.choice })
});
