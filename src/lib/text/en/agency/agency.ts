import { formatNumber } from '../../format';
import type { agency as source } from '../../id/agency/agency';

const number = (value: number) => formatNumber('en', value);

export const agency: typeof source = {
	listTitle: 'Agencies',
	listLead: 'Who does what, how many reports are under way, and how many are late.',
	search: 'Search the name or task of an agency',
	searchForm: 'Search agencies',
	found: 'List of agencies',
	open: (count) => `${number(count)} under way`,
	overdue: (count) => `${number(count)} late`,
	idle: 'no report under way',
	noneFound: 'No agency matches.',
	noneFoundNext: 'Try another word, or write a report without choosing an agency: the moderator decides.',
	task: 'Task',
	phone: 'Telephone',
	email: 'E-mail',
	until: (day) => `This agency ceased to exist on ${day}.`,
	successor: 'Its task goes on at',
	card: {
		title: 'Report card',
		ofDue: 'of those that were due',
		late: 'Overdue now',
		ofPublic: 'public reports, as listed below',
		span: (span) => `On time: of the reports received ${span}.`
	},
	figures: {
		link: 'All figures',
		title: (agency) => `All figures: ${agency}`,
		lead: (span) => `Reports received ${span}, commitments, and how satisfied people are.`,
		reports: 'Reports',
		other: 'Other periods and questions'
	},
	reports: (count) => (count === '1' ? '1 report' : `${count} reports`),
	service: 'Service',
	overdueTitle: 'Overdue now',
	overdueNone: 'No deadline of this agency has been missed.',
	overdueAll: (count) => `See all that are late (${count})`,
	currentTitle: 'Reports under way',
	currentNone: 'No report is under way.',
	currentAll: 'All reports of this agency',
	closedTitle: 'Recently closed',
	closedNone: 'No report has been closed yet.',
	services: 'Services and their standards',
	servicesNone: 'Service standards have not been entered yet.',
	servicesNote: 'Each has its requirements on its page.',
	servicesFurther: (count) => `${number(count)} more ${count === 1 ? 'service' : 'services'}`,
	duration: 'Time',
	cost: 'Cost',
	write: 'Write a report to this agency',
	more: 'more than'
};
