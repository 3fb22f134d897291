import type { givenBack as source } from '../../id/form/given-back';

export const givenBack: typeof source = {
	title: {
		ended: 'Your session has ended',
		code_ended: 'The access code is needed again',
		other: 'Somebody else is signed in on this device',
		absent: 'This cannot be sent',
		later: 'Too many tries'
	},
	why: {
		ended: 'Nothing was sent yet. Your words are below: sign in again, and they are sent at once.',
		code_ended:
			'Nothing was sent yet. Your words are below: enter the access code of this report, and they are sent at once.',
		other: 'Nothing was sent yet. Somebody else opened this form. Choose in whose name the words are sent.',
		absent:
			'This page does not exist, or is not open to you any more. Your words are below; copy them if you need them.',
		later: 'Nothing was sent yet. Wait a few minutes, then send again; your words stay on this page.'
	},
	last: {
		title: 'Not sent yet',
		why: 'The forum cannot keep anything just now. The fault is ours and not yours, and your words are below. Leave this page open, wait a little, then press Send again.',
		once: 'If the first try was kept after all, sending again does not double it.',
		again: 'Send again',
		kept: (many) => `${many} ${many === 1 ? 'file is' : 'files are'} kept already and will be sent along.`,
		number: (status, id) => `Code ${status} · ${id}`
	},
	yours: 'Your words',
	rest: 'The other choices of the form are carried along.',
	files: (names) => `Choose the files again: ${names}`,
	choose: 'Files',
	email: 'E-mail address',
	password: 'Password',
	code: 'Access code',
	codeHint: '20 letters and digits, as on the receipt.',
	signInAndSend: 'Sign in and send',
	openAndSend: 'Open and send',
	sendAs: (name) => `Send as ${name}`,
	sendAsGuest: 'Send without signing in',
	again: 'Try to send again',
	noMatch: 'This access code does not fit the report.',
	spent: 'This form was sent before with other words. Send this as a new one, if that is what you mean.',
	changed:
		'Somebody else saved changes since you opened this form. Compare with what is saved now; if you send it again, yours replaces it.',
	standing: 'Saved now',
	empty: 'empty'
};
