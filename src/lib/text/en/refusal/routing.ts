import { forStaff } from '../../refusal/refusal';
import type { routing as source } from '../../id/refusal/routing';

export const routing: typeof source = {
	not_allowed: {
		what: 'You cannot change the routing rules.',
		why: 'Administrators and moderators write the draft; an administrator appointed by decree publishes it.',
		next: 'Tell them what you would change.',
		turn: forStaff('operator', 'appointment')
	},
	no_draft: {
		what: 'There is no draft to publish.',
		why: 'Somebody else may have published or emptied it.',
		next: 'Load the page again to see the newest version.',
		turn: 'operator'
	},
	draft_changed: {
		what: 'The draft has changed since it was tried.',
		why: 'What you read is not what this draft would do.',
		next: 'Read the new trial below, then publish.',
		turn: 'operator'
	},
	in_the_past: { what: 'Rules do not hold for the past.', next: 'Choose today or a later day.' },
	same_rules: { what: 'This draft says what the last version says.', next: 'Change it, or leave it.' },
	lines_wrong: {
		what: 'Some lines have to be mended; the draft is as it was.',
		next: 'Mend them in the box below, then check again.'
	}
};
