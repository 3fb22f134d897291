import type { ToldShare } from '$lib/domain/statistics/told';
import type { Quantile } from '$lib/domain/statistics/survival';
import { formatDay, formatNumber } from '../../format';
import type { statistics as source } from '../../id/statistics/statistics';

const number = (value: number) => formatNumber('en', value);
const count = number;
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
	allQuestions: 'All questions',
	questions: {
		ketepatan: {
			asks: 'Are reports answered in time?',
			says: (share) => `${share} of first answers came in time.`,
			of: (counts) => `${counts} that fell due`
		},
		lama: {
			asks: 'How long until a report is settled?',
			says: (half, most) => `Half are settled within ${half}, 9 in 10 within ${most}.`,
			of: (received) => `of ${count(received)} reports received`
		},
		terlambat: {
			asks: 'What is overdue now?',
			says: (listed) => `${listed} public ${listed === '1' ? 'report is' : 'reports are'} overdue now.`,
			of: 'as its list has them'
		},
		akhir: {
			asks: 'How do reports end?',
			says: (share) => `${share} were confirmed as settled by those who reported.`,
			of: (counts) => `${counts} reports received`
		},
		sebaran: {
			asks: 'About what, and from where?',
			says: (category) => `Most of all about: ${category}.`,
			of: (most, received) => `${most} of ${received} reports received`
		},
		dilempar: {
			asks: 'Are people sent from door to door?',
			says: (share) => `${share} of reports were handed on or returned.`,
			of: (counts) => `${counts} reports received`
		}
	},
	upTo: (listed, limit) => (listed > limit ? `more than ${number(limit)}` : number(listed)),
	summary: { title: 'In short', says: 'Reports that are still open always count.' },
	province: 'Whole province',
	span: (from: string, until: string) => `${day(from)} to ${day(until)}`,
	basis: (n: number, version: number) => `of ${count(n)} reports · working calendar version ${number(version)}`,
	csv: 'Download CSV',
	csvOf: (title: string) => `Download CSV: ${title}`,
	count,
	/** Unfolds what exactly is counted. */
	defined: 'What is counted',
	allFigures: 'All figures',
	tooFew: 'not enough data',
	noShare: ({ part, whole }: ToldShare) => (whole === 0 ? 'none yet' : `${count(part)} of ${count(whole)}`),
	of: ({ part, whole }: ToldShare) => `${count(part)} of ${count(whole)}`,
	days: ({ days, beyond }: Quantile) =>
		`${beyond ? 'more than ' : ''}${number(days)} ${days === 1 ? 'working day' : 'working days'}`,
	daysShort: ({ days, beyond }: Quantile) => `${beyond ? '> ' : ''}${number(days)}`,
	workingDays: 'working days',
	table: 'The figures as a table',

	received: 'Reports received',
	stillOpen: (open: number) => `${count(open)} still open`,
	handedOn: (passed: number) => `${count(passed)} handed on or returned`,
	inherited: (late: number) => `${count(late)} more were late when they came`,
	overdueNow: 'Overdue now',
	overdueLink: 'See the list',
	median: 'Half are completed within',
	ninetieth: '9 in 10 are completed within',
	timely: {
		verification: 'Verified in time',
		first_response: 'Answered in time',
		resolution: 'Completed in time',
		rerouting: 'Routed again in time'
	},
	timelyShare: (share: string, what: string) => `${what}: ${share}`,
	dueOf: ({ part, whole }: ToldShare) => `${count(part)} of ${count(whole)} that fell due`,
	agreed: {
		title: 'Confirmed as solved by the person who reported',
		ofAll: 'of all reports',
		ofJudged: 'of those on which the person who reported gave an opinion',
		short: 'Confirmed by those who reported'
	},

	duration: {
		title: 'How long until completion',
		says: 'The share of reports that is completed after so many working days since receipt.',
		definition:
			'The share completed within that time, among all reports received at least as long ago. Completed means followed up and not under contest; a contest makes the report open again. What is still open, was withdrawn or handed on counts as not completed; what moderators refused or archived does not count. Days spent waiting for the person who reported count too.',
		name: (median: string, ninetieth: string) =>
			`Curve of the share of reports completed by working day. Half are completed within ${median}; nine in ten within ${ninetieth}.`,
		axis: 'working days since receipt',
		day: 'Working day',
		atRisk: 'Could be watched for so long',
		completed: 'Completed within it',
		share: 'Completed so far',
		half: 'half',
		most: '9 in 10'
	},
	agencies: {
		each: (agencies) => `${number(agencies)} agencies, one by one`,
		title: 'Timeliness of each agency',
		says: 'In alphabetical order: agencies are not ranked, because their loads and cases differ. A report that was handed on counts with each agency that held it.',
		definition:
			'All of the reports received in this period. In time is counted of those of their deadlines that have fallen due, unmet ones included, and stays with the agency that held the report when its due day passed, wherever the report went since. Days to completion are the working days for which that agency held it. What an agency’s own staff write down at their counter is not counted.',
		idle: 'No reports in this period:',
		medianShort: 'Half within',
		few: (agencies) => `${number(agencies)} agencies, not enough data:`,
		ninetiethShort: '9 in 10 within',
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
			'Reports with a deadline (other than those of the person who reported) that has passed by now, however long ago; independent of the period.',
		listed: (listed) => (listed === '1' ? '1 public report' : `${listed} public reports`),
		case: 'Report',
		late: 'Overdue by',
		clock: 'Deadline',
		all: 'All that are overdue',
		nobody: 'No deadline has been missed.'
	},
	course: {
		title: 'How reports end',
		says: 'Agreement and silence of the person who reported are two different things, and are not added up.',
		definition: 'Present state of the reports received in this period.',
		name: 'Reports by their present state',
		outcome: 'State',
		count: 'Reports',
		share: 'Share',
		outcomes: {
			agreed: 'Closed, with agreement',
			silent: 'Closed automatically, without a response',
			disputed: 'Final ruling, not accepted by the person who reported',
			followed_up: 'Followed up, awaiting the person who reported',
			open: 'Still open',
			handed_on: 'Handed on or returned',
			refused: "Outside the province's authority",
			archived: 'Archived',
			withdrawn: 'Withdrawn by the person who reported'
		},
		also: 'Among all of them',
		contested: 'Contested at least once',
		reopened: 'Reopened at least once',
		appealed: 'Refusal appealed'
	},
	bounces: {
		title: 'Reports that were sent on',
		says: 'Citizens should not be sent around: how many reports the agency that held them handed over or gave back.',
		definition:
			'Of the reports of this period that an agency held at any time, those that it handed to another agency or gave back to the moderators itself, at least once. They count even if they came again and were completed. What moderators move counts against no agency. By category each report counts once, however often and by whomever it was sent on.',
		byAgency: 'By agency',
		byCategory: 'By category',
		held: 'Held',
		bounced: 'Sent on',
		none: 'No reports in this period.'
	},
	pasted: {
		title: 'Pasted answers',
		says: 'The same answer to many reports seldom answers the report.',
		definition:
			'Official answers, completions and promises that say the same as on two or more other reports of the same agency; other names, days and numbers make no difference. One answer to a case of linked reports counts once. Open reports only.',
		answers: 'Answers',
		pasted: 'Pasted',
		none: 'No answers in this period.'
	},
	moderators: {
		title: 'At the desk of the moderators',
		says: 'Time before a report reaches an agency, or between two of them. It is charged to no agency.',
		definition:
			'Working days for which a report was with the moderators until it was routed, refused or archived, and deadlines that passed meanwhile.',
		median: 'Half are routed within',
		ninetieth: '9 in 10 are routed within'
	},
	spread: {
		title: 'About what, and from where',
		says: 'A silent district means something too: perhaps no problem, perhaps no signal.',
		definition: 'Reports received in this period by main category and by the regency or city where it happened.',
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
			'What counts are the reports that everybody may read: each figure can be reckoned again from the rows of Open data.',
			'Confidential reports, those not verified yet and those hidden by a moderator are in no figure, so that nobody can infer them from the difference of two tables, two files or two months.',
			'No share and no wait is told of fewer than 5 reports: it would say more of chance than of service.',
			'Days and lateness belong to whoever held the report then. Handing a report on or returning it moves no lateness, and it still counts with the agency that had it, not as completed. What is overdue changes hands only through a moderator.',
			'An agency that receives a report late is not charged with that, but its own working days count.',
			'Those who are silent, were not asked or did not judge never count as having confirmed.',
			'Leaving reports open, closing only the easy ones, handing on, asking, or talking people into withdrawing improves no figure more than answering would.',
			"Working days follow the province's calendar as it stands now."
		],
		computed: 'Computed on'
	},
	more: 'All figures of this agency',
	moreProvince: 'Statistics of the province'
};
