import { formatNumber } from '../../format';
import type { home as source } from '../../id/home/home';

export const home: typeof source = {
	title: 'Home',
	heading: 'Report. Follow. Help decide.',
	lead: (province) =>
		`Public services in ${province}: every report has a deadline, and everyone can see the days that are left.`,
	report: 'Write a report',
	track: 'Track a report by its number and access code',
	search: 'Search reports: words or number',
	news: 'What is going on',
	consult: {
		title: 'Join a consultation',
		open: 'taking comments',
		next: (title, day) => `Closes ${day}: ${title}`,
		none: 'None is taking comments at the moment.'
	},
	late: {
		title: 'What is overdue',
		reports: 'public reports',
		longest: (agency, late) => `Longest, ${late}: ${agency ?? 'no agency yet'}`,
		none: 'No deadline has been missed.'
	},
	verified: (count) => `${formatNumber('en', count)} public reports verified.`,
	answered: (share, of) => `${share} of ${of} first answers in time.`,
	answeredTooFew: (none) => (none ? 'No first answer has fallen due yet.' : 'Too few first answers for a figure.'),
	figuresNote: 'Only what is open to the public, so that anyone can count it again.',
	allFigures: 'All figures',
	justAnswered: 'Just answered',
	answeredOn: {
		day: (day, of) => (day === 0 ? 'answered on the same day' : `answered on working day ${day} of ${of}`),
		inTime: 'answered in time',
		late: 'answered late'
	},
	latest: 'Latest reports',
	latestAll: 'All reports',
	latestNone: 'No report is open to the public yet.',
	latestNoneNext: 'Reports appear here once a moderator has verified them.'
};
