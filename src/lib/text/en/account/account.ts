import type { account as source } from '../../id/account/account';
import { office } from './office';
import { passkey } from './passkey';

export const account: typeof source = {
	office,
	says: {
		name: { missing: 'Write your name.', too_long: 'A name has 100 characters at most. Shorten it.' },
		email: {
			missing: 'Write your e-mail address.',
			email_invalid: 'This is not an e-mail address yet. Example: name@example.id.'
		},
		password: {
			missing: 'Write a password.',
			too_short: 'A password has at least 10 characters. A few words that only you know are enough.',
			too_long: 'A password has 200 characters at most. Shorten it.',
			guessable: 'This password is too easy to guess. Choose a few words that only you know.',
			like_you: 'The password may not be your name or e-mail address. Choose another.'
		},
		code: {
			missing: 'Write the code.',
			too_long: 'This code is too long. Write the six digits of the app, or one recovery code.'
		},
		passkeyName: {
			missing: 'Write a name for this passkey.',
			too_long: 'The name has 60 characters at most. Shorten it.'
		},
		lang: { missing: 'Choose a language.', unknown_choice: 'Choose a language.' }
	},
	name: 'Name',
	nameHint: 'A name people call you by will do. It is shown with your replies to public reports.',
	email: 'E-mail address',
	password: 'Password',
	passwordHint: 'At least 10 characters. A few words you remember easily are better than one complicated word.',
	signIn: {
		title: 'Sign in',
		lead: 'To follow reports, reply, and work at the desk.',
		submit: 'Sign in',
		forgotten: 'Forgotten your password?',
		noAccount: 'No account yet?',
		register: 'Register',
		guestTitle: 'No account needed',
		guest: 'You can report without an account, and track the report by its number and access code.',
		report: 'Write a report',
		track: 'Track a report',
		kept: {
			draftHere: 'This browser holds a draft written without an account',
			draftHereHint: 'If you did not write it, leave it: it is deleted when you sign in.',
			bring: 'I wrote it, take it to my account',
			bringing: 'The draft of your report comes along',
			bringingHint: 'Once you have signed in, only your account can read it.',
			receiptHere: 'The receipt of a report is still open in this browser',
			receiptHereHint: 'Its access code cannot be seen again once somebody signs in.',
			toReceipt: 'See the receipt'
		},
		outcome: {
			keluar: 'You have signed out. On a shared computer, close the browser window too.',
			'keluar-kantor': 'You have signed out of the forum.',
			'sandi-baru': 'Your new password is in force. All old sessions have ended. Please sign in.',
			dikonfirmasi: 'Your e-mail address is confirmed. Please sign in.',
			email: 'The address of your account was changed. The old address is told. Please sign in.',
			'email-kembali':
				'The old address is used again, and all sessions have ended. We sent a link for a new password to it.',
			'masuk-dulu': 'Please sign in to go on.'
		}
	},
	register: {
		title: 'Create an account',
		lead: 'With an account you follow many reports easily and hear of them by mail.',
		submit: 'Register',
		haveAccount: 'Have an account already?',
		signIn: 'Sign in',
		privacy: 'What we keep, and who can see it:',
		privacyLink: 'Privacy'
	},
	checkMail: {
		title: 'Check your mail',
		registered: 'We have sent a mail to the address you gave. Press the link in it to confirm the address.',
		reset: 'If the address has an account, we have sent it a link for a new password. The link works for one hour.',
		wait: 'It usually arrives within a few minutes. Look in the spam folder too.',
		again: 'Nothing came? Check the address and try again.',
		retry: 'Try again',
		toSignIn: 'To the sign-in page',
		demo: 'In demo mode all mails can be read here:',
		demoLink: 'Outgoing mail'
	},
	confirm: {
		title: 'Confirm your e-mail address',
		lead: (email) => `Press the button below to say that ${email} is your address.`,
		submit: 'Yes, this is my address',
		voidTitle: 'This link does not work',
		voidNext: 'Sign in and ask for a new link on your account page. A confirmation link works for 24 hours, once.',
		toAccount: 'To my account'
	},
	forgotten: {
		title: 'Forgotten password',
		lead: 'Write the e-mail address of your account. We send a link for a new password.',
		submit: 'Send the link'
	},
	reset: {
		title: 'Choose a new password',
		lead: (email) => `For the account ${email}. When it is saved, all sessions that are signed in end.`,
		newPassword: 'New password',
		submit: 'Save the password',
		voidTitle: 'This link does not work',
		voidNext: 'Ask for a new link. It works for one hour, once.',
		again: 'Ask for a new link'
	},
	step: {
		title: 'Second step',
		lead: 'The first step is right. Write the code of your app to sign in.',
		code: 'Verification code',
		codeHint: 'Six digits of the app, or one of your recovery codes.',
		submit: 'Sign in',
		restart: 'Sign in from the start',
		whole: 'Do you use an authenticator app? Write its code now',
		wholeHint:
			'You may leave it empty: the code is asked for next. Should others use up the attempts for your address, password and code together still let you in.',
		lost: 'App and recovery codes lost? Ask the administrator to invite you again.'
	},
	secondStep: {
		title: 'Two-step verification',
		lead: 'After the password you write six digits that change every half minute on your telephone. Whoever only knows your password does not come in.',
		back: 'Back to security',
		due: (day: string) =>
			`Your role reads sealed data. Set up a second step by ${day}; after that your role waits until it is set up.`,
		late: 'Your role reads sealed data and waits until a second step is set up. Then all is as usual.',
		later: 'Not now, go on',
		goOn: 'Go on',
		begin: 'Set up an app',
		beginHint:
			'You need an authenticator app on your telephone, such as Aegis, FreeOTP or Google Authenticator. It needs no internet.',
		scan: 'Scan this picture with the app',
		typed: 'Or type this key into the app:',
		confirm: 'Six digits of the app',
		confirmHint: 'Write the code that it shows now, so that we know it is set up.',
		finish: 'Finish',
		on: 'The app is set up',
		set: 'A second step is set up',
		off: 'Not set up',
		turnOff: 'Remove the app',
		turnOffHint: 'After that, signing in takes only the password.',
		codesTitle: 'Recovery codes',
		codesLeft: (many: number) => `${many} of 10 codes can still be used.`,
		codesHint: 'One code opens once, should your telephone be lost. New codes end all the old ones.',
		codesNew: 'Make new recovery codes',
		codesShown: 'Keep your recovery codes',
		codesOnce:
			'These codes are shown once. Print or copy them now, and keep them away from this telephone and computer.',
		codesFor: (email: string) => `Recovery codes for ${email}`,
		done: 'I have kept them',
		qrTitle: 'Key for the authenticator app'
	},
	changeEmail: {
		title: 'Change the e-mail address',
		lead: (email: string) => `Your address is ${email}.`,
		newEmail: 'New e-mail address',
		hint: 'We send a link to the new address, and tell the old one.',
		submit: 'Send the link',
		sent: 'If that address can be used, the link was sent there and holds for 24 hours. The old address is told, too. Nothing has changed yet.',
		confirmTitle: 'Use the new address',
		confirmLead: (email: string) =>
			`Press the button below to use ${email} for your account. The old address is told, and can undo it for 14 days.`,
		confirm: 'Yes, use this address',
		undoTitle: 'Undo the change of address',
		undoLead: (email: string) =>
			`The account goes back to ${email}. All sessions end, and we send a link for a new password to this address.`,
		undo: 'It was not me, go back'
	},
	passkey,
	invitation: {
		title: 'Staff invitation',
		lead: (email: string) => `For ${email}. Check your name and role, then choose a password.`,
		name: 'Full name',
		nameHint: 'As the decree writes it. It is recorded with what you do.',
		roles: 'Your role',
		otherHere: (name: string) => `${name} is signed in on this browser, and will be signed out if you go on.`,
		submit: 'Accept the invitation',
		voidTitle: 'The invitation is void',
		voidNext:
			'An invitation holds for seven days and once; a new one ends the older. If you have accepted it, sign in as usual. If not, ask the administrator for a new one.'
	},
	home: {
		title: 'My account',
		sections: 'Parts of the account',
		overview: 'Overview',
		flagged: 'What you flagged',
		profile: 'Profile',
		security: 'Security',
		signOut: 'Sign out',
		desk: 'Open the desk',
		unconfirmedTitle: 'E-mail address not confirmed yet',
		unconfirmed: (email) => `News of reports is sent to ${email} once you have confirmed it by the link in our mail.`,
		resend: 'Send the link again',
		outcome: {
			henti: 'It was stopped; your second step stays.',
			dikonfirmasi: 'Your e-mail address is confirmed. News of reports will be sent there.',
			surat: 'News is sent to your address again.',
			terkirim: 'A new link has been sent. The old one no longer works.',
			profil: 'Your profile is saved.',
			sandi: 'Your password is changed. The other sessions have ended.',
			email: 'The address of your account was changed. The old address is told.',
			sesi: 'The session has ended.',
			'tautan-diminta': 'Your request has reached the administrators. Read its code to one of them.',
			'tautan-lepas': 'There is no link with an office account any more.'
		},
		reports: 'My reports',
		states: 'Filter my reports',
		state: { all: 'All', waiting: 'Waiting for you', open: 'Under way', ended: 'Over' },
		others: 'Other reports',
		noneInState: 'None of your reports is here.',
		noReports: 'You have not written a report with this account.',
		noReportsHint: 'Reports written without an account are opened by Track, with their number and access code.',
		followed: 'Reports I follow',
		noFollowed: 'You do not follow any report.',
		noFollowedHint: 'Press Follow on any report to hear of it.',
		seeAll: 'See all complaints'
	},
	first: {
		title: 'First administrator',
		lead: 'This account sets the province up: calendar, agencies, people and categories. The page closes once it is made.',
		submit: 'Make the account and begin'
	},
	appointments: {
		begins: (role, day) => `Your duty as ${role} begins on ${day}. Your desk opens on that day.`,
		recorded: 'What administrators recorded about your duties',
		machine: 'a command on the server',
		act: {
			appoint: 'Appointed:',
			dismiss: 'Last day set:',
			edit: 'Ending taken back:',
			unlock: 'To be taken off: the second step.',
			assent: 'Agreed to be taken off: the second step.',
			link: 'Linked: office account',
			unlink: 'Link taken off: office account'
		},
		unlockNext: 'Was it not you who lost it? Stop it in Security',
		title: 'Appointments',
		explain: 'What you may do on this forum follows a decree. It ends on the day after the last day.',
		decree: 'Decree',
		agency: 'Agency',
		validity: 'In force',
		from: (from) => `since ${from}`,
		between: (from, until) => `${from} to ${until}`,
		mayOpenIdentity: 'May open the identity of those who reported, for a reason that is recorded',
		state: { in_force: 'in force', expired: 'ended', to_come: 'not begun' }
	},
	profile: {
		title: 'Profile',
		lang: 'Language',
		langHint: 'Used for mails to you and for pages after signing in.',
		langs: { id: 'Bahasa Indonesia', en: 'English' },
		changeEmail: 'Change the e-mail address',
		confirmed: 'confirmed',
		unconfirmed: 'not confirmed',
		submit: 'Save'
	},
	security: {
		unlocking: 'An administrator asked for your second step to be taken off on',
		unlockingAssent: ', if a second administrator agrees.',
		unlockingNext: 'If you have not lost it, stop this now.',
		stopUnlocking: 'Stop it',
		title: 'Security',
		passwordTitle: 'Change password',
		current: 'Present password',
		newPassword: 'New password',
		submitPassword: 'Change password',
		secondStep: 'Manage the second step',
		placeLocal: 'On the network of the server',
		place: (place: string) => `Network ${place}`,
		sessionsTitle: 'Signed in on',
		sessionsExplain: 'End sessions you do not recognise, then change your password.',
		unknownDevice: 'Unknown device',
		here: 'this session',
		since: 'Signed in since',
		revoke: 'End',
		revokeNamed: (device) => `End the session on ${device}`,
		revokeOthers: 'End all other sessions'
	}
};
