import { formatNumber } from '../../format';
import type { limit as source } from '../../id/form/limit';

export const limit: typeof source = {
	title: 'Too much in a short time',
	what: {
		report: 'reports',
		draft: 'drafts of reports',
		upload: 'uploads',
		reply: 'replies',
		flag: 'flags',
		mistaken_flag: 'flags that a moderator found wrong',
		support: 'voices for the same thing',
		input: 'comments in one consultation',
		survey: 'answers to this survey',
		seat: 'entries of attendance',
		code: 'wrong codes',
		sign_in: 'wrong passwords',
		sign_in_whole: 'wrong passwords and codes',
		second_step: 'wrong verification codes',
		password: 'wrong old passwords',
		register: 'registrations',
		reset: 'requests for a new password',
		follow: 'requests to follow by mail',
		letter: 'mails that were asked for',
		api: 'requests of programs'
	},
	whose: {
		known_device: 'from this device for that account',
		account: 'from your account',
		staff: 'from your account',
		key: 'by this key',
		reporter: 'from the person who sent this report',
		device: 'from this device',
		address: 'for that e-mail address',
		network: 'from this network, which many people may share',
		block: 'from the networks around yours, which many people share',
		thread: 'on this page, by everybody together'
	},
	span: (minutes) =>
		minutes < 60
			? `${formatNumber('en', minutes)} minutes`
			: minutes < 1440
				? `${formatNumber('en', minutes / 60)} hour`
				: `${formatNumber('en', minutes / 1440)} ${minutes < 2880 ? 'day' : 'days'}`,
	reached: (what, whose, most, span) =>
		`There have been ${formatNumber('en', most)} ${what} in ${span} ${whose}; more has to wait.`,
	provable: 'You need not wait: pass one short check in this form, then send it again.',
	until: (when) => `Try again after ${when}.`,
	kept: 'What you filled in is still here.',
	signIn: 'With an account of your own, the limits of network and device do not apply.',
	meanwhile: {
		second_step: 'A recovery code or a passkey still lets you in.',
		code: 'The right code opens at any time; look at your receipt again.',
		sign_in:
			'A device that has signed in to that account before is counted for itself. Forgot the password? Ask for a link.',
		letter: 'The mails that were sent are still good; look in your inbox and the spam folder.',
		mistaken_flag:
			'Personal data that are shown can be flagged at any time: choose that reason. What came of each of your flags is on the page "What you have flagged".',
		seat: 'The facilitator can enter you.'
	},
	clock: (clock) => clock,
	tomorrow: (clock) => `tomorrow at ${clock}`
};
