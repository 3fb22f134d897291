import type { sp4n as id } from '../../id/sp4n/sp4n';

/** Handing reports to SP4N-LAPOR! by file, and writing their numbers back. */
export const sp4n: typeof id = {
	title: 'Hand over to SP4N-LAPOR!',
	lead: 'This forum is not connected to SP4N-LAPOR! by itself. Choose reports, download their file, enter them in SP4N-LAPOR!, then write their numbers down here.',
	without:
		'The file holds only what everybody may read. Name and contact of whoever reported stay here: nobody asked them about it.',
	reports: 'Reports',
	waiting: (count) => `${count} reports are not handed over`,
	shown: (count) => `The oldest ${count} of them stand below.`,
	none: 'No report waits',
	noneWhy: 'Public reports that were routed to an agency and have no SP4N number appear here.',
	filed: (day) => `filed ${day}`,
	hand: 'Make a file of those chosen',
	done: {
		all: (count) => `${count} reports are in this file.`,
		some: (count, left) => `${count} reports are in this file. ${left} that you chose are not:`
	},
	elsewhere: 'another file has it',
	notOpen: 'not open any more',
	files: 'Files that were made',
	noFiles: 'None yet.',
	file: (reports, numbered) => `${reports} reports, ${numbered} have a number`,
	xlsx: 'Download Excel (.xlsx)',
	csv: 'Download CSV',
	sheet: 'Sheets to print',
	sheetTitle: 'Sheets for SP4N-LAPOR!',
	sheetLead: 'A page a report. Fill in its number by hand, or write it down by a list.',
	print: 'Print with Ctrl+P.',
	gone: 'Reports that were hidden or made confidential since are not shown any more.',
	fields: {
		ref: 'Number on the forum',
		number: 'SP4N-LAPOR! number',
		classification: 'Classification',
		title: 'Title',
		body: 'Report',
		occurred: 'Day of the incident',
		place: 'Place of the incident',
		agency: 'Agency',
		category: 'Category',
		files: 'Attachments on the forum',
		address: 'Address on the forum'
	},
	unknown: 'not said',
	back: {
		title: 'Write down SP4N-LAPOR! numbers',
		lead: 'Send the same file back with its column nomor_sp4n filled in, or paste two columns: the number on the forum and the SP4N number. Before anything is written down you see what would change.',
		file: 'Excel or CSV file',
		fileHint: 'At most 200 lines with a number. Lines without one are passed over.',
		text: 'Or paste the lines',
		look: 'Look first',
		record: (count) => `Write ${count} numbers down`,
		nothing: 'Nothing would be written down.',
		preview: 'What would happen',
		line: (line) => `Line ${line}`,
		told: 'The number stands on the report and in its history, and the person who reported is told.',
		recorded: (count) => `${count} numbers were written down.`,
		left: (count) => `${count} lines were not; see why below.`,
		before: (number) => `in place of ${number}`,
		fate: {
			record: 'will be written down',
			replace: 'will take the place of the earlier one',
			same: 'stands there already',
			unknown: 'no report has this number',
			not_allowed: 'not for you',
			no_number: 'an SP4N number has 4 to 12 digits',
			taken: 'this SP4N number is that of another report',
			twice: 'this report or number stands twice in the list'
		}
	},
	fault: {
		quote_open: 'A quotation mark is not closed. Look at the line, then send it again.',
		columns_missing:
			'The columns nomor_forum and nomor_sp4n were not found. Use the file from here, or paste two columns alone.',
		empty: 'No line has an SP4N number. Fill in the column nomor_sp4n, then send it again.',
		too_many: 'More than 200 lines. Send the list in parts.'
	},
	toBack: 'Write numbers down',
	toList: 'To the list of reports'
};
