import { formatNumber } from '../../format';
import type { home as source } from '../../id/home/home';

export const home: typeof source = {
	title: 'Home',
	heading: (province) => `Report on public services in ${province}, and see what becomes of it`,
	lead: 'Agencies answer under deadlines that everyone can see, day by day.',
	actions: 'What you can do here',
	report: { title: 'Write a report', says: 'A complaint, suggestion or question. No account needed.' },
	track: { title: 'Track a report', says: 'With the report number and the access code.' },
	follow: { title: 'Read and support', says: 'Reports of others, answers of agencies, and who is late.' },
	consult: { title: 'Join a consultation', says: 'Comment on drafts of services before they are decided.' },
	search: 'Search reports, or enter a number',
	figures: (month) => `${month} in figures`,
	figuresNote: 'Counted over the reports that are open to the public, so that anyone can count again in the list.',
	allFigures: 'All figures are in Statistics.',
	verified: 'Reports verified',
	verifiedNote: 'and passed on to who is in charge',
	answered: 'First answers in time',
	answeredOf: (count) => `of ${formatNumber('en', count)} that fell due this month`,
	answeredShare: (share) => `${share} of first answers in time`,
	answeredTooFew: (none) => (none ? 'None has fallen due this month yet.' : 'Too few this month for a figure.'),
	noShare: '–',
	overdueNow: 'Overdue now',
	overdueLink: 'See what is overdue',
	overdueNone: 'No deadline has been missed.',
	latest: 'Latest reports',
	latestAll: 'All reports',
	latestNone: 'No report is open to the public yet.',
	latestNoneNext: 'Reports appear here once a moderator has verified them.',
	longest: 'Longest overdue',
	longestNote: 'In order of length. Agencies are not ranked.',
	longestAll: 'All that are late'
};
