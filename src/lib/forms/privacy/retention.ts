import { RETAINED } from '$lib/domain/privacy/retention';
import { choice, line, number } from '../kit/field';
import { form } from '../kit/form';

export const RETENTION = form({
	name: 'retention',
	fields: {
		jenis: choice(RETAINED),
		hari: number({ least: 1, most: 36_500 }),
		dasar: line({ least: 5, most: 300 })
	},
	labels: ({ personal: { processing } }) => ({
		jenis: processing.retention,
		hari: processing.daysLabel,
		dasar: processing.groundLabel
	})
});
