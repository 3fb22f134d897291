import type { consultationYear as source } from '../../id/agency/consultation-year';

export const consultationYear: typeof source = {
	title: (year) => `Report of consultations ${year}`,
	short: 'Yearly report',
	lead: 'Consultations whose window for comments closed in this year, with the figures of the yearly report and of the PEKPPP evaluation.',
	years: 'Year',
	none: (year) => `No consultation ended in ${year}.`,
	noneNext: 'Choose another year, or see the consultations under way.',
	running: 'All consultations',
	figures: {
		consultations: 'Consultations',
		answered: 'Comments answered',
		realised: 'Commitments kept',
		nothingOwed: 'none yet'
	},
	of: (part, whole) => `${part} of ${whole}`,
	waived: (count) => `${count} given up by the agency`,
	column: {
		consultation: 'Consultation',
		inputs: 'Comments answered',
		unsur: 'Parts of society',
		items: 'Items',
		realised: 'Kept',
		months: 'Months',
		media: 'Media'
	},
	noFigure: 'none yet',
	how: 'How this is counted',
	method: [
		'A consultation belongs to the year in which its window closed, in the time of the province. Cancelled ones are listed with their stage.',
		'Parts of society: different ones among those who came (of a consultation held online alone: who came or gave a comment); the host counts for none. PEKPPP gives its highest mark for more than four.',
		'Kept: commitments that participants confirmed, of all commitments, rounded down; those that nobody answered are not counted as kept. What the agency gave up by itself still counts as not kept; only what participants released does not count.',
		'Months: within how many months of the last signature all commitments were reported fulfilled; empty until all are.',
		'Media: different kinds of media in which the result was made known.'
	],
	most: (count) => `Only the first ${count} consultations are shown.`,
	csv: 'Download CSV',
	fileName: (slug, year) => `consultations-${slug}-${year}`
};
