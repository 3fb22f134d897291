import type { mailIn as id } from '../../id/refusal/mail-in';

export const mailIn: typeof id = {
	already_decided: {
		what: 'Another moderator has decided about this e-mail.',
		next: 'Load the page again to see what still waits.'
	},
	reference_required: {
		what: 'The number of the report for the note is missing.',
		next: 'Write it, for example 7Q4M-2K9X, and press again.'
	},
	not_taken: {
		what: 'This e-mail cannot be taken in there.',
		next: 'The report may be closed or not exist, its sender is not known, or it does not meet the rules for answers. Make it a note, or throw it away.'
	}
};
