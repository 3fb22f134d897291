import { block, choice, day, id, orNone } from './kit/field';
import { form } from './kit/form';

export const ASSIGN = form({
	name: 'assign',
	fields: {
		/** Nobody, where it is left empty. */
		rekan: orNone(id),
		/** Who had it when the page was drawn. */
		semula: orNone(id),
		pesan: block({ most: 500, optional: true })
	},
	labels: ({ team }) => ({ rekan: team.case.giveTo, semula: '', pesan: team.case.why })
});

export const WATCH = form({
	name: 'watch',
	fields: { pantau: choice(['ya', 'tidak']) },
	labels: () => ({ pantau: '' })
});

export const ABSENCE = form({
	name: 'absence',
	fields: { siapa: id, pengganti: id, dari: day, sampai: day },
	labels: ({ team: { absence } }) => ({
		siapa: absence.who,
		pengganti: absence.deputy,
		dari: absence.from,
		sampai: absence.until
	})
});

export const END_ABSENCE = form({ name: 'end_absence', fields: { catatan: id }, labels: () => ({ catatan: '' }) });
