import type { accountMail as source } from '../../id/mail/account';

export const accountMail: typeof source = {
	confirm: {
		subject: 'Confirm your e-mail address',
		meaning: 'This address was used to register an account on the forum. Confirming proves that it is yours.',
		next: 'Press the button below to confirm. If you did not register, ignore this mail.',
		button: 'Confirm address'
	},
	follow: {
		subject: 'Do you want news by this mail address?',
		meaning:
			'Somebody has written this address into the forum to follow something. Until you agree we send nothing else.',
		next: 'Press the button below to see what it is, and agree there. If it was not you, ignore this mail.',
		button: 'Look and agree'
	},
	draft_by_mail: {
		subject: 'A draft was made of your e-mail',
		meaning:
			'Your answer by e-mail, with its attachments if it has any, is kept as a draft. The person who reported has received nothing yet.',
		next: 'Press the button below, look at the draft, then press Send. If it was not you who wrote it, delete the draft and tell the administrators.',
		button: 'Look and send'
	},
	draft_some_files: {
		subject: 'A draft was made of your e-mail, without some of its attachments',
		meaning:
			'Your answer by e-mail is kept as a draft. The person who reported has received nothing yet. Some attachments could not be kept: we take photos (JPG, PNG, WebP) or PDF of up to 5 MB, five at most.',
		next: 'Press the button below, look at the draft and its attachments, choose the files that are missing, then press Send. If it was not you who wrote it, delete the draft and tell the administrators.',
		button: 'Look and send'
	},
	mail_refused: {
		subject: 'A mail server refuses letters of the forum',
		meaning:
			'A mail server refused a letter of the forum by its policy, and not because of the address. Usually SPF, DKIM or the standing of the sending server is the cause.',
		next: 'Look at the mail settings of the site. This letter comes at most once a day.',
		button: 'Open the mail settings'
	},
	reset: {
		subject: 'Reset your password',
		meaning: 'Someone asked for a new password for the account with this address.',
		next: 'Press the button below to choose a new password. If it was not you, ignore this mail; your password stays as it is.',
		button: 'Choose a new password'
	},
	invite: {
		subject: 'Invitation to the staff of the forum',
		meaning:
			'The forum’s administrator invites you to its staff. Your account is prepared; your role and its decree stand on the page of the invitation.',
		next: 'Press the button below to write your name and choose a password. The invitation holds for seven days and once. If it is not for you, ignore this mail.',
		button: 'Open the invitation'
	},
	appointed: {
		subject: 'You were given a role on the forum',
		meaning: 'The forum’s administrator added a staff role to your account.',
		next: 'Sign in as usual with this address; your role stands on your account page. If it is not for you, tell the administrator.',
		button: 'See my role'
	},
	api_key_made: {
		subject: 'An API key was made for your office',
		meaning:
			'The administrators of the forum made a key by which a program can act with your rights. What it does is recorded for your agency and marked with the name of the key.',
		next: 'The key ends by itself with your appointment. If you did not ask for it, tell the administrators at once.',
		button: 'See account'
	},
	api_key_ended: {
		subject: 'An API key of your office was ended',
		meaning: 'The program that used it cannot act with your rights any more.',
		next: 'If it is still needed, ask the administrators for a new key.',
		button: 'See account'
	},
	second_step_on: {
		subject: 'Two-step verification was set up',
		meaning: 'Signing in to your account now takes the password and a code. Sessions on other devices have ended.',
		next: 'If it was not you, choose a new password and tell the administrator.',
		button: 'Check the account'
	},
	second_step_off: {
		subject: 'Two-step verification was removed',
		meaning: 'Signing in to your account now takes only the password.',
		next: 'If it was not you, choose a new password at once and set it up again.',
		button: 'Check the account'
	},
	codes_renewed: {
		subject: 'New recovery codes were made',
		meaning: 'The recovery codes of your account were replaced; the old ones are void.',
		next: 'If it was not you, choose a new password at once.',
		button: 'Check the account'
	},
	findings: {
		subject: 'Something on the forum’s site is not running',
		meaning: 'A regular check found something that the site promises and that does not happen now.',
		next: 'Open the list: each line says what happens and what is to be done. Whoever runs the server reads it by npm run doctor, too.',
		button: 'See the health of the site'
	},
	webhook_paused: {
		subject: 'A webhook is paused: nothing arrives there',
		meaning:
			'Its receiver says that it is gone, or nothing has arrived for three days. From now on nothing is sent there.',
		next: 'Look at it with its owner, then take the pause off or end the webhook.',
		button: 'See the webhook'
	},
	change_email: {
		subject: 'Use this address for your account',
		meaning: 'The owner of an account on the forum wants to use this address. Nothing has changed yet.',
		next: 'If it is you, press the button below within 24 hours. If not, ignore this mail.',
		button: 'Use this address'
	},
	email_change_asked: {
		subject: 'A change of your account’s address was asked for',
		meaning: 'Somebody who is signed in to your account asked to change its e-mail address. Nothing has changed yet.',
		next: 'If it was not you, change the password and end all sessions now.',
		button: 'Check the account'
	},
	email_changed: {
		subject: 'The address of your account was changed',
		meaning: 'Your account on the forum now uses another address; further mail goes there.',
		next: 'If it was not you, press the button below within 14 days: this address is used again, all sessions end, and you choose a new password.',
		button: 'It was not me, go back'
	},
	passkey_added: {
		subject: 'A passkey was added',
		meaning: 'A passkey was added to your account; whoever holds it signs in without the password.',
		next: 'If it was not you, remove that passkey and choose a new password at once.',
		button: 'Check the account'
	},
	passkey_removed: {
		subject: 'A passkey was removed',
		meaning: 'A passkey was removed from your account.',
		next: 'If it was not you, choose a new password at once.',
		button: 'Check the account'
	},
	assent_asked: {
		subject: 'Taking off a second step waits for you to agree',
		meaning:
			'Another administrator asked for somebody’s second step to be taken off because it was lost. Unless you agree nothing is taken off.',
		next: 'Make sure by meeting or calling the person, then agree or stop it. After seven days the request is over.',
		button: 'Look at the request'
	},
	link_asked: {
		subject: 'A link to an office account waits for you',
		meaning:
			'Somebody on the staff asked for their account to be linked to their office account, to sign in there. Unless an administrator agrees nothing is linked.',
		next: 'Meet or call the person, compare the code that they see on their security page, then agree or turn it down.',
		button: 'Look at the request'
	},
	office_linked: {
		subject: 'Your account was linked to your office account',
		meaning: 'An administrator agreed to your request: from now on you can sign in with your office account as well.',
		next: 'If it was not you who asked, take the link off on the security page and change your password at once.',
		button: 'Check the account'
	},
	office_unlinked: {
		subject: 'The link to your office account was taken off',
		meaning: 'Your account is not linked to an office account any more, and sessions that began with it have ended.',
		next: 'Sign in with your password. If it was not you who took it off, ask an administrator.',
		button: 'Check the account'
	},
	unlock_asked: {
		subject: 'The second step of your account comes off tomorrow',
		meaning:
			'An administrator recorded that you lost what you use for the second step. In 24 hours your code app, passkeys and recovery codes are taken off, and all sessions end.',
		next: 'If it was not you who asked, sign in as usual and stop it on the security page within 24 hours.',
		button: 'Look, or stop it'
	},
	new_device: {
		subject: 'Somebody signed in to your account on a new device',
		meaning: 'Your account was just used on a device that we do not know.',
		next: 'If it was you, ignore this mail. If not, end that session and make a new password at once.',
		button: 'See my sessions'
	},
	already_registered: {
		subject: 'This address already has an account',
		meaning: 'Someone tried to register with this address, which already has an account. Nothing has changed.',
		next: 'If it was you, sign in as usual, or ask for a new password. If it was not, ignore this mail.',
		button: 'Sign in'
	},
	password_changed: {
		subject: 'Your password was changed',
		meaning: 'The password of your account has just been changed.',
		next: 'If it was not you, choose a new password at once and end all sessions on your account page.',
		button: 'Check the account'
	}
};
