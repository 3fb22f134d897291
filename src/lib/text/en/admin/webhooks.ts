import type { webhooks as source } from '../../id/admin/webhooks';

export const webhooks: typeof source = {
	title: 'Webhooks',
	lead: 'Programs of agencies and partners are told as soon as something happens that everybody may know. They are told in short: number, status, agency, due day, address of the page.',
	none: 'There is no webhook yet.',
	add: 'Add a webhook',
	made: 'The webhook is made',
	onward: 'Copied, open this webhook',
	outside: 'A partner, named above',
	partner: 'partner outside',
	columns: { name: 'Name', owner: 'Owner', host: 'Goes to', kinds: 'Is told of', state: 'State' },
	state: { running: 'running', failing: 'not delivered', paused: 'paused', ended: 'ended' },
	pause: {
		by_administrator: 'paused',
		failing: 'paused: failed for days',
		gone: 'paused: its receiver is gone'
	},
	pauseSays: {
		by_administrator: 'Nothing is sent. Take the pause off in the form below to go on.',
		failing:
			'Nothing has arrived for three days. Look at it with its owner, then take the pause off in the form below.',
		gone: 'Its receiver answered 410: it takes nothing any more. Ask its owner before you take the pause off.'
	},
	kind: {
		'report.published': 'report published',
		'report.answered': 'report answered',
		'report.overdue': 'report overdue',
		'report.status_changed': 'status of a report changed',
		'consultation.input_answered': 'input answered',
		'commitment.changed': 'commitment',
		'consultation.stage_changed': 'stage of a consultation',
		test: 'test'
	},
	every: { agency: 'Every agency', district: 'Every district', category: 'Every category' },
	fields: {
		nama: 'Name',
		pemilik: 'Owner',
		alamat: 'Address it goes to',
		laporan_terbit: 'A report is published',
		laporan_dijawab: 'A report is answered: official answer, resolution, not yet',
		laporan_terlambat: 'A report is overdue',
		laporan_status: 'The status of a report changes',
		masukan_dijawab: 'Input in a consultation is answered',
		komitmen: 'A commitment: progress, kept, contested, late',
		konsultasi_tahap: 'The stage of a consultation changes',
		instansi: 'Only of the agency',
		wilayah: 'Only of the district',
		kategori: 'Only of the category',
		jeda: 'Paused: send nothing',
		rahasia: 'Secret'
	},
	hints: {
		nama: 'Which program, and whose it is.',
		alamat: 'https, within reach from the internet. One inside the network has to be named in FKP_OUTBOUND_HOSTS.',
		wilayah: 'Consultations have no district; with this choice reports alone are told of.',
		jeda: 'What happens during a pause is not sent afterwards.'
	},
	facts: {
		only: 'Only of',
		all: 'everything',
		madeAt: 'Made',
		failingSince: 'Failing since',
		pausedAt: 'Paused',
		endedAt: 'Ended',
		earlierUntil: 'The earlier secret signs too until'
	},
	once: 'This secret is shown once. Copy it now and give it to the owner of the program in a safe way.',
	secretOf: (name) => `Secret for ${name}`,
	use: 'With this secret its receiver checks that what comes is from this forum (Standard Webhooks).',
	test: 'Send a test',
	queued: 'It is queued. Load the page again in a moment to see what was answered.',
	log: 'Last deliveries',
	nothingSent: 'Nothing has been sent yet.',
	logColumns: {
		what: 'Of what',
		at: 'When',
		state: 'State',
		attempts: 'Attempts',
		answer: 'Answer',
		again: 'Again'
	},
	delivery: {
		waiting: 'waiting',
		delivered: 'delivered',
		failed: 'failed',
		withheld: 'not sent: not public any more'
	},
	failure: {
		not_public: 'its address is inside a network',
		not_https: 'its address is without https',
		with_credentials: 'its address holds a name or password',
		not_an_address: 'no address',
		unknown_host: 'unknown name',
		unreachable: 'out of reach',
		certificate: 'certificate not valid',
		timed_out: 'took too long',
		broken_off: 'broken off'
	},
	next: 'next',
	resend: 'Send again',
	edit: 'Change or pause',
	renew: 'Change the secret',
	renewSays: 'For a day both secrets sign, so that the receiver can change without losing anything.',
	end: 'End this webhook',
	endSays: 'Holds at once and cannot be undone. What is still queued is not sent.'
};
