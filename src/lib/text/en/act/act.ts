import { ACT_WORDS } from './words';
import type { act as source } from '../../id/act/act';

export const act: typeof source = {
	words: ACT_WORDS,
	flagTitle: 'Report this content',
	agency: 'Agency',
	agencyChoose: 'Choose an agency …',
	suggestion: (agencies) => `Suggested by its words and category: ${agencies.join('; ')}.`,
	categoryFacts: (category) => `Category: ${category}.`,
	perhaps: (responsible) => `Perhaps not the province’s to answer: ${responsible}.`,
	perhapsRefer: 'Answer that somebody else is responsible',
	elsewhere: (words) => `Note: ${words}`,
	wished: (agency) => `The reporter named ${agency}.`,
	districtFacts: (district) => `Place: ${district}.`,
	classification: 'The right classification',
	classificationChoose: 'Choose a classification …',
	reason: 'Reason',
	reasonChoose: 'Choose a reason …',
	responsible: 'Who is responsible',
	responsibleHint: 'The name of the body, such as "Balai Pelaksanaan Jalan Nasional".',
	files: 'Photos or documents',
	filesHint: 'JPG, PNG, WebP or PDF. At most 5 files of 5 MB each.',
	rating: 'Rating of the handling',
	ratings: ['1, very poor', '2, poor', '3, fair', '4, good', '5, very good'],
	sp4n: 'SP4N-LAPOR! report number',
	sp4nHint: 'Digits only, without #.',
	sp4nWrong: 'SP4N-LAPOR! number: write 4 to 12 digits.',
	about: 'About this post',
	back: 'Back to the report',
	latest: 'What happened last',
	identityTitle: 'Identity of the reporter',
	identityNone: 'The reporter left no identity.',
	identityName: 'Name',
	identityEmail: 'E-mail',
	identityPhone: 'Telephone',
	identityOnce: 'Shown this once. Do not copy it to where others can read it.',
	signInFirst: 'Sign in to reply.',
	refused: {
		not_found: 'This report does not exist, or you cannot open it.',
		reason_required: 'Choose a reason and write an explanation first.',
		same_state: 'This post is already in that state, perhaps by somebody else. Go back to the report to see it.'
	},
	file: {
		empty: (name) => `${name}: the file is empty.`,
		too_large: (name) => `${name}: larger than 5 MB. Make it smaller first.`,
		unknown_type: (name) => `${name}: not a JPG, PNG, WebP or PDF.`,
		heic: (name) =>
			`${name}: HEIC photos cannot be read yet. On an iPhone choose Settings → Camera → Formats → Most Compatible, or send a screenshot of it.`,
		broken: (name) => `${name}: damaged, incomplete, or cannot be inspected. Save it anew first.`,
		encrypted: (name) => `${name}: locked by a password. Save it without one first.`,
		too_many_pixels: (name) => `${name}: the picture is too large. Make it smaller, to 65 megapixels at most.`,
		busy: (name) => `${name}: too many files are being checked. Send it again in a moment.`,
		active_content: (name) => `${name}: contains commands that can be run, so it is not accepted.`,
		too_many: (name) => `${name}: at most 5 files.`
	}
};
