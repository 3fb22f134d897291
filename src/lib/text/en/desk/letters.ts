import { formatNumber } from '../../format';
import type { letters as source } from '../../id/desk/letters';

const count = (value: number) => formatNumber('en', value);
const reports = (value: number) => `${count(value)} ${value === 1 ? 'report' : 'reports'}`;

export const letters: typeof source = {
	title: 'Letters to agencies',
	lead: 'Agencies without computers get the list of their reports by letter. Print it at the start of each week, then enter their answers with the number and date of their letter.',
	none: 'No agency works on paper.',
	noneNext: 'An administrator marks it on the page of the agency.',
	waiting: (value) => `${reports(value)} waiting for its letter`,
	enter: 'Enter answers that came by letter',
	printHint: 'Print this page with Ctrl + P. Only the letter is printed.',
	to: (agency) => `To the head of ${agency}`,
	opening: (value) =>
		`${reports(value)} of citizens wait for an answer of your agency, what is due first at the top. Write the answer below each report, or on a sheet of its own with the number of the report, and send it back. Answers are shown in the forum, marked “by letter”.`,
	nothing: 'At present no report waits for an answer of your agency.',
	received: (day) => `Received ${day}`,
	due: (day) => `due ${day}`,
	wasDue: (day) => `was due ${day}`,
	answer: 'Answer: what was done, where, when, with what evidence',
	number: 'Number and date of the letter',
	signature: 'Name, office, signature',
	open: 'Open this report to enter its answer',
	more: (value) => `${reports(value)} more wait and will be sent once these are answered.`,
	closing: 'The deadline counts until the answer is shown in the forum, so please send it before the day above.'
};
