import type { page as id } from '../../id/open-data/page';
import { formatNumber } from '../../format';
import { unit } from '../../id/open-data/sets';

const number = (value: number) => formatNumber('en', value);

export const page: typeof id = {
	title: 'Open data',
	lead: 'Everything that this forum counts can be taken home and counted again. Files are made when asked for, of what everybody may read.',
	forWhom: 'For whom',
	uses: [
		'Journalists and researchers: begin with the figures, then reckon them yourself from reports, who held them, and deadlines.',
		'Agencies and data stewards: codes, statistical metadata and a catalogue after Satu Data Indonesia.',
		'Developers: lasting addresses, one schema, no key.'
	],
	sets: 'Data sets',
	aboutReports: 'Reports',
	aboutTopics: 'Consultations',
	aboutFigures: 'Figures',
	reference: 'Reference codes',
	columns: (count) => `${number(count)} columns`,
	files: 'Download',
	sheet: 'CSV for Excel',
	editions: 'Monthly editions',
	editionsSay:
		'On the 1st of each month all data sets are kept as an edition that never changes, with a list of sha256. Cite an edition rather than a file that goes on changing.',
	noEditions: 'The first edition is made on the 1st of next month.',
	edition: (month) => `Edition of ${month}`,
	corrected: 'corrected by a later edition',
	checksums: 'List of sha256',
	hidden:
		'Editions hold codes, times and counts, and no words. A report that is hidden after an edition was made keeps its row there; its page no longer opens, and the next edition is without it.',
	catalogues: 'For programs',
	machine: {
		datapackage: 'Data Package: all columns, keys and references',
		dcat: 'DCAT 3 catalogue',
		ckan: 'CKAN: list of data sets',
		indicators: 'Metadata of indicators (MS-Ind)',
		variables: 'Metadata of variables (MS-Var)'
	},
	licence: 'Licence',
	licenceSays: 'Use, change and sell it, naming the source.',
	cite: 'How to cite',
	citation: (site, title, day, address) => `${site}. ${title}. ${day}. ${address}. CC BY 4.0.`,
	protection: 'What is left out',
	protectionSays: [
		'Names, contacts and words of citizens; gender and disability; reports that are confidential, not yet published, or hidden.',
		'Villages: a place as small as that can tell who it was.',
		'Anything that a difference would tell: every figure counts open reports alone. Scores of surveys come from five respondents or more, and once the survey is over.'
	],
	codebook: 'Codebook',
	codebookSays: 'Every column with its meaning, type and codes.',
	column: 'Column',
	meaning: 'Meaning',
	type: 'Type',
	key: 'key',
	required: 'never empty',
	derived: 'reckoned',
	liveOnly: 'not in editions',
	refersTo: 'code from',
	units: unit,
	codes: 'Codes',
	types: {
		string: 'text',
		integer: 'whole number',
		number: 'number',
		boolean: 'true or false',
		date: 'day',
		datetime: 'moment'
	},
	howTo: 'Reckoning the figures again',
	howToSays: [
		'Working days between two moments: the working days after the first day, up to and with the second. Working days are Monday to Friday, but for days of the calendar in force without a district; working days in place of others count.',
		'In time: met before jatuh_pada, of all whose jatuh_pada has passed.',
		'How long: for each number of days, the completed part of the reports that are at least so many days old. What is open is never left out; what is not for the province or was archived is. It ends where fewer than a tenth or than five are left.',
		'Of an agency: the reports that it ever held, but for those that its own counter wrote down; only the days that it held them.',
		'The page Statistics, live files and editions count open reports alone, and alike: each figure can be reckoned from rows, but for pasted answers, which are counted by their words.'
	],
	back: 'All data sets',
	metadataIndonesian: 'The metadata of columns is in Indonesian, as the files have it.',
	updated: 'Last change',
	size: (rows) => `${number(rows)} rows`
};
