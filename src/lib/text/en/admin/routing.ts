import { formatNumber } from '../../format';
import type { routing as source } from '../../id/admin/routing';

const count = (value: number) => formatNumber('en', value);
const plural = (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;

export const routing: typeof source = {
	title: 'Routing rules',
	lead: 'Who handles what. Rules only suggest: a moderator routes, and the rule that was followed is shown to everybody as the reason.',
	inForce: (version) => `In force: version ${version}`,
	none: 'There are no rules yet. Suggestions come from the words of a report and from who is in charge of its category.',
	order: 'Read first: the smallest priority, then what asks most, then the smallest number.',
	versions: 'Versions',
	versionOf: (version) => `Version ${version}`,
	state: { past: 'published before', current: 'in force', future: 'not in force yet' },
	versionSays: (rules, day, ground) => `${plural(rules, 'rule')}, from ${day}. ${ground}`,
	published: (author) => (author ? `Published by ${author}` : 'Published'),
	triedThen: (tried, moved) =>
		`Tried on ${plural(tried, 'report')} before: ${count(moved)} would have been suggested to another agency.`,
	download: 'Download CSV',
	draft: {
		title: 'Draft of the next version',
		none: 'There is no draft.',
		begin: 'Begin a draft from the last version',
		beginEmpty: 'Begin with the first rule',
		open: (rules) => `Open the draft (${plural(rules, 'rule')})`,
		explain: 'Administrators and moderators write the draft together; it changes nothing yet.',
		change: 'Change',
		remove: 'Take out',
		add: 'Add a rule',
		changeTitle: (number) => `Change rule ${number}`,
		save: 'Keep in the draft',
		cancel: 'Leave it as it is',
		import: 'Replace with a list from a spreadsheet',
		try: 'Try on the last 90 days'
	},
	done: {
		simpan: 'The rule is in the draft.',
		keluar: 'The rule is out of the draft.',
		impor: 'The list is the draft now.'
	},
	columns: { rule: 'Rule', agency: 'Agency' },
	fields: {
		kategori: 'Category',
		wilayah: 'District',
		kata: 'Words',
		instansi: 'Agency that handles it',
		prioritas: 'Priority',
		catatan: 'Note'
	},
	any: 'Any',
	agencyChoose: 'Choose an agency …',
	wordsHint: 'A word or phrase on each line; one is enough. Affixes and slips are understood as in the search.',
	priorityHint: '1 is read first, 9 last. Usually 5.',
	wordsTooMany: 'At most 40 words or phrases in a rule.',
	wordsTooLong: 'A phrase has at most 6 words and 60 characters.',
	saysNothing: 'Give at least one: category, district, or words.',
	priority: (value) => `priority ${value}`,
	problem: {
		conflict: (other) => `Quarrels with rule ${other}: of one priority, so that only the number decides.`,
		unreachable: (other) => `Never read: rule ${other} always comes before it.`,
		ended: 'Its agency is no more, so this rule is passed over.'
	},
	problems: (value) => `${plural(value, 'thing')} to look at`,
	trial: {
		title: 'Trial of the draft',
		lead: (tried, days) => `${plural(tried, 'report')} of the last ${count(days)} days.`,
		cut: 'Only the latest reports were tried; the rest are too many.',
		moved: (moved) => `${plural(moved, 'report')} would be suggested to another agency`,
		nothing: 'No report would be suggested to another agency.',
		noAgency: 'no suggestion',
		flows: 'From where to where',
		flow: (from, to) => `${from} → ${to}`,
		borneOut: (borneOut, contradicted) =>
			`${count(borneOut)} are with the new agency by now, ${count(contradicted)} with the old one.`,
		loads: 'Reports by agency',
		load: (before, after) => `${count(before)} → ${count(after)}`,
		reports: 'The reports',
		holder: (agency) => (agency ? `With ${agency} now` : 'Not routed yet'),
		closed: (value) => `${plural(value, 'other report')} you may not open.`,
		beyond: (value) => `${plural(value, 'more report')} not shown here.`
	},
	publish: {
		title: 'Publish as a new version',
		explain: 'A version cannot be changed once it is published. Reports that were routed stay where they are.',
		from: 'In force from',
		fromHint: 'Today or later.',
		ground: 'Ground',
		groundHint: 'The decree that says so. Everybody reads it on each report that follows the rules.',
		submit: 'Publish',
		adminOnly: 'An administrator publishes. Tell them that this draft was tried.',
		done: (version) => `Version ${version} is published.`
	},
	importing: {
		title: 'Replace the draft with a list',
		lead: 'The first line names the columns: kategori, wilayah, kata, instansi, prioritas, catatan. Divided by semicolons, commas or tabs. Words are divided by commas within their cell.',
		text: 'List of rules',
		file: 'Excel (.xlsx) or CSV file',
		fileHint: 'Such as the file that is downloaded here and changed in a spreadsheet.',
		submit: 'Check and replace the draft',
		problems: (value) => `${plural(value, 'line')} to mend`,
		line: (line) => `Line ${line}`,
		fault: {
			no_rules: 'There are no rules in the list.',
			too_many_rules: 'At most 500 rules.',
			columns_missing: 'The first line has to name the column “instansi”.',
			column_unknown: 'This column is not known.',
			quote_open: 'A quotation mark is not closed.'
		}
	},
	csvFile: 'routing-rules'
};
