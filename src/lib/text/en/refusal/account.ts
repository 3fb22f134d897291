import type { account as source } from '../../id/refusal/account';
import { faultOf } from '../../refusal/refusal';
import { account as words } from '../account/account';

const { password } = words.says;

export const account: typeof source = {
	wrong_credentials: {
		what: 'The e-mail address or the password does not match.',
		next: 'Check both, or ask for a new password.'
	},
	wrong_whole: {
		what: 'The e-mail address, password or code does not match.',
		next: 'Check all three. A code that was used is void: wait for the next one in the app.'
	},
	second_step: {
		what: 'This account asks for a verification code, too.',
		next: 'Write the password again, with the six digits of your app or one of your recovery codes.'
	},
	wrong_code: {
		what: 'This code does not match.',
		next: 'Write the six digits that your app shows now. A code that was used is void; wait for the next one.'
	},
	step_over: {
		what: 'The time for this step is over.',
		why: 'After the password, the code has to follow within ten minutes.',
		next: 'Sign in again from the start.',
		turn: 'signIn'
	},
	app_not_begun: {
		what: 'Setting up the app has not begun, or is finished.',
		why: 'Perhaps it was set up in another window.',
		next: 'Reload the page to see how it stands now.',
		turn: 'operator'
	},
	no_second_step: {
		what: 'No second step is set up.',
		why: 'Recovery codes are of use only beside an app or a passkey.',
		next: 'Set up an authenticator app first.',
		turn: 'operator'
	},
	wrong_proof: {
		what: 'This password or code does not match.',
		next: 'Write the password that you sign in with, or the code that your app shows now.'
	},
	same_email: {
		what: 'This is your address now.',
		next: 'Write the new address.'
	},
	email_taken: {
		what: 'Another account uses this address.',
		why: 'An address belongs to one account.',
		next: 'Use another address, or sign in to the account that has this one.',
		turn: 'operator'
	},
	push_unknown: {
		what: 'This device cannot be notified.',
		why: 'The forum does not know the notification service of its browser.',
		next: 'Use another browser, or go on hearing by mail.',
		turn: 'operator'
	},
	passkey_failed: {
		what: 'This passkey could not be read.',
		why: 'It belongs to another site, was removed from the account, or the page was open for more than ten minutes.',
		next: 'Reload the page and try again, or sign in with the password.',
		turn: 'operator'
	},
	passkey_known: {
		what: 'This passkey is registered already.',
		why: 'A passkey is registered once.',
		next: 'Use another device, or remove the old passkey first.',
		turn: 'operator'
	},
	too_many_passkeys: {
		what: 'There are ten passkeys already.',
		why: 'More of them are hard to look after.',
		next: 'Remove one that is not used any more, then add the new one.',
		turn: 'operator'
	},
	passkey_gone: {
		what: 'That passkey was removed already.',
		why: 'Perhaps it was removed in another window.',
		next: 'There is nothing to do.',
		turn: 'operator'
	},
	wrong_password: {
		what: 'The current password does not match.',
		next: 'Write the password that you sign in with.'
	},
	link_void: {
		what: 'This link is no longer valid.',
		why: 'It was used, replaced by a newer one, or is too old.',
		next: 'Ask for a new link, and open the latest mail.',
		turn: 'operator'
	},
	invitation_void: {
		what: 'This invitation is void.',
		why: 'It was used, replaced by a newer one, withdrawn, or is older than seven days.',
		next: 'Open the invitation that came last, or ask the administrator for a new one.',
		turn: 'operator'
	},
	no_invitation: {
		what: 'No invitation is waiting.',
		why: 'This person has accepted it, or was never invited.',
		next: 'Reload the page to see how it stands now.',
		turn: 'operator'
	},
	already_confirmed: {
		what: 'Your e-mail address is confirmed already.',
		why: 'The link has to be opened only once.',
		next: 'Nothing needs to be done.',
		turn: 'operator'
	},
	sso_not_linked: {
		what: 'Your account is not linked to an office account.',
		why: 'The link was taken off already, perhaps in another window.',
		next: 'There is nothing to do.',
		turn: 'operator'
	},
	session_gone: {
		what: 'That device is signed out already.',
		why: 'Somebody signed out there, or it was not used for long.',
		next: 'Nothing needs to be done.',
		turn: 'operator'
	},
	too_short: faultOf(password.too_short),
	too_long: faultOf(password.too_long),
	guessable: faultOf(password.guessable),
	like_you: faultOf(password.like_you)
};
