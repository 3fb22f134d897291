import type { api as original } from '../../id/api/api';

export const api: typeof original = {
	title: 'API',
	lead: 'All that anybody may read in this forum, as programs read it: JSON, without a key, from any site. The names of people who reported, and what was masked, are not in it.',
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
	personal: 'Where it looks as if there were personal data in it: “mask” hides them, “send” sends it as it is.',
	parameters: 'Parameters',
	try: 'Example',
	none: 'no parameters',
	earlier: {
		title: 'Counting deadlines',
		says: 'The limits, a count from any day, and the deadlines and the way of a report, day by day.'
	},
	call: {
		file_complaint: {
			title: 'File a report',
			says: 'A partner writes in the place of its reporter, an agency as its counter. The page says by whom it came. A report is shown once a moderator has looked.'
		},
		list_complaints: {
			title: 'Reports',
			says: 'The public list, twenty at a time, with the same filters as its page.'
		},
		read_complaint: {
			title: 'One report',
			says: 'What it says, how it stands, and its thread; of a long thread the page “halaman”.'
		},
		list_agencies: { title: 'Agencies', says: 'The agencies of today, their task, their open and their late reports.' },
		list_services: { title: 'Services', says: 'What is offered, how long it takes and what it costs by its standard.' },
		list_districts: { title: 'Districts', says: 'Regencies and cities with their codes.' },
		list_categories: { title: 'Categories', says: 'Categories and those below them.' },
		list_consultations: { title: 'Consultations', says: 'Public consultations; those that take inputs come first.' },
		list_moderation: { title: 'The book of moderation', says: 'Each decision with its rule and its reason.' }
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
		tahap: 'stage of the consultation',
		lingkup: 'scope of the consultation',
		aturan: 'code of the rule of the forum',
		keadaan: 'how the decision stands'
	}
};
