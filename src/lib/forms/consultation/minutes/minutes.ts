import { GENDERS, PUBLICATION_MEDIA, SIDES, TERMS } from '$lib/domain/consultation/words';
import {
	block,
	choice,
	day,
	email,
	hidden,
	id,
	line,
	link,
	listed,
	meaning,
	named,
	orElse,
	orNone,
	parsed,
	required
} from '$lib/forms/kit/field';
import { button, form, type InputOf, type Typed } from '$lib/forms/kit/form';
import { parseNumbers } from '../numbers';

export const SUMMARY_MOST = 8000;
export const ITEM_TEXT_MOST = 2000;
export const ADDENDUM_MOST = 8000;

/** When and where the forum was held, and what was discussed. */
export const MINUTES_DATA = form({
	name: 'minutes_data',
	fields: {
		hari: day,
		tempat: line({ least: 3, most: 200 }),
		ringkasan: block({ most: SUMMARY_MOST, optional: true })
	},
	labels: ({ minutes: { desk } }) => ({ hari: desk.heldOn, tempat: desk.place, ringkasan: desk.summary })
});

export const ITEM = form({
	name: 'item',
	fields: {
		masalah: block({ least: 5, most: ITEM_TEXT_MOST }),
		usulan: block({ least: 5, most: ITEM_TEXT_MOST }),
		jangka: choice(TERMS),
		tenggat: orNone(day),
		instansi: orNone(id),
		jabatan: line({ most: 150, optional: true }),
		masukan: orElse(parsed(parseNumbers, 'numbers_invalid'), [])
	},
	labels: ({ minutes: { item } }) => ({
		masalah: item.problem,
		usulan: item.recommendation,
		jangka: item.term,
		tenggat: item.dueDay,
		instansi: item.agency,
		jabatan: item.office,
		masukan: item.inputs
	}),
	choices: ({ consultation }) => ({ jangka: consultation.term })
});
export type TypedItem = Typed<typeof ITEM.fields>;

const WAYS = ['up', 'down', 'out'] as const;

/** Moves an item one place, or takes it out. */
export const PLACING = form({
	name: 'placing',
	fields: { butir: listed, ke: meaning(hidden(choice(WAYS)), (way) => way ?? 'up') },
	labels: () => ({ butir: '', ke: '' })
});

export const PARTY = form({
	name: 'party',
	fields: {
		sisi: choice(SIDES),
		nama: line({ least: 2, most: 150 }),
		jabatan: line({ least: 2, most: 150 }),
		kelamin: orNone(choice(GENDERS)),
		surel: orElse(email, '')
	},
	labels: ({ minutes: { desk } }) => ({
		sisi: desk.side,
		nama: desk.name,
		jabatan: desk.office,
		kelamin: desk.gender,
		surel: desk.email
	})
});

export const DROPPING = form({ name: 'dropping', fields: { pihak: listed }, labels: () => ({ pihak: '' }) });

export const FINALISING = button('finalising');
export const SEALING = button('sealing');

const reason = { least: 5, most: 1000 };

/** A reason is asked where names stand under the text. */
export const REOPENING = form({
	name: 'reopening',
	fields: { alasan: block({ ...reason, optional: true }) },
	labels: ({ minutes: { desk } }) => ({ alasan: desk.reopenReason })
});

export const REFUSAL_FOR = form({
	name: 'refusal_for',
	fields: { pihak: listed, alasan: block(reason) },
	labels: ({ minutes: { desk } }) => ({ pihak: '', alasan: desk.reason })
});

export const REPLACING = form({
	name: 'replacing',
	fields: {
		pihak: listed,
		nama: line({ least: 2, most: 150 }),
		jabatan: line({ least: 2, most: 150 }),
		surel: orElse(email, ''),
		alasan: block(reason)
	},
	labels: ({ minutes: { desk } }) => ({
		pihak: '',
		nama: desk.name,
		jabatan: desk.office,
		surel: desk.email,
		alasan: desk.reason
	})
});

/** One's own refusal. */
export const REFUSING = form({
	name: 'refusing',
	fields: { alasan: block(reason) },
	labels: ({ minutes: { sign } }) => ({ alasan: sign.reason })
});

/** Of the text that was on the page; nonsense is a text that is not in force. */
const digest = meaning(hidden(named(/^[0-9a-f]{64}$/)), (known) => known ?? '');

/** A signed copy of who has no account, whose file comes with it. */
export const SCAN = form({
	name: 'scan',
	fields: { pihak: listed, sidik: digest },
	files: 'office',
	labels: () => ({ pihak: '', sidik: '' })
});

/** One's own name under the text that was read. */
export const SIGNING = form({
	name: 'signing',
	fields: { dibaca: required, sidik: digest },
	labels: ({ minutes: { sign } }) => ({ dibaca: sign.read, sidik: '' }),
	says: ({ minutes: { sign } }) => ({ dibaca: { missing: sign.readMissing } })
});

export const ADDENDUM = form({
	name: 'addendum',
	fields: { teks: block({ least: 5, most: ADDENDUM_MOST }) },
	labels: ({ minutes: { desk } }) => ({ teks: desk.addendumText })
});

export const PUBLICATION = form({
	name: 'publication',
	fields: {
		media: choice(PUBLICATION_MEDIA),
		nama: line({ least: 2, most: 150 }),
		tautan: orElse(link, ''),
		terbit: day
	},
	labels: ({ minutes: { publication } }) => ({
		media: publication.medium,
		nama: publication.name,
		tautan: publication.url,
		terbit: publication.day
	})
});

export type ItemInput = InputOf<typeof ITEM.fields>;
