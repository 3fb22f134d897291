import type { mailIn as id } from '../../id/refusal/mail-in';

export const mailIn: typeof id = {
	already_decided: {
		what: 'Another moderator has decided about this e-mail.',
		next: 'Load the page again to see what still waits.'
	},
	reference_required: {
		what: 'The number of the report is missing.',
		next: 'Write it, for example 7Q4M-2K9X, and press again.'
	},
	reason_required: {
		what: 'Why this e-mail is thrown away is not chosen.',
		next: 'Choose why, and press again.'
	},
	question_required: {
		what: 'The question is missing.',
		next: 'Write a question to the sender, and press again.'
	},
	cannot_ask: {
		what: 'The sender of this e-mail cannot be asked.',
		next: 'They were asked already, or their address takes no mail. Make it a note, or throw it away.'
	},
	not_its_reporter: {
		what: 'The sender’s address is not that of whoever reported this.',
		next: 'Check the number. If it is somebody else, make it a note, or ask the sender.'
	},
	not_taken: {
		what: 'This e-mail cannot be taken in there.',
		next: 'The report may be closed or not exist, its sender is not known, or it does not meet the rules for answers. Make it a note, or throw it away.'
	}
};
