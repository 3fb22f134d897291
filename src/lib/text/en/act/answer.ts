import type { AnswerWords } from '../../answer-catalogue';

export const answer: AnswerWords = {
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
			question: 'One question that the person who reported can answer.',
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
	template: {
		label: 'Begin from a template',
		choose: 'Choose a template …',
		take: 'Insert',
		hint: 'Its words come in below what you have written.',
		renewed: (name) => `The template “${name}” has been changed since you used it. Your words stay as they are.`,
		retired: (name) => `The template “${name}” is no longer in use. Your words stay as they are.`,
		see: 'See the template'
	},
	draft: {
		save: 'Save draft',
		saving: 'Saving the draft …',
		savedNow: 'Draft saved. You can go on with it on another computer.',
		saved: 'Draft saved, and you can go on with it on another computer:',
		failed: 'The draft is not saved yet. Your words are still on this page.',
		elsewhere: 'On another computer or tab you wrote something else. Both are saved.',
		compare: 'Compare',
		asideTitle: 'You also wrote this on another computer or tab',
		take: 'Go on with this one'
	},
	similar: {
		title: 'Similar cases that ended in agreement',
		none: 'No similar case yet that ended in agreement.',
		answer: 'Read the answer',
		open: 'Open the report'
	}
};
