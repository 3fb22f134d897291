import type { Retained } from '$lib/domain/privacy/retention';
import { formatNumber } from '../../format';
import type { processing as id } from '../../id/privacy/processing';

const number = (value: number) => formatNumber('en', value);
const retained: Record<Retained, string> = {
	contact: 'Name and contact of people who reported, after their report was closed',
	letter: 'Copies of letters that were sent',
	device: 'Devices that are told, since they were last used'
};

export const processing: typeof id = {
	title: 'Record of processing of personal data',
	says: 'Which data is processed, on what ground and for how long, and the letter if protection fails.',
	lead: 'Drawn from the list that “My data”, erasure and the test of the schema read, too (Law 27/2022, Art. 31).',
	columns: { kind: 'Data', ground: 'Ground', sealed: 'Sealed', erased: 'When erased', rows: 'Rows, about' },
	retention: 'Retention',
	retentionSays: 'A job at night removes what is past its time, some at a time, and records how much it removed.',
	retained,
	days: (days) => `${number(days)} days`,
	preview: (due, all) => `Today it would remove ${number(due)} of ${number(all)}.`,
	removed: (count) => `Removed so far: ${number(count)}.`,
	change: 'Change how long it is kept',
	daysLabel: 'How many days',
	groundLabel: 'On what ground',
	save: 'Save',
	breach: 'Notice of a breach',
	breachSays:
		'Choose which data was exposed and since when; the letter is drawn from this record. Send it within 3 × 24 hours of learning of it (Art. 46), to those concerned and to the data protection authority.',
	breachKinds: 'Data that was exposed',
	breachSince: 'Exposed since',
	breachWrite: 'Write the letter',
	letter: {
		title: 'Notice of a personal data breach',
		opening: (site) =>
			`We, who run ${site}, give notice that the following personal data was or may have been exposed:`,
		since: 'Since',
		untilKnown: 'Known since',
		deadline: 'To be told by (3 × 24 hours)',
		concerned: (accounts, contacts) =>
			`At most ${number(accounts)} accounts and ${number(contacts)} people who reported and left a contact are concerned.`,
		sealed: 'Sealed: unreadable without the server’s secret.',
		open: 'Readable.',
		closing: 'What we are doing, and what you can do: [write here]. Questions to the data protection officer:'
	}
};
