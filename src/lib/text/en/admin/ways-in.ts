import type { waysIn as id } from '../../id/admin/ways-in';

/** Who must sign in with a second step, and what becomes of who lost theirs. */
export const waysIn: typeof id = {
	title: 'Ways in',
	says: 'Who must have a second step, and who has none yet.',
	lead: 'Passwords get stolen. Whoever reads what is sealed signs in with a second step: a code of an app, or a passkey.',
	demo: 'In the demo this rule is asked of nobody.',
	ruleTitle: 'The rule',
	fields: {
		diminta: 'Asked of',
		masa: 'Days to get ready',
		sejak: 'Counted from',
		undangan: 'Invitation',
		langkah_kedua: 'Second step',
		akun_kantor: 'Office account at',
		kode_tautan: 'Code of the request'
	},
	hints: {
		masa: 'After that the offices it is asked of rest until a second step is set up.',
		sejak: 'For whoever is appointed later, counted from their first day.'
	},
	askedOf: {
		nobody: 'nobody',
		sealed: 'whoever reads what is sealed or confidential',
		staff: 'all staff'
	},
	listTitle: 'Without a second step',
	all: 'Everybody it is asked of has a second step.',
	count: (value) => `${value} ${value === 1 ? 'person' : 'people'}`,
	find: 'Find a name',
	notFound: 'Nobody of that name among them.',
	columns: { name: 'Name', roles: 'Offices', state: 'State' },
	due: (day) => `until ${day}`,
	late: 'cannot serve until it is set up',
	invited: 'has not accepted the invitation',
	uninvite: 'Withdraw the invitation',
	uninviteSays:
		'Its link stops working, and the offices it was for are removed. The address is free: its owner can register, or you can invite them again.',
	unlock: 'Take off a lost second step',
	unlockSays:
		'For somebody who lost their phone and their recovery codes. They are told by mail at once; 24 hours later the second step is taken off and all their sessions end, unless they stop it. Where another administrator serves, that one has to agree. First make sure by meeting or calling them.',
	waiting: (by) => `${by} asked for this second step to be taken off. Unless it is stopped, it comes off on`,
	waitingAssent: ', if another administrator agrees within seven days.',
	assent: 'Agree to take it off',
	assentSays: (by) =>
		`${by} asked for this second step to be taken off. Make sure yourself, by meeting or calling the person, then agree. The wait of 24 hours stays.`,
	toAssent: (name) => `The second step of ${name} waits for you to agree`,
	stop: 'Stop it',
	linkAsked: 'Asks to be linked to their office account. Code of the request:',
	linkAskedAt: 'Asked',
	link: 'Agree to the link',
	linkSays:
		'This person will be able to sign in at the provider of office accounts. Meet them, or call a number that you know, and let them read the code on their security page: it has to be the same. An e-mail address proves nothing.',
	linked: 'Linked to their office account since',
	unlink: 'Take the link off',
	turnDown: 'Turn the request down',
	unlinkSays: 'Sessions that began with the office account end, and the person is told. Their password stays.',
	toLink: (name) => `${name} asks to be linked to their office account`,
	stopped: 'It was stopped; the second step stays.'
};
