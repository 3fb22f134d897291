import type { DeadlineUnit } from '$lib/domain/deadline/policy';
import { formatNumber } from '../../format';
import type { common as source } from '../../id/site/common';

const unit = {
	working_days: 'working days',
	days: 'days',
	hours: 'hours'
} satisfies Record<DeadlineUnit, string>;

const counted = (count: number, one: string, many: string) =>
	`${formatNumber('en', count)} ${count === 1 ? one : many}`;

export const common: typeof source = {
	send: 'Send',
	save: 'Save',
	cancel: 'Cancel',
	continue: 'Continue',
	back: 'Back',
	change: 'Change',
	remove: 'Remove',
	search: 'Search',
	filter: 'Filter',
	clearFilters: 'Clear filters',
	download: 'Download',
	print: 'Print',
	close: 'Close',
	optional: '(optional)',
	anonymous: 'Anonymous',
	confidential: 'Confidential',
	none: 'none',
	unknown: 'not yet',
	yes: 'yes',
	no: 'no',
	keptWords: {
		filled: 'What you had not finished writing has been put back.',
		offer: 'There is something you last wrote in this form, which may not have been sent.',
		take: 'Show it',
		drop: 'Delete'
	},
	newer: 'Newer',
	older: 'Older',
	previousPage: 'Previous',
	nextPage: 'Next',
	rows: (first: number, last: number, all: number) =>
		`Rows ${formatNumber('en', first)}–${formatNumber('en', last)} of ${formatNumber('en', all)}`,
	pages: 'Pages of the list',
	errorTitle: (count) => (count === 1 ? 'One answer needs correcting' : `${count} answers need correcting`),
	errorPrefix: 'Error: ',
	charactersLeft: (count) => `${counted(count, 'character', 'characters')} left`,
	charactersOver: (count) => `${counted(count, 'character', 'characters')} too many`,
	charactersMost: (count) => `At most ${formatNumber('en', count)} characters.`,
	filesNameless: 'Location, camera data, author and file name are removed; so is an electronic signature in a PDF.',
	chooseFiles: 'Choose files',
	choosePhotos: 'Choose photos or a PDF',
	nothingChosen: 'Nothing chosen yet.',
	dayPart: { hari: 'Day', bulan: 'Month', tahun: 'Year' },
	dayHint: 'For example: 17 8 2026.',
	hourHint: 'For example: 16:00.',
	pdf: 'PDF document',
	photo: (position, of) => (of === 1 ? 'Attached photo' : `Photo ${position} of ${of}`),
	attachments: 'Attachments',
	step: (current, count) => `Step ${current} of ${count}`,
	stepDone: 'done',
	unit,
	amount: (count, of) => counted(count, unit[of].replace(/s$/, ''), unit[of]),
	support: (count) => counted(count, 'supporter', 'supporters'),
	replies: (count) => counted(count, 'reply', 'replies'),
	reports: (count) => counted(count, 'report', 'reports')
};
