import type { mailIn as id } from '../../id/desk/mail-in';
import { formatNumber } from '../../format';

const count = (value: number) => formatNumber('en', value);

export const mailIn: typeof id = {
	title: 'E-mail that came in',
	lead: 'E-mails that cannot be taken in by themselves wait here. Moderators alone read them; they are sealed, and deleted once decided.',
	none: 'No e-mail is waiting.',
	noneNext: 'Valid answers have been taken in; returned letters and automatic answers have been set apart.',
	waiting: (value) => `${count(value)} ${value === 1 ? 'e-mail is' : 'e-mails are'} waiting`,
	shown: (value) => `The oldest ${count(value)} are shown.`,
	month: 'The last 30 days',
	verdict: {
		posted: 'taken in as answers',
		drafted: 'made drafts',
		penned: 'to this page',
		returned: 'letters that came back',
		automatic: 'automatic answers, set apart'
	},
	from: 'From',
	noSender: 'not named',
	subject: 'Subject',
	noSubject: '(no subject)',
	came: 'Came',
	about: 'For report',
	files: 'Attachments',
	noWords: 'There are no words that can be read.',
	why: {
		unknown_address: 'Not the reply address of a report.',
		forged: 'Its reply address is misspelt or made up.',
		expired: 'Its reply address has ended.',
		other_sender: 'Its sender is not the address that we write to.',
		not_proved: 'Our mail server says that its sender’s address is not the true one.',
		answered: 'What its sender answers to a letter of ours.',
		closed: 'The conversation is closed, or it is not its sender’s turn.',
		not_allowed: 'Its sender cannot write there at present.',
		no_words: 'There are no words in it.',
		not_fitting: 'Too long, or it is not clear which comment is meant.',
		files: 'Its attachments cannot be taken.',
		dangerous_files: 'Its attachments are of a dangerous kind.',
		too_large: 'Larger than 10 MB.',
		unreadable: 'Cannot be read: no whole e-mail, nested too deeply, or of too many parts.',
		too_many: 'Too many answers within a short time.'
	},
	makeOf: 'Make of it',
	decision: { reply: 'Take in as an answer', note: 'Make it an internal note', thrown: 'Throw away' },
	replyHint:
		'It is taken in as of whoever the reply address was given to. Do so only if you are sure that they wrote it. Attachments that cannot be taken are left out.',
	assignHint:
		'It can be taken in as an answer, too: write the number of the report. Only where its sender’s address is that of whoever reported it.',
	ask: 'Question to the sender',
	askHint: 'Sent once by e-mail. The answer comes to this page, beside this e-mail.',
	askOpen: 'Ask the sender',
	askSend: 'Send the question',
	asked: 'The sender was asked',
	follows: 'The e-mail that it answers',
	followed: 'still waits on this page',
	followedGone: 'was decided already',
	thrownFor: 'Why it is thrown away',
	thrownForNone: 'Choose why',
	thrownForSays: {
		spam: 'advertising or fraud',
		unrelated: 'no matter of the forum',
		elsewhere: 'has been said by another way',
		unclear: 'unclear, and its sender does not answer',
		machine: 'written by a machine',
		other: 'another reason'
	},
	decided: 'Decided last',
	decidedAs: { reply: 'taken in as an answer', note: 'made a note', thrown: 'thrown away' },
	number: 'Number of the report',
	numberHint: 'The note is read by those who handle the report. The sender’s address is not passed on.',
	done: {
		reply: 'The e-mail was taken in as an answer.',
		note: 'The e-mail became an internal note.',
		thrown: 'The e-mail was thrown away.',
		asked: 'The question was sent to the sender. This e-mail goes on waiting.'
	}
};
