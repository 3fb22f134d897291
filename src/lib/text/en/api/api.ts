import type { api as original } from '../../id/api/api';

export const api: typeof original = {
	title: 'API',
	lead: 'The programs of your office read all that anybody may read in this forum, without a key, and with one they report, answer and act. The names of people who reported, and what was masked, are never in it.',
	start: {
		title: 'The first call',
		read: 'Copy this into a terminal: reports of one city that were followed up, as JSON.',
		write:
			'With a key, choose a call under “What can be written”, copy its example, and give each thing that you send a name.',
		key: 'KEY',
		name: 'its-number-with-you'
	},
	document: 'Description for tools (OpenAPI 3.1)',
	about: {
		title: 'Before you begin',
		lists:
			'Long lists come in parts: “next_cursor” names the next one, and its whole address stands in the header Link. It holds for the same filters alone.',
		marks: 'Each answer has an ETag. Send it in If-None-Match: where nothing has changed, the answer is an empty 304.',
		limits:
			'Without a key 300 requests a minute from one network, with a key 600. What is left stands in the header RateLimit; after that, wait for the seconds in Retry-After.',
		problems: 'Refusals are application/problem+json (RFC 9457): what happened, and what can be done.',
		names:
			'Each thing that is sent has a name of its own in Idempotency-Key. Sent again with the same name and contents the answer is the first one and nothing happens twice; with other contents it is refused (422), and while it is being done 409. Names are kept for 60 days.',
		times: 'Instants are in UTC; a day is a day in this province.',
		keys: 'Administrators make keys, for officials or partners; a program sends it as Authorization: Bearer. Write to the operators on the contact page.'
	},
	calls: 'What can be read',
	writing: 'What can be written',
	scope: 'Scope of the key',
	required: 'required',
	files: 'Files come as multipart/form-data, each as a part named “files”: 5 at most, of 5 MB each.',
	problems: 'Refusals',
	webhooks: {
		title: 'Be told as it happens',
		says: 'A program that wants to know as soon as something happens need not ask again and again: administrators register a webhook. What it is told is signed as Standard Webhooks has it, sent again for three days, and holds only what anybody may read.'
	},
	personal: 'Where it looks as if there were personal data in it: “mask” hides them, “send” sends it as it is',
	call: {
		file_complaint: {
			title: 'File a report',
			says: 'A partner writes in the place of the person who reported, an agency as its counter. The page says by whom it came. A report is shown once a moderator has looked.'
		},
		list_complaints: {
			title: 'Reports',
			says: 'The public list, twenty at a time, with the same filters as its page.'
		},
		read_complaint: {
			title: 'One report',
			says: 'What it says, how it stands, and its thread; of a long thread the page “halaman”.'
		},
		read_clocks: {
			title: 'Deadlines of one report',
			says: 'Each of them day by day, with the limit and the calendar by which it is counted.'
		},
		read_trail: {
			title: 'The way of one report',
			says: 'Every office that had it, who sent it there, and why.'
		},
		list_agencies: { title: 'Agencies', says: 'The agencies of today, their task, their open and their late reports.' },
		list_services: { title: 'Services', says: 'What is offered, how long it takes and what it costs by its standard.' },
		list_districts: { title: 'Districts', says: 'Regencies and cities with their codes.' },
		list_categories: { title: 'Categories', says: 'Categories and those below them.' },
		list_consultations: { title: 'Consultations', says: 'Public consultations; those that take inputs come first.' },
		list_moderation: { title: 'The book of moderation', says: 'Each decision with its rule and its reason.' },
		list_rules: { title: 'Rules of the forum', says: 'The rules in force today, with their legal ground.' },
		read_agency: { title: 'One agency', says: 'Its task, address, services, and its figures of the last year.' },
		read_service: { title: 'One service', says: 'The standard that holds today, component by component.' },
		read_consultation: {
			title: 'One consultation',
			says: 'Its questions, materials, meetings and stages, and who is represented.'
		},
		list_inputs: {
			title: 'Inputs and their answers',
			says: 'The inputs of a consultation with what its host answered, ten at a time. No name of a person is in it.'
		},
		read_input: {
			title: 'One input',
			says: 'The input, the answer of its host, and what was said under it, fifty at a time.'
		},
		read_text: {
			title: 'Draft text',
			says: 'The draft, provision by provision, with the number of inputs; an older version by “versi”.'
		},
		list_commitments: {
			title: 'Promises',
			says: 'The promises of the minutes, who is in charge, when they are due, how they stand.'
		},
		read_minutes: { title: 'Minutes', says: 'Minutes that were published, item by item.' },
		list_surveys: {
			title: 'Satisfaction surveys',
			says: 'Those that can be answered and those that are over. The index is told once five have answered and it is over.'
		},
		read_survey: {
			title: 'One survey',
			says: 'The index, its band and the nine elements. Groups of one to four respondents are null.'
		},
		read_statistics: {
			title: 'Figures',
			says: 'The figures of the page. Waits of fewer than five reports are null.'
		},
		read_calendar: { title: 'Days off', says: 'Holidays and collective leave by which working days are counted.' },
		list_policies: { title: 'Limits', says: 'Every limit with its legal ground and when it is in force.' },
		read_clock: {
			title: 'Reckon a deadline',
			says: 'When a limit that starts at an instant would be due, with each day of the count.'
		}
	},
	fault: {
		unknownName: 'This field is not known here.',
		notWords: 'Words belong here.',
		filesAsParts: 'Send files as parts of multipart/form-data, named “files”.',
		personal: 'Say “mask” or “send”.'
	},
	query: {
		cari: 'words to search for',
		status: 'a state or a group of states',
		instansi: 'the agency as in the address of its page',
		wilayah: 'code of the regency or city',
		kategori: 'the category as in addresses',
		jenis: 'kind of report',
		terlambat: 'late ones only',
		urut: 'order',
		cursor: 'where the list goes on',
		halaman: 'page of the thread',
		jawaban: 'the answer to inputs, or “belum”',
		unsur: 'whom participants stand for',
		pasal: 'key of a provision',
		periode: 'the last 30, 90 or 365 days, or a year',
		sp4n: 'with or without a number of SP4N-LAPOR!',
		tahun: 'year of the calendar',
		tahap: 'stage of the consultation',
		lingkup: 'scope of the consultation',
		aturan: 'code of the rule of the forum',
		keadaan: 'how the decision stands',
		versi: 'number of a version of the text; the newest without it',
		from: 'the start with its offset, such as 2026-11-21T14:05:00+09:00; write + as %2B',
		policy: 'code of a limit',
		calendar: 'version of the calendar; the newest without it',
		agency: 'the agency as in the address of its page, where its own limit is shorter'
	}
};
