import type { page as source } from '../../id/refusal/page';
import { forGuests, forStaff } from '../../refusal/refusal';

export const page: typeof source = {
	bad_request: {
		what: 'What was sent cannot be read',
		why: 'It was cut off on its way, or did not come from a form of this forum.',
		next: 'Go back to the form, and send it once more.',
		turn: 'operator'
	},
	signed_out: {
		what: 'Sign in first',
		why: 'This page is for holders of an account, and you are not signed in or have been away for long.',
		next: 'Sign in with your e-mail address and password, then open this page again.',
		turn: 'signIn'
	},
	forbidden: {
		what: 'The request was refused',
		why: 'It did not come from a page of the forum. This protects you from sites that pose as the forum.',
		next: forGuests(
			'Open the form on this forum, sign in if asked, and send it once more.',
			'Open the form on this forum, and send it once more.'
		),
		turn: 'operator'
	},
	absent: {
		what: 'Page not found',
		why: forStaff(
			'The address may be mistyped, or this report is not open to the public.',
			'The address may be mistyped, or this page is not among your recorded duties.'
		),
		next: forStaff(
			'Check the address. If you are the person who reported, open the report on the Track page.',
			'Check the address, or open the case from your desk.'
		),
		turn: forStaff('tracking', 'appointment')
	},
	not_offered: {
		what: 'Nothing can be sent to this address',
		why: 'There is no form at this address.',
		next: 'Open the page, and send from the form that is there.',
		turn: 'operator'
	},
	conflict: {
		what: 'Things have changed',
		why: 'Somebody else, or you in another window, acted first.',
		next: 'Open that page again, read where it stands now, and decide again.',
		turn: forStaff('complaints', 'desk')
	},
	gone: {
		what: 'This page is no more',
		why: 'What stood here was closed.',
		next: 'Look for its successor in the list of reports or consultations.',
		turn: 'complaints'
	},
	too_large: {
		what: 'Too large to send',
		why: 'A file may have 5 MB at most, and one sending five files at most.',
		next: 'Go back, make the files smaller or fewer, and send again.',
		turn: 'operator'
	},
	not_a_form: {
		what: 'This kind of request is not known',
		why: 'The forum reads only what its own forms send.',
		next: 'Open the page in a browser, and send from its form.',
		turn: 'operator'
	},
	unfit: {
		what: 'This answer cannot be used',
		why: 'It contains a choice that the form does not have.',
		next: 'Go back to the form, choose from what is there, and send.',
		turn: 'operator'
	},
	too_many: {
		what: 'Too many attempts',
		why: 'More requests came from your network than is usual in a short time. This limit protects accounts and reports from guessing.',
		next: 'Wait a while, then try again. What was sent is kept.',
		turn: 'operator'
	},
	internal: {
		what: 'Something went wrong in the forum',
		why: 'The fault is ours, not yours, and it has been recorded.',
		next: 'Try again in a while. If it happens again, tell those who run the forum the number below.',
		turn: 'operator'
	},
	unavailable: {
		what: 'The service is not available at the moment',
		why: 'The forum cannot read its data just now. Reports you have already sent are safe.',
		next: 'Wait a few minutes, then reload this page. Those who run the forum have been told.',
		turn: 'emergency'
	}
};
