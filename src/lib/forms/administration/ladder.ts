import { number, orNone } from '../kit/field';
import { form } from '../kit/form';
import { ASKING, ASKING_LABELS } from './asking';

const DAYS = orNone(number({ least: 1, most: 60 }));

export const LADDER = form({
	name: 'ladder',
	fields: {
		pengingat: orNone(number({ least: 1, most: 30 })),
		atasan: DAYS,
		sekretariat: DAYS,
		inspektorat: DAYS,
		...ASKING
	},
	labels: ({ admin: { ladder, province } }) => ({ ...ladder.fields, alasan: province.fields.alasan, ...ASKING_LABELS })
});
