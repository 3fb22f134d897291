import type { Field } from '$lib/domain/privacy/my-data';
import type { Ground, Kind, Treatment } from '$lib/domain/privacy/register';
import { formatNumber } from '../../format';
import type { register as id } from '../../id/privacy/register';

type KindWords = { name: string; why: string; howLong: string };

const kind: Record<Kind, KindWords> = {
	account: {
		name: 'Account',
		why: 'To know you, and to send you news in the way you chose.',
		howLong: 'until you erase your account'
	},
	sign_in: {
		name: 'Signing in and its safeguards',
		why: 'Nobody but you gets into your account, and guesses from elsewhere fail. Nobody can read your password or keys.',
		howLong: 'until you sign out, or it runs out'
	},
	appointment: {
		name: 'Appointments and keys of programs',
		why: 'Who may do what, since when, by which decree.',
		howLong: 'as the archive schedule says'
	},
	desk: {
		name: 'Desk',
		why: 'Saved lists, watched reports and answers not sent yet.',
		howLong: 'as long as you use it; drafts of answers 30 days'
	},
	report_identity: {
		name: 'Who filed a report',
		why: 'To send you news of your report. Kept sealed, apart from what the report says.',
		howLong: 'while the report is handled, then as the archive schedule says'
	},
	report: {
		name: 'Your reports',
		why: 'Handled by agencies, and open to everybody unless confidential.',
		howLong: 'as the archive schedule says; nameless after erasure'
	},
	post: {
		name: 'Your posts and acts',
		why: 'The history of reports can be checked from beginning to end.',
		howLong: 'as the archive schedule says; nameless after erasure'
	},
	input: {
		name: 'Your inputs to consultations',
		why: 'Every input is answered, and it can be seen which groups were heard.',
		howLong: 'as the archive schedule says; nameless after erasure'
	},
	file: {
		name: 'Your files',
		why: 'Evidence in reports and posts. Hidden data in them was removed; where and when pictures were taken is kept sealed.',
		howLong: 'with the report or post that holds them'
	},
	draft: {
		name: 'Drafts of reports',
		why: 'What you have not sent yet is not lost. Kept sealed.',
		howLong: '30 days since it was last changed'
	},
	meeting: {
		name: 'Attendance and signatures',
		why: 'Lists of who came, and minutes, show who agreed.',
		howLong: 'as the archive schedule says'
	},
	follow: {
		name: 'What you follow',
		why: 'You asked to be told.',
		howLong: 'until you stop following'
	},
	notice: {
		name: 'Letters and notices',
		why: 'Copies of letters we sent you, and devices that are told.',
		howLong: 'as the table of retention says'
	},
	mail_in: {
		name: 'Mail from you',
		why: 'Answers by mail reach their report. The original is sealed.',
		howLong: '30 days'
	},
	voice: {
		name: 'Support and flags',
		why: 'One person has one voice. Answers to surveys are nameless and cannot be tied to you.',
		howLong: 'as long as they count; nobody’s after erasure'
	},
	moderation: {
		name: 'Decisions of moderators about you',
		why: 'Each rests on a rule, and you can appeal.',
		howLong: 'as the archive schedule says; nameless after erasure'
	},
	opening: {
		name: 'Openings of your identity',
		why: 'You have a right to know who opened your identity, when and why.',
		howLong: 'as the archive schedule says'
	},
	masked: {
		name: 'What was masked of your posts',
		why: 'Words or pictures that hold personal data. The original is sealed so that it can be restored.',
		howLong: 'until you ask for erasure'
	},
	log: {
		name: 'Traces in the public log',
		why: 'They prove that what you did was not changed. The log holds none of your words, only fingerprints.',
		howLong: 'the fingerprint for ever; what opens it until you erase your data'
	},
	request: {
		name: 'Your requests',
		why: 'What you asked about your data, what was answered, and the proof that it was done.',
		howLong: 'as the archive schedule says'
	},
	official: {
		name: 'Official acts',
		why: 'Your office answers for what you did as an official.',
		howLong: 'as the archive schedule says'
	}
};

const ground: Record<Ground, string> = {
	public_task: 'Public task (Art. 20(2)(e))',
	consent: 'Your consent (Art. 20(2)(a))',
	legal_duty: 'Legal duty (Art. 20(2)(c))',
	security: 'Security of the service (Art. 20(2)(f))'
};

const erased: Record<Treatment, string> = {
	deleted: 'deleted',
	replaced: 'replaced by something that names nobody',
	nameless: 'stays without a name',
	of_office: 'stays in the name of the office'
};

const field: Record<Field, string> = {
	name: 'name',
	email: 'email',
	phone: 'telephone',
	language: 'language',
	since: 'since',
	until: 'until',
	at: 'time',
	device: 'device',
	place: 'place',
	purpose: 'purpose',
	role: 'role',
	agency: 'agency',
	decree: 'decree',
	number: 'number',
	title: 'title',
	words: 'words',
	day: 'day',
	reason: 'reason',
	kind: 'kind',
	state: 'state',
	recipient: 'recipient',
	subject: 'subject',
	file: 'file',
	size: 'size (bytes)',
	consent: 'consent',
	link: 'link',
	organisation: 'organisation',
	answered: 'answered'
};

export const register: typeof id = {
	title: 'My data',
	lead: 'Everything that this forum keeps about you, what for, and how long. Only you see this page.',
	guestTitle: (ref: string) => `My data in report ${ref}`,
	guestLead:
		'Everything that this forum keeps about you as the person who filed this report. This page opens with your access code.',
	download: 'Download everything (ZIP)',
	downloadSays: 'One JSON file that programs can read, and the files you sent. Nothing in it is about other people.',
	nothing: 'Nothing is kept.',
	noneOf: 'Nothing about you is kept here:',
	count: (count: number) => `${formatNumber('en', count)} entries`,
	shown: (shown: number, all: number) =>
		`The first ${formatNumber('en', shown)} of ${formatNumber('en', all)}; all of them are in the download.`,
	terms: { why: 'What for', ground: 'Ground', howLong: 'How long', erased: 'If you erase your data' },
	sealed: 'sealed',
	yes: 'yes',
	no: 'no',
	back: 'Back to the report',
	kind,
	ground,
	erased,
	field
};
