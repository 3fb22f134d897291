import { formatNumber } from '../../format';
import type { complaintList as source } from '../../id/complaint-list/list';

const number = (value: number) => formatNumber('en', value);

export const complaintList: typeof source = {
	title: 'Complaints',
	lead: 'Reports of citizens that were verified and are open to the public.',
	form: 'Search and filter reports',
	all: 'All',
	search: 'Search words or a report number',
	status: 'Status',
	allStatuses: 'Any status',
	exact: 'Exact status',
	agency: 'Agency',
	allAgencies: 'Any agency',
	district: 'District',
	allDistricts: 'Any district',
	category: 'Category',
	allCategories: 'Any category',
	allOf: (category) => `All of ${category}`,
	classification: 'Kind',
	allClassifications: 'Any kind',
	late: 'Overdue',
	apply: 'Apply',
	more: 'Filter the list',
	moreActive: (count) => `Filter the list (${count} active)`,
	count: (value) => `${number(value)} ${value === 1 ? 'report' : 'reports'}`,
	countMore: (limit) => `more than ${number(limit)} reports`,
	rankedSome: (limit) =>
		`Very many reports hold these words. Only the latest ${number(limit)} are put in order of fit; all the others are there by time.`,
	order: 'Order:',
	orders: {
		fit: 'Best match',
		newest: 'Newest',
		longest: 'Longest overdue',
		supported: 'Most supported'
	},
	meant: 'Did you mean:',
	loose: 'No report holds all of these words. These come near.',
	ignored: 'Some filters are unknown and were ignored.',
	empty: 'No report matches.',
	emptyNext: 'Try a more general word, or remove some of the filters.',
	emptyNumber: (number) => `Is this the number of your report? Open ${number} with its access code`,
	emptyWiden: (search) => `Search for “${search}” in all reports`,
	emptyNear: 'It may be in the category:',
	emptyWrite: 'Write a report about it',
	emptyPrivate: 'Confidential and unverified reports are not in this list.',
	emptyAll: 'No report is open to the public yet.',
	emptyAllNext: 'Reports appear here once a moderator has verified them.',
	results: 'List of reports',
	promised: (day, broken) => (broken ? `promise of ${day} broken` : `promised by ${day}`),
	doneIn: (days) =>
		days === 0 ? 'dealt with on the same day' : `dealt with in ${number(days)} working ${days === 1 ? 'day' : 'days'}`,
	noAgency: 'no agency yet',
	pictures: (count) => (count === 1 ? '1 picture' : `${number(count)} pictures`),
	statusGroup: {
		waiting: 'Waiting to be taken up',
		under_way: 'Under way',
		awaiting_reporter: 'Waiting for the person who reported',
		done: 'Done',
		other: 'Other'
	}
};
