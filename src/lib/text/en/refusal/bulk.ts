import type { Refusals } from '../../refusal/catalogue';

export const bulk: Refusals['bulk'] = {
	not_allowed: { what: 'That is not done from your desk.', next: 'Choose another act.' },
	none_chosen: { what: 'None of the chosen reports is yours to act on.', next: 'Choose others.' },
	places_unknown: {
		what: 'A word in braces is not known.',
		next: 'Use those named below the field, or leave out the braces.'
	},
	changed_since: { what: 'It has changed since you looked.', next: 'Look again, then decide.' },
	places_open: {
		what: 'A word in braces could not be filled in: it is not known, or the due day has passed.',
		next: 'Write other words for this report.'
	},
	not_found: { what: 'That work is not yours.', next: 'Open it from your desk.' },
	not_undone: { what: 'That cannot be taken back together.', next: 'Open the reports one by one.' },
	already_so: { what: 'It was taken back already.', next: 'There is nothing left to do.' }
};
