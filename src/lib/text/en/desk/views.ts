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
	back: 'Back to the list'
};
