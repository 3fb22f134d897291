import type { templates as source } from '$lib/text/id/desk/consultation/templates';

export const templates: typeof source = {
	blank: { name: 'Blank', question: '', background: '', questions: [] },
	service_standard: {
		name: 'Service standard',
		question: 'Are the requirements, time, cost and procedure in this service standard reasonable for you?',
		background: 'Service standards are made together with the public. The draft is attached; comment on any part.',
		questions: [
			'Which requirements are difficult or unnecessary?',
			'How long should the service reasonably take?',
			'Are the cost and the way of paying clear?',
			'What should the service declaration promise?'
		]
	},
	policy_draft: {
		name: 'Draft policy',
		question: 'What should be changed, added or removed before this draft is adopted?',
		background: 'This draft is not in force. Every comment is answered and every change is shown.',
		questions: [
			'Who is affected most, and how?',
			'Which provisions are hard to carry out?',
			'What is not regulated although it should be?'
		]
	},
	service_problem: {
		name: 'Service problem',
		question: 'What causes this problem, and what should be done first?',
		background: 'This topic comes from complaints and the experience of service users.',
		questions: [
			'When and where did you meet this problem?',
			'Which improvement would help most in the next three months?',
			'What can the public and the agency do together?'
		]
	},
	yearly_review: {
		name: 'Yearly review',
		question: 'What has improved and what has not since last year’s consultation?',
		background: 'Survey results, complaint summaries and last year’s commitments are attached.',
		questions: ['Which commitment do you feel the result of?', 'What should have priority this year?']
	}
};
