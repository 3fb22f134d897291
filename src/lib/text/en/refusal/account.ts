import type { account as source } from '../../id/refusal/account';
import { faultOf } from '../../refusal/refusal';
import { account as words } from '../account/account';

const { password } = words.says;

export const account: typeof source = {
	wrong_credentials: {
		what: 'The e-mail address or the password does not match.',
		next: 'Check both, or ask for a new password.'
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
