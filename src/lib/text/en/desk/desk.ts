import { formatNumber } from '../../format';
import type { desk as source } from '../../id/desk/desk';

const count = (value: number) => formatNumber('en', value);
const many = (value: number, one: string, more: string) => `${count(value)} ${value === 1 ? one : more}`;

export const desk: typeof source = {
	title: 'Desk',
	lead: {
		officer: 'Reports for your agency, those due first at the top.',
		agency_head: 'Objections that wait for your decision, and all reports of your agency.',
		moderator: 'Reports that wait to be verified or decided, those due first at the top.',
		inspector: 'Reports that are overdue anywhere, supervisory complaints, and objections.',
		secretary: 'Objections that wait for your final ruling, and delays that reached the Regional Secretariat.',
		facilitator: 'The public consultations that you run.',
		admin: 'What needs arranging so that every report has somebody.'
	},
	seat: (role, agency) => (agency ? `${role}, ${agency}` : role),
	lists: 'Lists',
	list: {
		todo: 'Waiting for me',
		mine: 'Mine',
		others: 'Decided by another',
		reporter: 'Waiting for the person who reported',
		vacant: 'No active officer',
		paper: 'By letter',
		head: 'Contested',
		late: 'Overdue',
		escalated: 'Escalated',
		supervisory: 'Supervisory',
		all: 'Not finished',
		closed: 'Recently closed',
		silent: 'Closed automatically'
	},
	about: {
		mine: 'What you have, and what those have for whom you stand in today.',
		others: 'You closed or ruled on this report before, so somebody else rules on the appeal or objection.',
		reporter:
			'The person who reported was asked, or invited to respond to the outcome. There is nothing for you to do now.',
		vacant:
			'Nobody holds the office today that has to handle this report. Ask the administrator to appoint somebody, or contact the agency.',
		head: 'The person who reported has objected. The head of the agency rules, then the Inspectorate, then the Regional Secretariat; never whoever closed the report. Disputes about whose a report is are here, too.',
		escalated:
			'Delays that reached you because nobody dealt with them before, and what you did since. Closed ones stay here for 30 days.',
		closed: 'Closed in the last 30 days. For that long the person who reported can reopen it.',
		silent: 'Closed in the last 30 days because the person who reported did not respond in time.'
	},
	undecreed: (year, reports) =>
		`The calendar of ${year} has not been announced yet. The deadlines of ${count(reports)} open ${reports === 1 ? 'report' : 'reports'} reach that year and are marked “provisional”.`,
	late: (value) => `${count(value)} overdue`,
	group: {
		late: 'Overdue',
		today: 'Due today',
		soon: 'Within 2 working days',
		week: 'This week',
		later: 'After this week',
		waiting: 'No deadline is running'
	},
	/** Something happened there since one last looked. */
	fresh: 'New',
	overview: 'Overview',
	panel: {
		ways: 'Go to',
		back: 'To the list',
		whole: 'Page of the report',
		next: 'Next report',
		act: 'Acts',
		toForm: 'To the form',
		/** Of what is shown in part. */
		all: (files: number) =>
			files > 0 ? `The whole report and ${files === 1 ? 'one file' : `${count(files)} files`}` : 'The whole report',
		nothingToDo: 'There is nothing for you to do now.',
		missing: 'This report does not exist, or is yours no longer.'
	},
	empty: {
		todo: 'Nothing is waiting for you. All done.',
		mine: 'You have no reports.',
		others: 'Nothing is waiting for another person’s decision.',
		reporter: 'Nothing is waiting for the person who reported.',
		paper: 'Nothing is waiting for a letter of an agency.',
		vacant: 'Every report has its officer.',
		head: 'Nothing is being contested.',
		late: 'Nothing is overdue.',
		escalated: 'No delay has reached you.',
		supervisory: 'No supervisory complaint is open.',
		all: 'No report is open.',
		closed: 'Nothing was closed in the last 30 days.',
		silent: 'Nothing was closed automatically in the last 30 days.'
	},
	emptyBut: { todo: 'No decision and nothing else waits for you.' },
	lateElsewhere: (late, list) => `${many(late, 'report is', 'reports are')} overdue in “${list}”`,
	nothingFound: 'No report matches these filters.',
	endOfList: 'You have reached the end of the list.',
	toFirst: 'Back to the start of the list',
	search: 'Search by number or words',
	filters: 'Filters',
	filtersActive: (value) => `Filters (${count(value)} in use)`,
	status: 'Status',
	category: 'Category',
	district: 'District',
	classification: 'Type',
	agency: 'Agency',
	anyStatus: 'Any status',
	anyCategory: 'Any category',
	anyDistrict: 'Any district',
	anyClassification: 'Any type',
	anyAgency: 'Any agency',
	holder: 'Held by',
	anyHolder: 'Anybody',
	heldBy: { me: 'Held by me', nobody: 'Held by nobody' },
	onlyLate: 'Overdue only',
	apply: 'Apply',
	age: (days) => (days === 0 ? 'received today' : `${many(days, 'day', 'days')} old`),
	noAgency: 'no agency yet',
	confidential: 'Confidential',
	anonymous: 'Anonymous',
	hidden: 'Hidden',
	hops: (done, most) => `Handed over ${done}/${most}`,
	linkedTo: (ref) => `One case with ${ref}`,
	leads: (count) => `Leads ${formatNumber('en', count)} other ${count === 1 ? 'report' : 'reports'}`,
	flags: (value) => many(value, 'content report', 'content reports'),
	dutyOf: (owner) => `Overdue: ${owner}`,
	reached: (step, clock) => `${step}: ${clock.toLowerCase()}`,
	decided: 'Since then',
	settled: 'The duty has been fulfilled or fell away',
	undecided: 'You have done nothing about it since',
	named: {
		title: 'Escalated to your office',
		about:
			'Late reports of other agencies that were brought to your office. Only reports that everybody may read are shown; closed ones stay here for 30 days.',
		none: 'No lateness has reached your office.',
		open: 'The duty is not fulfilled yet',
		newest: (shown) => `The newest ${shown} are shown.`
	},
	acts: (ref) => `Actions for ${ref}`,
	previousPage: 'Previous',
	nextPage: 'Next',
	csv: 'Download this list (CSV)',
	workload: 'Workload',
	workloadNote: 'Open reports of this agency by status. Not an assessment.',
	workloadTotal: 'Not finished',
	keys: {
		title: 'Keyboard shortcuts',
		next: 'next report',
		previous: 'previous report',
		open: 'open the selected report',
		choose: 'tick this report, or not',
		write: 'to the form of the act',
		send: 'send the form of the open report',
		nextCase: 'open the next report',
		search: 'to the search box',
		help: 'show or close this list',
		note: 'Off while you type.',
		active: 'Shortcuts on'
	},
	admin: {
		vacancies: 'Vacant posts',
		explain:
			'Nobody is appointed, or whoever is invited has not come in: nobody handles the reports that need these offices. Their content is not shown to administrators.',
		office: 'Office',
		agency: 'Agency',
		waiting: 'Reports waiting',
		forum: 'This forum',
		invited: (n: number) => `${count(n)} invited, not yet come in`,
		none: 'All offices are filled.'
	},
	csvFile: 'desk'
};
