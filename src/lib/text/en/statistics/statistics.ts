import type { Quantile } from '$lib/domain/statistics/survival';
import { formatDay, formatNumber } from '../../format';
import type { statistics as source } from '../../id/statistics/statistics';

const number = (value: number) => formatNumber('en', value);
const day = (of: string) => formatDay('en', of, 'medium');

export const statistics: typeof source = {
	title: 'Statistics',
	lead: 'How many reports came in, how many were answered in time, how long people wait, and what is not done yet. Reports that are still open always count.',
	form: 'Choose figures',
	period: 'Period',
	lastDays: (days: number) => `Last ${number(days)} days`,
	year: (year: number) => `Year ${year}`,
	agency: 'Agency',
	allAgencies: 'All agencies',
	classification: 'Kind of report',
	allClassifications: 'All kinds',
	sp4n: 'SP4N-LAPOR!',
	allSp4n: 'All reports',
	withSp4n: 'Recorded in SP4N-LAPOR!',
	withoutSp4n: 'In this forum only',
	show: 'Show',
	onThisPage: 'On this page',
	province: 'Whole province',
	span: (from: string, until: string) => `${day(from)} to ${day(until)}`,
	basis: (n: number, version: number) => `n = ${number(n)} · working calendar version ${number(version)}`,
	csv: 'Download CSV',
	csvOf: (title: string) => `Download CSV: ${title}`,
	tooFew: (n: number) => `not enough data (n = ${number(n)})`,
	fewer: 'fewer than 5',
	of: (part: number, whole: number) => `${number(part)} of ${number(whole)}`,
	days: ({ days, beyond }: Quantile) =>
		`${beyond ? 'more than ' : ''}${number(days)} ${days === 1 ? 'working day' : 'working days'}`,
	daysShort: ({ days, beyond }: Quantile) => `${beyond ? '> ' : ''}${number(days)}`,
	workingDays: 'working days',
	table: 'The figures as a table',

	received: 'Reports received',
	stillOpen: (count: number) => `${number(count)} still open`,
	overdueNow: 'Overdue now',
	overdueLink: 'See the list',
	median: 'Half are completed within',
	ninetieth: '9 in 10 are completed within',
	timely: {
		verification: 'Verified in time',
		first_response: 'Answered in time',
		resolution: 'Completed in time'
	},
	timelyShare: (share: string, what: string) => `${what}: ${share}`,
	dueOf: (inTime: number, due: number) => `${number(inTime)} of ${number(due)} that fell due`,

	duration: {
		title: 'How long until completion',
		says: 'The share of reports that is completed after so many working days since receipt.',
		definition:
			'Kaplan–Meier estimate. Completed means followed up and not under contest; a contest makes the report open again. Reports that are still open count up to today, withdrawn and refused ones up to the day they ended. Days spent waiting for the reporter count too. Of the reports received in this period.',
		name: (median: string, ninetieth: string) =>
			`Curve of the share of reports completed by working day. Half are completed within ${median}; nine in ten within ${ninetieth}.`,
		axis: 'working days since receipt',
		day: 'Working day',
		atRisk: 'Still awaited',
		completed: 'Completed that day',
		open: 'Not completed, last seen',
		share: 'Completed so far',
		half: 'half',
		most: '9 in 10'
	},
	agencies: {
		title: 'Timeliness of each agency',
		says: 'In alphabetical order: agencies are not ranked, because their loads and cases differ.',
		definition:
			'In time is counted of the deadlines that fell due in this period and have passed, unmet ones included. Days to completion are counted of the reports received in this period.',
		unassigned: 'Not with an agency yet (moderator)',
		idle: 'No reports in this period:',
		medianShort: 'Median',
		ninetiethShort: '90th percentile',
		overdue: 'Overdue'
	},
	classifications: {
		title: 'By kind of report and its deadline',
		says: 'Each kind has a completion deadline of its own.',
		definition: 'The limit is the general rule in force today; older reports keep the rule of their receipt.',
		limit: 'Limit'
	},
	overdue: {
		title: 'Longest overdue now',
		says: 'Cases are ranked, not agencies. Confidential reports are never listed.',
		definition:
			"Reports with a deadline (other than the reporter's) that has passed by now, however long ago; independent of the period.",
		case: 'Report',
		late: 'Overdue by',
		clock: 'Deadline',
		all: 'All that are overdue',
		nobody: 'No deadline has been missed.'
	},
	course: {
		title: 'How reports end',
		says: "The reporter's agreement and the reporter's silence are two different things, and are not added up.",
		definition: 'Present state of the reports received in this period.',
		name: 'Reports by their present state',
		outcome: 'State',
		count: 'Reports',
		share: 'Share',
		outcomes: {
			agreed: 'Closed, reporter agreed',
			silent: 'Closed automatically, reporter silent',
			disputed: 'Final ruling, not accepted by the reporter',
			followed_up: 'Followed up, awaiting the reporter',
			open: 'Still open',
			refused: "Outside the province's authority",
			archived: 'Archived',
			withdrawn: 'Withdrawn by the reporter'
		},
		also: 'Among all of them',
		contested: 'Contested at least once',
		reopened: 'Reopened at least once',
		appealed: 'Refusal appealed'
	},
	spread: {
		title: 'About what, and from where',
		says: 'A silent district means something too: perhaps no problem, perhaps no signal.',
		definition:
			'Reports received in this period by main category and by the regency or city where it happened. Sensitive categories with 1 to 4 reports only say "fewer than 5".',
		category: 'Category',
		district: 'Regency or city',
		count: 'Reports',
		silent: 'no report yet'
	},
	channels: {
		title: 'With and without SP4N-LAPOR!',
		says: 'This forum stands beside SP4N-LAPOR!. Figures are shown by whether a report has an SP4N number.',
		definition: 'Recorded means that the report carries a number of SP4N-LAPOR! now.',
		channel: 'Recording',
		share: (share: string) => `${share} recorded`
	},
	method: {
		title: 'How this is counted',
		points: [
			'All reports received count, also those not verified yet and those hidden by a moderator.',
			'Confidential reports count only where a group has at least 5 of them, so that nobody can infer a single one from a difference. Rows may therefore add up to less than the whole.',
			'Below 5 reports there is no percentage or median: only their number is given.',
			'Leaving reports open, or closing only the easy ones, improves no figure on this page.',
			"Working days follow the province's calendar as it stands now."
		],
		computed: 'Computed on'
	},
	more: 'All figures of this agency',
	moreProvince: 'Statistics of the province'
};
