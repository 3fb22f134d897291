import type { office as id } from '../../id/account/office';

/** Signing in at the provider of the office. */
export const office: typeof id = {
	signIn: (label) => `Sign in with ${label}`,
	forStaff: 'For staff whose account has been linked.',
	byPassword: 'Sign in with a password',
	toSecurity: 'To Security',
	outThere: (label) => `Your session at ${label} is still open. On a shared computer, sign out there as well.`,
	endThere: (label) => `Sign out of ${label} as well`,
	title: 'Office account',
	lead: (label) => `With this link you can sign in with ${label}. Your password and second step here stay as they are.`,
	none: 'Not linked.',
	ask: 'Ask for a link',
	goOn: (label) => `Now sign in to ${label}. Then you come back here, and administrators receive your request.`,
	goOnLink: (label) => `Go on to ${label}`,
	asked: 'Waiting for an administrator since',
	code: 'Code of your request',
	codeHint: 'Read this code to the administrator, when you meet or call. It opens nothing.',
	linked: 'Linked since',
	takeBack: 'Take the request back',
	takeOff: 'Take the link off',
	failed: {
		provider_gone: {
			title: 'The account provider does not answer',
			why: (label) => `The provider of ${label} cannot be reached at the moment, so we do not know who you are.`,
			next: 'Sign in with your password. That works as ever.',
			again: true
		},
		sso_failed: {
			title: 'Not signed in',
			why: () =>
				'The answer of the account provider cannot be used: more than ten minutes have passed, it was used before, it was begun in another browser, or the provider has just changed its keys.',
			next: 'Begin anew, or sign in with your password.',
			again: true
		},
		sso_cancelled: {
			title: 'Cancelled',
			why: (label) => `You cancelled it at ${label}. Nothing has changed.`,
			next: 'Try again, or sign in with your password.',
			again: true
		},
		sso_ended: {
			title: 'Your session has ended',
			why: (label) => `The provider of ${label} has just ended your session there.`,
			next: 'Sign in anew.',
			again: true
		},
		sso_unknown: {
			title: 'This office account is not linked',
			why: (label) =>
				`The provider of ${label} knows you, but no administrator has linked it to your account on the forum. The same e-mail address is not enough, and no account is made.`,
			next: 'Sign in with your password, open My account › Security › Office account, and press “Ask for a link”. Read the code that is shown to an administrator and ask them to agree. No staff account yet? Ask an administrator to invite you.',
			again: false
		},
		sso_waiting: {
			title: 'The link waits for an administrator',
			why: () => 'Your request has arrived, but no administrator has agreed to it yet.',
			next: 'Call an administrator and read them the code on your Security page. In the meantime sign in with your password.',
			again: false
		},
		sso_not_staff: {
			title: 'For staff only',
			why: (label) =>
				`Signing in with ${label} is for those who hold an office today. Yours has ended or has not begun.`,
			next: 'Your own account is still there: sign in with your password.',
			again: false
		},
		sso_linked: {
			title: 'Your account is linked already',
			why: (label) => `One account is linked to one account at ${label}.`,
			next: 'To change it, take the earlier link off in Security.',
			again: false
		},
		sso_taken: {
			title: 'Linked to another account already',
			why: (label) => `This account at ${label} is linked to another account on the forum.`,
			next: 'Sign in to that account and take the link off, or ask an administrator to.',
			again: false
		},
		too_many_attempts: {
			title: 'Tried too often',
			why: () => 'Too many sign-ins have failed from your network.',
			next: 'Wait a quarter of an hour, or sign in with your password.',
			again: false
		}
	}
};
