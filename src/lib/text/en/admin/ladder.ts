import type { ladder as id } from '../../id/admin/ladder';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** When what is late is reported upwards. */
export const ladder: typeof id = {
	title: 'Escalation ladder',
	says: 'When clocks are reminded of, and when lateness is reported upwards.',
	lead: 'Each clock has its ladder: a reminder before the due day, a notice on the day, then the steps above. Who is told is fixed by the rules of the forum; you set the days.',
	columns: { clock: 'Clock' },
	fields: {
		pengingat: 'Reminder, working days before the due day',
		atasan: 'To the superior, working days after',
		sekretariat: 'To the secretariat, working days after',
		inspektorat: 'To the inspectorate, working days after'
	},
	short: { pengingat: 'Reminder', atasan: 'Superior', sekretariat: 'Secretariat', inspektorat: 'Inspectorate' },
	hints: { pengingat: 'Leave empty where nobody need be reminded.' },
	before: (count) => `${days(count)} before`,
	after: (count) => `${days(count)} after`,
	none: 'none',
	taken: 'Steps that were taken stay. One clock climbs at most one step a working day.'
};
