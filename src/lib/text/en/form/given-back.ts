import type { givenBack as source } from '../../id/form/given-back';

export const givenBack: typeof source = {
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
	prove: 'Password, or verification code',
	proveHint: 'The password of your account, the six digits of your app, or one recovery code.',
	proveAndSend: 'Prove it and send',
	step: 'Verification code, or a recovery code',
	code: 'Access code',
	codeHint: '20 letters and digits, as on the receipt.',
	signInAndSend: 'Sign in and send',
	openAndSend: 'Open and send',
	sendAs: (name) => `Send as ${name}`,
	sendAsGuest: 'Send without signing in',
	again: 'Try to send again',
	standing: 'Saved now',
	empty: 'empty'
};
