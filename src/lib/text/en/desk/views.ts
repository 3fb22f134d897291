import type { views as source } from '../../id/desk/views';

export const views: typeof source = {
	title: 'Saved views',
	save: 'Save this view',
	manage: 'Manage views',
	keep: 'Save what is open',
	keeps: (list, filters) =>
		filters === 0
			? `The list “${list}”, without filters.`
			: `The list “${list}” with ${filters} ${filters === 1 ? 'filter' : 'filters'}.`,
	name: 'Name of the view',
	nameHint: 'Short and clear, such as “Roads in Ternate”. No personal information.',
	forWhom: 'For whom',
	forMe: 'For me alone',
	forAll: (chair) => `Everybody: ${chair}`,
	rename: 'Rename',
	remove: 'Remove',
	mine: 'Mine',
	shared: 'Shared',
	none: 'No view is saved yet.',
	ofAnother: 'Saved by a colleague, who alone can change it.',
	gone: 'That saved view is no longer there, or is not for your desk. This is your usual list.',
	renamed: 'The view has a new name.',
	removed: 'The view is removed.',
	back: 'Back to the list',
	calendar: {
		title: 'Due calendar',
		months: 'Months',
		due: (count) => `${count} due`,
		late: (count) => `${count} overdue`,
		before: (count) => `${count} ${count === 1 ? 'report is' : 'reports are'} overdue from before this month`,
		dueOn: (day) => `Due on ${day}`,
		legend: '▲ overdue · ● due · hatched: weekend or holiday',
		download: 'Download the due days of this list for a calendar (ICS)',
		feed: {
			title: 'Subscribe in your own calendar',
			about:
				'A secret address for the calendar of your phone or computer. It holds numbers of reports, their deadlines and the days; no name, title or word of a report. Whoever knows the address can read it, so do not pass it on.',
			make: 'Make an address',
			renew: 'Make a new address',
			stop: 'Switch off',
			on: 'Your address works. If it is lost or has spread, make a new one: the old one ends at once.',
			made: 'Copy this address to your calendar now. It is not shown again.',
			address: 'Address of the calendar',
			open: 'Open in a calendar app',
			stopped: 'The address of the calendar is switched off.'
		}
	}
};
