import type { log as id } from '../../id/log/log';
import { formatNumber } from '../../format';
import { province } from '../admin/province';

const number = (value: number) => formatNumber('en', value);

export const log: typeof id = {
	receipt: {
		title: 'Receipt',
		heading: 'Signed receipt',
		lead: 'Signed proof that this was taken in and put on record. It holds without this forum: anybody can check it, also without a connection.',
		taken: 'Taken in',
		promised: (until) => `We promise: this enters the public log by ${until}.`,
		placed: (place, size) => `In the public log: place ${place} of ${size}.`,
		waits: 'This is a promise still. In a minute its place in the log stands here.',
		reload: 'Reload',
		file: 'Save the file',
		page: 'The page of this receipt',
		own: 'The text and the QR code may be shown to anybody: none of your words and no name is in them. Keep the file and the address of this page to yourself; with the file you can prove your words as well.',
		shared: 'There are no words and no name in it, facts only: what, when, and its place in the log.',
		text: 'Photograph, print or copy this text: it is the receipt. The QR code holds the same text.',
		none: 'What you sent is kept, but a signed receipt could not be made yet. Reload this page later.',
		meansTitle: 'What it proves',
		means: [
			'This forum took it in at that time, and cannot deny it.',
			'If it is ever changed, removed or given another date, this receipt no longer fits the log, and anybody can see that.',
			'If the promise to put it into the log is broken, this receipt proves it.'
		],
		meansNotTitle: 'What it does not prove',
		meansNot: ['That what was sent is true.', 'Who sent it: no name is in here.'],
		how: 'How to check a receipt'
	},
	receipts: {
		title: (ref) => `Receipts of ${ref}`,
		heading: 'Receipts',
		lead: 'Every act on this report is kept in a public log that nobody can change unnoticed, not even we. Take its receipt: with it anybody can check without asking this forum.',
		how: 'How to check',
		place: 'Place in the log',
		file: 'Proof file',
		receipt: 'Receipt',
		receiptOf: (seq) => `Receipt of act ${number(seq)}`,
		download: (seq) => `Proof file of act ${number(seq)}`,
		waits: 'enters the log within a minute',
		erased: 'contents erased; its place stays',
		toKnow:
			'The files that you download of your own report also open your words. Files for everybody open facts only: what, when, by whom.',
		back: 'Back to the report',
		input: 'Receipt of this input',
		answer: 'Receipt of the official answer',
		minutes: 'Receipt of the minutes',
		decision: 'Receipt of this decision',
		outcome: 'Receipt of the ruling on the objection'
	},
	leaves: {
		title: 'What else is in the log',
		lead: 'Besides acts on reports and consultations the log has changes by administrators, rules of the forum, work calendars, deadlines, open data, decisions of moderators, and the keys of the log itself.',
		back: 'Check for yourself',
		groups: 'Kinds',
		all: 'All',
		group: {
			changes: 'Administration',
			rules: 'Rules',
			calendars: 'Calendars',
			policies: 'Deadlines',
			figures: 'Open data',
			rulings: 'Decisions',
			keys: 'Log keys'
		},
		kind: {
			event: 'Act',
			change: 'Change by an administrator',
			edition: 'Edition of the open data',
			rule: 'Rule published',
			rule_end: 'Rule ended',
			calendar: 'Calendar published',
			policy: 'Deadline set',
			policy_end: 'Deadline withdrawn',
			decision: 'Decision of a moderator',
			appeal: 'Step of an objection',
			key: 'Log key made',
			key_end: 'Log key retired'
		},
		change: (subject, act) => `${province.kind[subject]}: ${province.act[act].toLowerCase()}`,
		place: 'place',
		receipt: 'Receipt',
		erased: 'contents erased; its place stays',
		older: 'Earlier ones',
		none: 'Nothing yet',
		noneWhy: 'What is written appears here within a minute.'
	},
	check: {
		title: 'Check for yourself',
		lead: 'You need not take our word. Every act in this forum, every change by an administrator, and all rules, calendars, deadlines, decisions and editions of the open data are kept in one log that only grows. Anybody can check that nothing was changed, removed, slipped in or dated back.',
		howTitle: 'How does it work?',
		how: [
			'Of each act a fingerprint is made that holds not a single word, so that everybody can read the log and nobody’s secret is told.',
			'The fingerprints make up a tree. Its head, one line of letters, hangs on every leaf: change one letter, and the head is another.',
			'Each minute the head is signed. Whoever keeps one head can prove that all that was there before is still the same.',
			'Erasing personal data throws away the contents and their key, and not the place. Other proofs still hold.'
		],
		now: 'The head of the log now',
		leaves: (size) => `${number(size)} entries`,
		none: 'The log has not begun. Its first head is signed within a minute.',
		key: 'Verifier key',
		keySays:
			'Copy this key and keep it outside this site, or compare it with the one printed in the yearly report. A proof holds only where it fits this key.',
		olderKeys: 'Earlier keys',
		olderKeysSay: 'Earlier receipts still hold with the key that signed them.',
		until: (made, retired) => (retired === null ? `since ${made}, still signing as well` : `${made} to ${retired}`),
		checkTitle: 'Check a receipt',
		checkSays:
			'Save this verifier on your telephone or computer, and give it a receipt: its file, or the text from paper or a QR code. It runs in your browser, also without a connection, and sends nothing.',
		verifier: 'Open the verifier',
		verifierSave: 'Save the verifier (one HTML file)',
		wholeTitle: 'Check the whole log',
		wholeSays:
			'The verifier above also reads the whole log and holds it to the receipts and heads that you kept. This short program does the same without a browser. It needs Node 20 or newer.',
		script: 'Download the program',
		othersTitle: 'What else is in this log',
		others: 'See changes of the administration, rules, calendars, deadlines, open data and decisions',
		witnessTitle: 'Witnesses',
		witnessNone:
			'Nobody else signs the head of this log yet. A university, the Ombudsman, the press or another province can be a witness.',
		witnessSays:
			'They sign the head of the log as well, and refuse where the log that they saw before is not the beginning of this one. So we cannot show one log to some and another to others.',
		witnessSigned: (size, at) => `last signed ${number(size)} entries, ${at}`,
		witnessNever: 'has not signed yet',
		witnessFailing: (since) => `Has not signed since ${since}:`,
		witnessFailure: {
			unreachable: 'it cannot be reached.',
			nonsense: 'its answer cannot be read.',
			unknown_log: 'it does not know this log yet.',
			refused_signature: 'it does not accept the signature of this log.',
			other_history:
				'the log that it saw is not the beginning of this one. Whoever runs this forum has to explain that.'
		},
		addresses: 'Addresses for machines',
		headAddress: 'Signed head',
		tileAddress: 'Pieces of the log (C2SP tlog-tiles)',
		limitsTitle: 'What is not proven',
		limits: [
			'The log proves that something was written and has not changed since, not that it is true.',
			'An act enters the log at most a minute after it happened. Before that a receipt holds a signed promise, and no proof yet.',
			'As long as nobody else keeps heads, we could still write a second log. So keep heads, and ask other institutions to keep them.'
		]
	}
};
