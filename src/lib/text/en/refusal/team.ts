import type { Refusals } from '../../refusal/catalogue';

export const team: Refusals['team'] = {
	not_allowed: {
		what: 'Only officers and the head of the agency that handles this report can settle that.',
		next: 'It may have been handed over. Load the page again.'
	},
	already_so: { what: 'It is so already.', next: 'There is nothing left to do.' },
	colleague_unknown: {
		what: 'That person does not serve at this agency today.',
		next: 'Choose a colleague from the list.'
	},
	taken_meanwhile: {
		what: 'Somebody else changed who has it while this page was open.',
		next: 'See above who has it now, and decide again.'
	},
	days_reversed: { what: 'The last day is before the first.', next: 'Mend the days.' },
	days_past: { what: 'The last day is over.', next: 'Choose today or later.' },
	same_person: { what: 'The deputy must be somebody else.', next: 'Choose another colleague.' },
	absence_overlaps: {
		what: 'Some of these days are entered for them already.',
		next: 'End that entry first, or choose other days.'
	},
	tag_gone: { what: 'This desk has no such tag any more.', next: 'Look at the list of tags and choose again.' },
	too_many_tags: {
		what: 'This desk has 100 tags already.',
		next: 'Use one of them, or ask the head of the agency to make one of those alike.'
	},
	tag_personal: { what: 'A tag holds nothing about a person.', next: 'Name the matter alone.' },
	tag_name_taken: {
		what: 'There is a tag of that name.',
		next: 'Tick “Make them one” where they are the same, or choose another name.'
	}
};
