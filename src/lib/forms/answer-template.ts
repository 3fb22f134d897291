import { TEMPLATE_ACTS } from '$lib/domain/answer/acts';
import { placesFor, placesIn } from '$lib/domain/answer/places';
import { isUuid } from '$lib/domain/uuid';
import { block, choice, line, named, orNone, parsed, ticked } from './kit/field';
import { button, form, type InputOf } from './kit/form';

/** In the field of a scope: the whole forum. */
export const EVERY_AGENCY = 'semua';

/** A template, new or in a new version. */
export const TEMPLATE = form({
	name: 'template',
	fields: {
		lingkup: parsed((typed) => (typed === EVERY_AGENCY || isUuid(typed) ? typed : null), 'unknown_choice', {
			look: 'carried'
		}),
		tindakan: choice(TEMPLATE_ACTS),
		kategori: orNone(named(/^[a-z0-9][a-z0-9.-]{0,80}$/)),
		nama: line({ least: 3, most: 100 }),
		isi: block({ least: 10, most: 4000 }),
		milik: ticked
	},
	labels: ({ answer: { templates } }) => templates.fields,
	says: ({ answer: { templates } }) => ({
		isi: { unknown_choice: templates.unknownPlace },
		kategori: { unknown_choice: templates.noCategory }
	}),
	/** A place-holder that nothing fills in would stand in an answer as it is; a consultation is of no category. */
	whole: ({ tindakan, kategori, isi }) => ({
		...(placesIn(isi, placesFor(tindakan)).unknown.length > 0 && { isi: 'unknown_choice' }),
		...(tindakan === 'dispose' && kategori !== null && { kategori: 'unknown_choice' })
	})
});

type Input = InputOf<(typeof TEMPLATE)['fields']>;

/** The agency that it is for; null: every one. */
export const scopeIn = ({ lingkup }: Input): string | null => (lingkup === EVERY_AGENCY ? null : lingkup);

/** What a template says, and what of. */
export const saidIn = ({ nama, isi, tindakan, kategori }: Input) => ({
	name: nama,
	body: isi,
	act: tindakan,
	category: kategori
});

export const RETIRE_TEMPLATE = button('retire_template');
