import { formatNumber } from '../../format';
import type { erasure as id } from '../../id/privacy/erasure';

export const erasure: typeof id = {
	pseudonym: { citizen: 'Citizen who erased their account', official: 'Official whose account was erased' },
	title: 'Erase my data',
	lead: 'What is erased cannot be brought back, by anybody. What happened stays on record, without your name.',
	guestTitle: (ref) => `Erase my data in report ${ref}`,
	what: 'What is to be erased?',
	account: 'My account, and my name in all reports and posts',
	report: (ref) => `Only who I am in report ${ref}; my account stays`,
	gone: {
		title: 'What goes',
		list: [
			'your name, address, telephone, password, sessions, devices and keys;',
			'drafts, what you follow, letters and notices to you;',
			'your name, address and telephone wherever they stand in your reports and posts.'
		]
	},
	stays: {
		title: 'What stays, without a name',
		list: [
			'what reports and posts say, what agencies answered, and their deadlines;',
			'your support and voices, which still count once;',
			'the proof in the public log: its place stays, what it says opens no more.'
		]
	},
	lose: 'After that you can no longer open, answer or contest those reports, not by an access code either.',
	open: (count) =>
		`${formatNumber('en', count)} of your reports are still being handled. They go on without you: questions to you run out by themselves.`,
	files: 'We do not recognise faces, plates or letters in pictures: have a moderator mask them first.',
	sure: 'I understand that this cannot be undone',
	submit: 'Erase now',
	toErase: 'Erase my data',
	back: 'Back to my data',
	done: 'Your data is erased',
	doneSays: 'What happened stays on record without your name. The proof of erasure is kept and names nobody.'
};
