import type { asked as idAsked, notTaken as id } from '../../id/mail/mail-in';

export const notTaken: typeof id = {
	subject: 'Your e-mail has not been taken in yet',
	open: 'Open the forum',
	meaning: {
		unknown_address:
			'Your e-mail arrived, but not at the reply address of a report, so that we do not know where it belongs.',
		forged: 'Your e-mail arrived, but its reply address is incomplete or misspelt.',
		expired: 'Your e-mail arrived, but that reply address has ended.',
		other_sender:
			'Your e-mail arrived from another address than the one we write to. To protect people who report, answers from elsewhere are not taken in straight away.',
		not_proved: 'Your e-mail has arrived, but the mail server could not make sure that its sender’s address is true.',
		answered: 'Your answer has arrived and waits for a moderator.',
		closed: 'Your e-mail arrived, but that conversation is closed.',
		not_allowed: 'Your e-mail arrived, but answers there cannot be taken from your account at present.',
		no_words: 'Your e-mail arrived, but we found no words of yours in it.',
		not_fitting: 'Your e-mail arrived, but it is too long, or it is not clear where it belongs.',
		files:
			'Your e-mail arrived, but its attachments cannot be taken. We take at most five photos (JPG, PNG, WebP) or PDF files of up to 5 MB each.',
		dangerous_files: 'Your e-mail arrived, but its attachments are of a kind that we do not open, for safety.',
		too_large: 'Your e-mail arrived, but it is too large: 10 MB at most.',
		unreadable: 'Your e-mail arrived, but we cannot read it.',
		too_many: 'Your e-mail arrived, but too many answers came within a short time.'
	},
	next: {
		report:
			'Open the page of the report and write your answer there. If you reported without an account, have its number and access code ready. A moderator sees your e-mail, too.',
		consultation:
			'Open the page of the consultation and write your reply below your input. A moderator sees your e-mail as well.',
		none: 'Open the forum to report, or track your report by its number and access code and answer on its page. A moderator sees your e-mail, too.'
	}
};

export const asked: typeof idAsked = {
	subject: 'A question about your e-mail',
	by: 'Moderator',
	meaning: 'A moderator of the forum has read your e-mail and would like to ask this before deciding where it belongs.',
	next: 'Answer this e-mail. Do not send your identity number or other personal data that nobody asked for.'
};
