import { allow } from '$lib/domain/result';
import { choice, hidden, id, number, type Field } from '../kit/field';
import { form } from '../kit/form';

/** What is wanted, not "the other way round": a form that is sent twice has one effect. */
const wanted: Field<boolean> = { look: 'carried', optional: true, check: (typed) => allow(typed !== 'tidak') };

/** Of the text that stood on the page. */
const version = hidden(number({ least: 0, most: 999_999 }));

export const SUPPORT = form({
	name: 'support',
	fields: { dukung: wanted, versi: version },
	labels: () => ({ dukung: '', versi: '' })
});

/** Holds one's input, or one's support, for the version that was read; or takes the support back. */
export const AFFIRMATION = form({
	name: 'affirmation',
	fields: { sikap: hidden(choice(['berlaku', 'dukung', 'tarik'])), masukan: hidden(id), versi: version },
	labels: () => ({ sikap: '', masukan: '', versi: '' })
});

/** Where the page was; whether one may be sent there is asked where that is known. */
const address: Field<string> = { look: 'carried', optional: true, check: (typed) => allow(typed) };

/** Shows what a guest wrote, and goes back to where it was found. */
export const ADMISSION = form({
	name: 'admission',
	fields: { kembali: address },
	labels: () => ({ kembali: '' })
});
