import type { AnswerCatalogue } from '../../answer-catalogue';

export const answer: AnswerCatalogue = {
	check: {
		title: 'Before you send it',
		lead: 'Advice for you. The answer can be sent all the same.',
		there: 'there',
		missing: 'missing',
		whole: 'Everything that readers look for is there.',
		left: 'Missing: {}.',
		names: {
			done: 'What was done',
			where: 'Where',
			when: 'When',
			evidence: 'Evidence',
			contest: 'The right to object',
			question: 'What is asked',
			filled: 'All place-holders filled in'
		},
		hints: {
			done: 'For example: “Kami mengganti dua lampu.”',
			where: 'A place that a reader can go to.',
			when: 'A day, not “as soon as possible”.',
			evidence: 'A photo, a document or a link.',
			contest: 'For example: “Bila belum sesuai, Anda dapat menyanggah di halaman ini.”',
			question: 'One question that the reporter can answer.',
			filled: 'Replace what still stands in braces, such as {tenggat}.'
		}
	},
	plain: {
		title: 'Easy to understand',
		none: 'No difficult word or sentence.',
		says: {
			word: '“{found}” → {better}',
			long: 'A sentence of {count} words, make it two: “{found}”',
			passive: 'Who does it? {count} passive verbs in one sentence: “{found}”'
		}
	},
	copies: (reports) =>
		`You have sent the same words on ${reports} other reports. Say what is true of this one: what happened here, when and where.`,
	similar: {
		title: 'Similar cases whose reporters agreed',
		none: 'No similar case yet whose reporter agreed.',
		answer: 'Read the answer',
		open: 'Open the report'
	}
};
