import type { sets as id } from '../../id/open-data/sets';

export const sets: typeof id = {
	laporan: {
		title: 'Reports',
		says: 'Every report that everybody may read, a row each. What was written is read on its page.'
	},
	penanganan: {
		title: 'Who held each report',
		says: 'Who held each report, from when to when, and what happened meanwhile.'
	},
	peristiwa: {
		title: 'Events of reports',
		says: 'Every step that the history of a report shows: when, what, and in which capacity.'
	},
	tenggat: {
		title: 'Deadlines of reports',
		says: 'Every duty with its beginning, due moment and when it was met, and the agency that answers for it.'
	},
	angka: {
		title: 'Figures of the forum',
		says: 'Every figure of the page Statistics, reckoned from the open reports in the other sets.'
	},
	kurva: {
		title: 'How long reports take',
		says: 'The part of reports that was completed within so many working days, as the chart of Statistics draws it.'
	},
	konsultasi: { title: 'Public consultations', says: 'Every announced consultation with its stage and inputs.' },
	masukan: {
		title: 'Inputs and what became of them',
		says: 'Every shown input with whom it stands for, its support and its answer, without words and names.'
	},
	komitmen: {
		title: 'Commitments',
		says: 'Every promise of published minutes, with who is in charge and how it stands.'
	},
	moderasi: {
		title: 'Moderation log',
		says: 'Every decision of moderators with its rule, source and what came of appeals.'
	},
	verifikasi: {
		title: 'Verification by month',
		says: 'About how many reports came in and were verified in time, those that few may read among them. Counted once and blurred, so that nobody is known by it.'
	},
	instansi: { title: 'Agencies', says: 'Agencies of the province that serve, or once served, in this forum.' },
	layanan: { title: 'Public services', says: 'Services of each agency and the version of their standard.' },
	kategori: { title: 'Categories', says: 'Reference codes of categories.' },
	wilayah: { title: 'Districts', says: 'Reference codes of regencies and cities.' },
	kalender: {
		title: 'Calendar of working days',
		says: 'Days off and working days in their place, in every version there was.'
	},
	kebijakan: { title: 'Limits', says: 'How long each deadline is, with its legal basis and when it holds.' },
	survei: {
		title: 'Results of satisfaction surveys',
		says: 'Scores of each element, of surveys that are over and were answered by five people or more.'
	},
	kode: { title: 'What codes mean', says: 'Every code in these files with its meaning.' }
};
