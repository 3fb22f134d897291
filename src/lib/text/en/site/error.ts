import type { errorPage as source } from '../../id/site/error';

export const errorPage: typeof source = {
	notFound: {
		title: 'Page not found',
		why: 'The address may be mistyped, or this report is not open to the public.',
		next: 'Check the address. If the report is yours, open it with its number and access code on the Track page.'
	},
	forbidden: {
		title: 'Request refused',
		why: 'This request did not come from a page of the forum, or you have not signed in.',
		next: 'Open the page again, sign in if needed, and try once more.'
	},
	conflict: {
		title: 'The report has changed',
		why: 'Someone else acted first, so your action no longer applies.',
		next: 'Go back to the report, read where it stands now, and decide again.'
	},
	tooMany: {
		title: 'Too many attempts',
		why: 'The limit for a short time has been reached. It protects accounts and reports from guessing.',
		next: 'Wait a few minutes, then try again.'
	},
	tooLarge: {
		title: 'That is too large to send',
		why: 'The files or the text go beyond the limit.',
		next: 'Go back, send smaller or fewer files, and try again.'
	},
	unavailable: {
		title: 'The service is not available right now',
		why: 'The forum cannot read its data at the moment. Reports you have already sent are safe.',
		next: 'Wait a few minutes and reload this page. There is no need to contact anyone.'
	},
	internal: {
		title: 'Something went wrong in the forum',
		why: 'The fault is ours, not yours. It has been recorded.',
		next: 'Try again in a while. If it happens again, give the error number below to the people who run the forum.'
	},
	errorId: 'Error number',
	statusCode: (status) => `Code ${status}`,
	toHome: 'Go to the home page',
	toComplaints: 'See all complaints',
	toTrack: 'Track a report',
	toSignIn: 'Sign in',
	retry: 'Reload'
};
