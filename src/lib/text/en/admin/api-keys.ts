import type { apiKeys as original } from '../../id/admin/api-keys';
import { formatNumber } from '../../format';

export const apiKeys: typeof original = {
	title: 'API keys',
	lead: 'With a key another program writes to the forum: for the office of an official, or in the name of a partner outside the provincial government. Reading needs no key.',
	none: 'There is no key yet.',
	add: 'Make a key',
	columns: { name: 'Name', holder: 'Holder', scopes: 'Opens', used: 'Last used', state: 'State' },
	holder: { officer: 'official', partner: 'partner' },
	state: {
		valid: 'valid',
		ended: 'ended',
		expired: 'past its last day',
		no_office: 'the appointment has ended'
	},
	scope: { report: 'reporting', reply: 'replying', answer: 'official answers', act: 'handling' },
	never: 'never',
	fields: {
		nama: 'Name that the public reads',
		pemegang: 'Holder',
		lingkup: 'Opens',
		lapor: 'File reports for people',
		balas: 'Reply to what it has filed itself, for the person who reported',
		jawab: 'Answer officially for the agency',
		tangani: 'Handle: accept, ask, hand over, resolve',
		sampai: 'Last day'
	},
	hints: {
		nama: 'Stands at every step that is done with this key: “through RT 03 Sofifi”.',
		pemegang: 'The key of an official has the rights of that official alone, and ends with the appointment.',
		lapor: 'A partner reports under its own name; an official, for people who came to the agency.',
		balas: 'For partners only.',
		jawab: 'For officials only.',
		tangani: 'For officials only.',
		sampai: 'Empty: until it is ended.'
	},
	outside: 'A partner, named above',
	made: 'The key is made',
	once: 'This key is shown once. Copy it now and give it to its holder in a safe way. The forum keeps its fingerprint alone.',
	key: 'Key',
	use: 'The program sends it with each request, in the header',
	toList: 'Copied, back to the list',
	told: 'Its holder is told by e-mail.',
	facts: {
		id: 'Begins with',
		holder: 'Holder',
		scopes: 'Opens',
		madeAt: 'Made',
		used: 'Last used',
		until: 'Last day',
		endedAt: 'Ended',
		acts: 'Done with it'
	},
	acts: (count) => `${formatNumber('en', count)} ${count === 1 ? 'step' : 'steps'}`,
	open: 'until it is ended',
	end: 'End this key',
	endSays: 'Holds at once and cannot be undone. What was done with it stays recorded.'
};
