import type { track as source } from '../../id/report/track';

export const track: typeof source = {
	title: 'Track a report',
	lead: 'Open your report with the number and the access code on your receipt.',
	number: 'Report number',
	numberHint: 'Such as 7Q4M-2K9X. Small letters and spaces do not matter.',
	code: 'Access code',
	codeHint: 'Twenty letters and digits in five groups.',
	open: 'Open the report',
	nowOpen: (ref) => `Report ${ref} is open in this browser`,
	nowOpenHint: 'Close it if others use this device too. It closes by itself after two hours.',
	toReport: 'See the report',
	close: 'Close this report',
	closed: 'The report is closed in this browser.',
	lostTitle: 'Lost your access code?',
	lost: 'We do not keep the code, so we cannot send it again. Anyone can still follow a report that is shown to the public.',
	lostLink: 'Search the list of reports',
	accountTitle: 'Reported with an account?',
	account: 'All your reports are on your account page, without a code.',
	accountLink: 'Open my account'
};
