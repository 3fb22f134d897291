import { formatNumber } from '../../format';
import type { keys as id } from '../../id/admin/keys';

const count = (value: number) => formatNumber('en', value);

/** The secret of the site: what it seals, and how it is changed. */
export const keys: typeof id = {
	title: 'Keys of the site',
	lead: 'The secret of the site seals identities and signs links. Only its fingerprint is shown here, never the secret.',
	secrets: 'Known secrets',
	columns: { key: 'Fingerprint', does: 'Used to', since: 'Since' },
	does: { present: 'seal, sign, open', older: 'open and verify only' },
	fromTheStart: 'the beginning',
	sealed: 'What lies sealed',
	sealedColumns: {
		of: 'What',
		present: 'Under the present secret',
		older: 'Under an older one',
		lost: 'Does not open'
	},
	of: {
		reporter: 'Who reported',
		guest: 'Addresses of guests who gave input',
		invitation: 'Addresses of invitations to consultations',
		attendance: 'Telephone numbers of people at meetings',
		follower: 'Addresses of guests who follow',
		push_subscription: 'Devices that are notified',
		vapid_key: 'Key shown to push services',
		log_key: 'Key that signs the public log',
		witness_key: 'Key that witnesses other logs',
		mail_in: 'Letters that came in',
		mail_pen: 'Letters waiting for a moderator',
		draft: 'Reports being written',
		answer_draft: 'Answers being written',
		masked: 'Masked words and pictures',
		picture_facts: 'What pictures of proof say of themselves',
		proof_seed: 'Seeds of the draws of proof',
		authenticator: 'Authenticator apps of staff',
		webhook: 'Secrets of webhooks',
		sso_link: 'Linked office accounts',
		sso_hint: 'Sign-ins from office accounts',
		lasting_key:
			'Keys of survey voices, attendance, followers, devices, mail addresses, recovery codes and what stands in the public log'
	},
	lost: (ids) =>
		`Some of it lies under a secret that is not named (${ids}). It does not open until that secret is named in FKP_SECRET_ALSO.`,
	leave: {
		none: 'Only one secret is named: there is nothing to seal anew.',
		reseal: (left) =>
			`${count(left)} ${left === 1 ? 'thing lies' : 'things lie'} under an older secret still. Do not leave the older secret out yet.`,
		running: 'It is being sealed anew. Reload this page; if the number no longer falls, see the log of the server.',
		wait: 'Nothing lies under an older secret any more. Leave it out of FKP_SECRET_ALSO when all that it signed has ended, on',
		now: 'Nothing lies under an older secret any more. It may be left out of FKP_SECRET_ALSO.',
		calendars: (many) =>
			`${count(many)} calendar ${many === 1 ? 'address was' : 'addresses were'} made before the present secret. They end when the older secret is left out; their owners make new ones at their desks.`
	},
	reseal: 'Seal anew',
	resealSays:
		'It goes little by little while the site is in use, and goes on by itself if it breaks off. No page changes.',
	signed: 'What is signed',
	signedSays:
		'It is kept nowhere, so it cannot be renewed. It holds while the secret that signed it is named, at most:',
	hold: {
		sso: 'The way to the provider of office accounts and back: ten minutes',
		challenge: 'Short checks and passkeys: an hour',
		opened_by_code: 'Reports opened by number and code: two hours',
		form: 'Open forms and their receipts: a day',
		staff_mark: 'The mark that staff use a computer: 30 days',
		calendar: 'Calendar addresses of due days: no end',
		follow: 'Links to stop and to arrange, in news of what is followed: no end'
	},
	unaffected:
		'Access codes of reports, sessions, other links in mails, survey voices, attendance and recovery codes are not affected.',
	settings: 'Other keys',
	settingsSays:
		'All are set in the environment of the server by whoever has the machine. Passkeys of staff belong to the address of the site (ORIGIN).',
	settingsColumns: { name: 'Setting', what: 'What it is', state: 'State' },
	what: {
		FKP_SECRET: 'secret of the site',
		FKP_SECRET_ALSO: 'an older secret, or the next',
		DATABASE_URL: 'password of the database',
		SMTP_URL: 'password of the mail server'
	},
	set: 'set',
	unset: 'not set',
	fields: { rahasia: 'Secret' }
};
