import type { log as id } from '../../id/log/log';
import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('en', value);

export const log: typeof id = {
	receipts: {
		title: (ref) => `Receipts of ${ref}`,
		heading: 'Receipts',
		lead: 'Every act on this report is kept in a public log that nobody can change unnoticed, not even we. Keep the proof files: with them anybody can check without asking this forum.',
		how: 'How to check',
		act: 'Act',
		place: 'Place in the log',
		file: 'Proof file',
		download: (seq) => `Proof file of act ${number(seq)}`,
		waits: 'enters the log within a minute',
		erased: 'contents erased; its place stays',
		toKnow:
			'The files that you download of your own report also open your words. Files for everybody open facts only: what, when, by whom.',
		back: 'Back to the report'
	},
	check: {
		title: 'Check for yourself',
		lead: 'You need not take our word. Every act in this forum, every change by an administrator and every edition of the open data is kept in one log that only grows. Anybody can check that nothing was changed, removed, slipped in or dated back.',
		howTitle: 'How does it work?',
		how: [
			'Of each act a fingerprint is made that holds not a single word, so that everybody can read the log and nobody’s secret is told.',
			'The fingerprints make up a tree. Its head, one line of letters, hangs on every leaf: change one letter, and the head is another.',
			'Each minute the head is signed. Whoever keeps one head can prove that all that was there before is still the same.',
			'Erasing personal data throws away the contents and their key, and not the place. Other proofs still hold.'
		],
		now: 'The head of the log now',
		leaves: (size) => `${number(size)} acts kept`,
		none: 'The log has not begun. Its first head is signed within a minute.',
		key: 'Verifier key',
		keySays:
			'Copy this key and keep it outside this site, or compare it with the one printed in the yearly report. A proof holds only where it fits this key.',
		checkTitle: 'Check one proof',
		checkSays:
			'Download a proof file from the page of a report (“Receipts”), and open this verifier. It runs in your browser, also without a connection, and sends nothing.',
		verifier: 'Open the verifier',
		verifierSave: 'Save the verifier (one HTML file)',
		wholeTitle: 'Check the whole log',
		wholeSays:
			'This short program reads the whole log, reckons its head again and compares it with a head that you kept. It needs Node 20 or newer.',
		script: 'Download the program',
		addresses: 'Addresses for machines',
		headAddress: 'Signed head',
		tileAddress: 'Pieces of the log (C2SP tlog-tiles)',
		limitsTitle: 'What is not proven',
		limits: [
			'The log proves that something was written and has not changed since, not that it is true.',
			'An act enters the log at most a minute after it happened. Before that there is no proof.',
			'As long as nobody else keeps heads, we could still write a second log. So keep heads, and ask other institutions to keep them.'
		]
	}
};
