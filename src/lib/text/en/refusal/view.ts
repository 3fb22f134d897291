import type { Refusals } from '../../refusal/catalogue';

export const view: Refusals['view'] = {
	view_name_taken: { what: 'There is a view of that name already.', next: 'Choose another name.' },
	too_many_views: { what: 'Too many views are saved.', next: 'Remove those that nobody uses any more.' },
	view_gone: { what: 'That view has been removed.', next: 'Load this page again.' },
	view_of_another: {
		what: 'That view was saved by a colleague who still serves here, and who alone can change it.',
		next: 'Save a view of your own under another name.'
	},
	no_such_chair: {
		what: 'You do not serve at that desk today.',
		next: 'Open your desk from the menu, and save again.'
	}
};
