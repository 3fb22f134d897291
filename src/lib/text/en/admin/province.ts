import type { province as id } from '../../id/admin/province';
import { formatNumber } from '../../format';
import { services } from './services';

const some = (value: number, one: string, many: string) => `${formatNumber('en', value)} ${value === 1 ? one : many}`;

/** Agencies, people, categories, districts: whatever administrators change, with effect, reason and history. */
export const province: typeof id = {
	fields: {
		nama: 'Name',
		singkatan: 'Short name',
		tugas: 'Task',
		alamat: 'Address',
		telepon: 'Telephone',
		surel: 'E-mail',
		kertas: 'This agency works on paper',
		pengawas: 'This agency is the inspectorate',
		sejak: 'New name holds since',
		sampai: 'Last day',
		penerus: 'Successor',
		pegawai: 'Its staff serve at the successor too, by the same decrees',
		pecahan: 'New agency',
		kategori: 'Categories that move',
		mulai: 'Begins on',
		urutan: 'Order',
		alasan: 'Reason and ground'
	},
	hints: {
		singkatan: 'As people call it, such as Dinkes.',
		tugas: 'A sentence or two: what it deals with. Citizens search by it.',
		kertas: 'Moderators print its letter every week and enter its answers, marked “by letter”.',
		pengawas: 'Objections to its own work are ruled on by the secretariat.',
		sejak: 'Leave empty for today. What happened before is told under the old name.',
		sampai: 'The day after, open reports pass to the successor.',
		penerus: 'Empty only where it leaves no report and no category.',
		mulai: 'From that day on open and new reports of these categories are with the new agency.',
		alasan: 'Such as the number of a regulation or decree. Kept with your name, and read by whom it concerns.'
	},
	asking: {
		look: 'See its effect',
		lookAgain: 'Look again',
		publish: 'Publish',
		title: 'Effect of this change',
		anew: 'The effect has changed since you saw it, or you changed an answer. Nothing was published: read it again, then publish.',
		untouched: 'Nothing else changes.',
		becomes: 'becomes',
		empty: 'empty',
		on: 'yes',
		done: 'The change holds and stands in the history.',
		same: 'Nothing changes.'
	},
	effect: {
		added: (n) => `${formatNumber('en', n)} added`,
		edited: (n) => `${formatNumber('en', n)} changed`,
		invited: (n) => `${some(n, 'person is', 'people are')} invited by mail to make an account`,
		known: (n) => `${some(n, 'person who has', 'people who have')} an account are told by mail`,
		unchanged: (n) => `${formatNumber('en', n)} stand exactly so already`,
		unattended: (n) => `${some(n, 'open report has', 'open reports have')} no liaison officer after that day`,
		open_reports: (n) => some(n, 'open report', 'open reports'),
		late_reports: (n) => `${formatNumber('en', n)} of them past the due day`,
		officers: (n) => some(n, 'person who serves there', 'people who serve there'),
		categories: (n) => `${some(n, 'category', 'categories')} with new reports`,
		routing_rules: (n) =>
			`${some(n, 'rule of routing names', 'rules of routing name')} this agency: publish a new version at Routing`,
		services: (n) => `${some(n, 'service', 'services')} with their standards`,
		consultations: (n) => `${some(n, 'running consultation stays', 'running consultations stay')} in its name`,
		promises: (n) => `${some(n, 'unsettled promise stays', 'unsettled promises stay')} in its name`,
		rescheduled: (n) => `${some(n, 'report has', 'reports have')} another due day`,
		rerouted: (n) => `${some(n, 'report', 'reports')} of the last 90 days would go to another agency`,
		open_clocks: (n) => `${some(n, 'running clock follows', 'running clocks follow')} this ladder`,
		without_second_step: (n) => `${some(n, 'person concerned has', 'people concerned have')} no second step yet`,
		shut_out_at_once: (n) => `${formatNumber('en', n)} of them cannot serve until they set one up`,
		proofs: (n) =>
			`${some(n, 'report', 'reports')}: proofs downloaded from now on carry the new name, and another fingerprint than earlier ones`,
		english_readers: (n) =>
			`${some(n, 'account that reads', 'accounts that read')} English will be shown Indonesian pages`,
		named_in: (n) =>
			some(n, 'survey or consultation about this service', 'surveys and consultations about this service'),
		resealed: (n) => `${some(n, 'thing is', 'things are')} sealed anew; no page changes`
	},
	act: {
		create: 'Added',
		edit: 'Changed',
		end: 'Ended',
		split: 'Split',
		revive: 'Ending taken back',
		appoint: 'Appointed',
		dismiss: 'Service ended',
		uninvite: 'Invitation withdrawn',
		unlock: 'Taking off the second step asked for',
		assent: 'Taking off the second step agreed to',
		link: 'Office account linked',
		unlink: 'Link to an office account taken off',
		renew_key: 'A new secret in use',
		reseal: 'Sealing anew asked for',
		move: 'Moved'
	},
	kind: {
		agency: 'Agency',
		person: 'Person',
		category: 'Category',
		district: 'District',
		service: 'Service',
		ladder: 'Escalation ladder',
		ways_in: 'Ways in',
		site: 'Site',
		webhook: 'Webhook',
		page: 'Page',
		limit: 'Limit',
		key: 'Key',
		api_key: 'API key',
		calendar: 'Working calendar, version',
		policy: 'Time limit',
		rule: 'Forum rule',
		routing: 'Routing, version',
		hold: 'Checks before publishing',
		word: 'Watched word'
	},
	log: {
		title: 'History of changes',
		says: 'Who changed what, when, and why.',
		lead: 'All that administrators and keepers of rules changed, with author, reason and the way back. Nobody can edit or delete it.',
		kind: 'Kind',
		every: 'All kinds',
		author: 'By',
		everybody: 'Anybody',
		words: 'Name or reason',
		show: 'Show',
		csv: 'Download CSV',
		notFound: 'There is no such change.',
		file: 'history-of-changes',
		columns: ['day', 'hour', 'kind', 'thing', 'change', 'by', 'reason', 'fields']
	},
	history: {
		title: 'History',
		none: 'No change has been recorded yet.',
		by: (name) => (name === null ? 'a command on the server' : name),
		again: 'Fill the form in as it stood before this',
		fields: (n) => `See ${some(n, 'field', 'fields')}`,
		goingBack: 'The form shows what stood before the change that you chose. See its effect, then publish.'
	},
	guide: {
		title: 'Begin here',
		says: 'Step by step from an empty province to the first report.',
		lead: 'Eight steps until the first report can be answered. What stands is marked by itself; their order may be another.',
		progress: (done, all) => `${done} of ${all} steps done`,
		done: 'done',
		open: 'open',
		later: 'may follow',
		step: {
			identity: 'Name of the province and the forum',
			calendar: 'Working days of this year',
			districts: 'Districts',
			agencies: 'Agencies',
			people: 'Moderators and liaison officers',
			categories: 'Categories of reports',
			services: 'Services and their standards',
			mail: 'Sending mail',
			report: 'The first report'
		},
		about: {
			identity:
				'Until it is filled in, the province is called “Contoh”. Name, logo, colour and time zone; the zone is fixed by the first report.',
			calendar: 'Holidays and collective leave decide every deadline.',
			districts: 'Each report names its district. Paste a list with the official codes.',
			agencies: 'Add them one by one, or paste a list from a spreadsheet.',
			people: 'They are invited by mail. Done when a moderator and a liaison officer have opened their invitations.',
			services: 'Not needed to begin. People read requirements, time and cost on the page of the agency.',
			categories: 'With everyday words and the agency in charge.',
			mail: 'SMTP_URL is set on the server; without it no invitation and no notice goes out.',
			report: 'Send one to try, then withdraw it as the person who reported.'
		}
	},
	people: {
		title: 'People and duties',
		says: 'Invite and appoint officers by decree, and end their service.',
		lead: 'Who serves as what, by which decree, until when. Whoever has no account is invited by mail.',
		find: 'Find a name, address or agency',
		none: 'Nobody has been appointed yet.',
		notFound: 'There is nobody with that name, address or agency.',
		count: (n) => some(n, 'person', 'people'),
		columns: { name: 'Name', held: 'Duties', state: 'Account' },
		begins: (day) => `from ${day}`,
		noOffice: 'does not serve',
		invited: 'invited, not in yet',
		active: 'active',
		add: 'Appoint somebody',
		addTitle: 'Appoint somebody',
		again: 'Appoint to another duty',
		atForum: 'At no agency',
		fields: {
			nama: 'Full name',
			surel: 'E-mail address',
			peran: 'Role',
			instansi: 'Agency',
			sk: 'Number of the decree',
			mulai: 'First day',
			sampai: 'Last day',
			identitas: 'May open sealed identities of those who reported',
			jabatan: 'Duty'
		},
		hints: {
			surel: 'An official one. The invitation goes there; whoever has an account is only told.',
			instansi: 'For liaison officers, heads of agencies and facilitators.',
			sampai: 'Leave empty while the decree names no end.',
			identitas: 'For few people. Those who reported learn of each opening.'
		},
		end: 'Change the last day',
		endSays: 'Leave empty to take an ending back.',
		readBy: 'This person reads the change and its reason in their account.',
		resend: 'Send the invitation again',
		resent: 'A new invitation was sent. The earlier link works no more.',
		serves: 'Duties'
	},
	categories: {
		title: 'Categories',
		says: 'What can be reported, how citizens call it, and the agency that deals with it.',
		lead: 'Citizens choose a category as they report. Synonyms help them find it by everyday words.',
		none: 'There is no category yet. Add them one by one, or paste a list.',
		count: (n) => some(n, 'category', 'categories'),
		find: 'Find a name or synonym',
		notFound: 'No category has those words.',
		columns: { name: 'Category', agency: 'Agency', words: 'Synonyms' },
		noAgency: 'a moderator chooses',
		add: 'Add a category',
		addTitle: 'Add a category',
		top: 'None: a main category',
		fields: {
			nama: 'Name',
			nama_en: 'Name in English',
			induk: 'Part of',
			sinonim: 'Synonyms',
			instansi: 'Agency in charge',
			di_luar: 'Where it is not the province',
			pengawasan: 'About misuse of authority: confidential, straight to the inspectorate',
			sensitif: 'About something delicate: confidentiality is offered'
		},
		hints: {
			sinonim: 'Words and spellings that people use, parted by spaces or commas.',
			instansi: 'Suggested to moderators; rules of routing can say otherwise.',
			di_luar: 'Who else may be in charge, such as PLN or a district government.'
		}
	},
	districts: {
		title: 'Districts',
		says: 'Districts, subdistricts and villages by their official codes.',
		lead: 'A report names its district; the search knows names of subdistricts and villages.',
		none: 'There is no district yet. Paste a list.',
		columns: { code: 'Code', name: 'District', places: 'Subdistricts and villages' }
	},
	services,
	lists: {
		paste: 'Paste or upload a list (Excel, CSV)',
		title: {
			instansi: 'List of agencies',
			orang: 'List of people',
			kategori: 'List of categories',
			wilayah: 'List of districts',
			layanan: 'List of services'
		},
		lead: 'From a spreadsheet: the first line names the columns, in any order. What stands exactly so does not change; nothing is removed.',
		firstLine: 'First line, ready to copy:',
		columns: (required, optional) => `Required: ${required}.${optional && ` May be empty or absent: ${optional}.`}`,
		notes: {
			instansi:
				'pengawas: ya for the inspectorate. kertas: ya for one without computers. An agency whose name stands already is passed over.',
			orang:
				'peran: the role in Indonesian, or officer, agency_head, moderator, facilitator, inspector, secretary, admin. instansi: its name or short name. mulai, sampai: 2026-12-31 or 31/12/2026. identitas: ya or tidak.',
			kategori: 'induk: a category that stands already or above. pengawasan, sensitif: ya or tidak.',
			layanan:
				'instansi: its name or short name. A service is known by its agency and its name; what the list has no column for stays, and an empty cell empties. mulai, tinjauan: 2026-12-31 or 31/12/2026. The list that the page of services gives can be filled in and pasted back.',
			wilayah: 'kode: 82.71 for a district, 82.71.01 for a subdistrict, 82.71.01.1001 for a village.'
		},
		text: 'Or paste the lines',
		file: 'Excel (.xlsx) or CSV file',
		fileHint: '200 kB at most. Leave empty if you fill in the box below.',
		good: (n) => `${some(n, 'line', 'lines')} can be recorded`,
		refused: (n) => `${some(n, 'line is', 'lines are')} refused`,
		refusedSays: 'These are not recorded. Mend them below and look again, or publish without them.',
		line: (n) => `Line ${n}`,
		known: { what: 'Every line stands exactly so already.', next: 'There is nothing to publish.' },
		changes: (n) => `See ${some(n, 'change', 'changes')}`,
		done: (n) => `${n} lines recorded.`,
		onward: 'On to the next step',
		fault: {
			no_lines: 'There is no line in it.',
			too_many_lines: '2,000 lines at most at a time.',
			columns_missing: 'The first line must name these columns',
			column_unknown: 'This column is not known; remove or rename it',
			quote_open: 'A quote is never closed.'
		}
	},
	agencies: {
		title: 'Agencies',
		says: 'Add, rename, merge, split and end agencies.',
		lead: 'Each change shows its effect first. An agency that ended can still be read, with its earlier reports.',
		count: (n) => some(n, 'agency', 'agencies'),
		none: 'There is no agency yet. Add them one by one, or paste a list.',
		columns: { name: 'Agency', staff: 'Staff', open: 'Open reports', state: 'State' },
		unanswered: 'no officer has come in yet',
		unansweredTitle: (n) =>
			n === 1 ? 'At one agency no officer has come in yet' : `At ${n} agencies no officer has come in yet`,
		unansweredSays: 'Nobody reads the reports that are routed there. They are marked in this list.',
		unansweredHere: (invited) =>
			invited > 0
				? `Nobody reads the reports that are routed here: ${invited} invited, who have not opened their invitations. Send them again, or appoint somebody else.`
				: 'Nobody reads the reports that are routed here. Appoint its officer.',
		standing: 'in force',
		ends: (day) => `until ${day}`,
		into: (name) => `merged into ${name}`,
		add: 'Add an agency',
		addTitle: 'Add an agency',
		editTitle: 'Change its description',
		publicPage: 'See its public page',
		end: 'End or merge',
		endTitle: (name) => `End or merge ${name}`,
		endLead:
			'Its name, closed reports, consultations and promises are kept. Open reports pass to the successor; staff and those who reported are told, and your reason stands in the history of each report.',
		nobody: 'Nobody takes its place',
		split: 'Split in two',
		splitTitle: (name) => `Split ${name}`,
		splitLead:
			'The new agency takes the categories that you choose with their open reports. To take it back, merge the new agency into this one.',
		noCategories: 'This agency holds no category, so there is nothing to take out.',
		ended: (day) => `This agency stands until ${day}.`,
		waiting: (n) => `${some(n, 'report has', 'reports have')} passed.`,
		revive: 'Take the ending back',
		reviveLead: 'The agency stands again. Reports that passed and are still with the successor come back here.',
		earlier: 'Earlier names'
	}
};
