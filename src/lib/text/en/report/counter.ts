import type { counter as source } from '../../id/report/counter';

export const counter: typeof source = {
	title: 'Counter',
	lead: 'Write down the report of the person in front of you, in their own words.',
	begin: 'Begin for this person',
	consent: 'The person agrees that staff write down their report, and knows who can read it',
	consentHint:
		'Read this out first: contact may stay empty, and the report can be anonymous (without a name) or confidential.',
	consentMissing: 'Ask the person first, then tick this.',
	language: 'Language of the receipt and of letters to the person',
	languages: { id: 'Indonesian', en: 'English' },
	serving: 'Counter: you are writing for somebody.',
	servingHint: 'All that is done here is recorded as “at the counter”.',
	next: 'Next person',
	nextHint: 'Draft, receipt and opened report are deleted from this browser.',
	resume: 'Go on for this person',
	underWay: 'The last person is not finished',
	underWayHint: 'This browser still holds a report that is being written.',
	ready: 'Ready for the next person. Nothing is left of the one before.',
	idle: 'The counter was closed after 15 minutes without use. What had not been sent was deleted.',
	sentTitle: 'The report has been received',
	slipTitle: 'Print the receipt for the person',
	slipHint:
		'The access code comes out on paper only, upside down below the fold. Fold it and hand it over at once; do not read, photograph or copy it.',
	slipLimit: 'A print preview shows the paper. Turn the screen to the person, or print without preview.',
	print: 'Open the sheet to print',
	printAgain: 'Print again with a new code',
	refresh: 'Refresh this page',
	printed:
		'Printed already. Printing again makes a new code: the one on the paper before opens nothing any more, and the history of the report says so.',
	slip: {
		title: 'Receipt of a report',
		print: 'Print',
		masked: 'The access code is hidden on screen and printed on paper only.',
		fold: 'Fold here. The access code below the line is for the person who reported alone.',
		code: 'Access code',
		keep: 'Keep this paper. Whoever holds the code can open and answer your report.',
		how: 'How to follow it',
		follow: (address) =>
			`Open ${address} on your own phone or scan the QR code, then enter number and access code. Without a phone: take this paper to the counter of any office but the one that handles your report.`,
		notRead: 'Staff need not and must not ask for this code.',
		gone: 'This sheet cannot be opened again.',
		goneNext: 'Print it again from the page of the receipt, while the person is at the counter.',
		back: 'Back to the receipt'
	}
};
