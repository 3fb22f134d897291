import type { topic as source } from '../../id/consultation/topic';

export const topic: typeof source = {
	tab: {
		parts: 'Parts of the consultation',
		topic: 'Overview',
		text: 'Draft text',
		inputs: 'Comments',
		minutes: 'Minutes',
		commitments: 'Commitments'
	},
	window: {
		until: (closes) => `Open for comments until ${closes}`,
		from: (opens, closes) => `Open for comments ${opens} to ${closes}`,
		over: (opens, closes) => `Comments were taken ${opens} to ${closes}`
	},
	list: {
		title: 'Public consultations',
		lead: 'Drafts, standards and service policies that agencies discuss with the public before they decide. Every comment is answered.',
		open: 'Taking comments now',
		others: 'Other consultations',
		results: 'List of consultations',
		stage: 'Stage',
		allStages: 'All stages',
		stages: {
			dibuka: 'Taking comments',
			dijadwalkan: 'Announced',
			dibahas: 'Comments being answered',
			'tindak-lanjut': 'Follow-up',
			selesai: 'Completed',
			dibatalkan: 'Cancelled'
		},
		agency: 'Agency',
		allAgencies: 'All agencies',
		scope: 'Subject',
		allScopes: 'All',
		apply: 'Show',
		form: 'Filter consultations',
		more: 'Filter',
		empty: 'No consultation matches',
		emptyNext: 'Change or clear the filter.',
		emptyAll: 'No consultation has been announced yet',
		emptyAllNext: 'A consultation appears here as soon as an agency announces its schedule.',
		inputs: (count) => (count === '1' ? '1 comment' : `${count} comments`),
		answered: (count, of) => `${count} of ${of} comments answered`,
		closes: (at) => `closes ${at}`,
		opens: (at) => `opens ${at}`
	},
	now: {
		readText: 'Read the draft text',
		readInputs: 'See all comments',
		readMinutes: 'Read the minutes',
		readCommitments: 'Watch the commitments',
		answered: (count, of) => `${count} of ${of} comments answered`,
		noInputs: 'No comments yet.',
		soFar: (count) => (count === '1' ? '1 comment so far.' : `${count} comments so far.`),
		due: (day) => `This stage is due by ${day}.`,
		late: (day) => `This stage is overdue: it was due by ${day}.`,
		hidden: 'A moderator has hidden this consultation; the public does not see it.',
		draft: 'Only the host sees this page until the schedule is announced.',
		cancelledBecause: (reason) => `Reason: ${reason}`
	},
	asked: 'What is asked',
	askedNone: 'The question has not been written yet.',
	questions: 'Questions for you',
	answer: 'Answer',
	answerOf: (position) => `question ${position}`,
	background: 'Background',
	materials: 'Materials',
	materialsNone: 'No materials yet.',
	earlier: 'Earlier:',
	materialVersion: (version) => `version ${version}`,
	agenda: 'Meetings',
	agendaNone: 'There is no meeting in a room. The whole consultation takes place on this site.',
	calendar: 'Save to calendar',
	meetingLink: 'Link to the online meeting',
	survey: 'Satisfaction survey',
	surveyLink: 'Answer the survey of this consultation',
	surveyResult: 'See the survey result of this consultation',
	facts: {
		title: 'Facts',
		host: 'Host',
		scope: 'Subject',
		method: 'Method',
		service: 'Service',
		attached: 'Attached',
		standard: 'service standard',
		declaration: 'service declaration',
		surveyResult: 'satisfaction survey result',
		decree: 'Team',
		contact: 'Contact'
	},
	unsur: {
		title: 'Who took part',
		count: (count) => `${count} ${count === 1 ? 'group' : 'groups'} of society took part (at least 5)`,
		online: 'Counted from comments and attendance.',
		offline: 'Counted from attendance at the meetings.',
		none: 'None recorded yet.',
		met: 'Target met',
		invited: (count) => (count === 1 ? '1 party invited' : `${count} parties invited`)
	},
	journey: {
		title: 'Course of the consultation',
		phase: {
			announcement: 'Announced',
			inputs: 'Taking comments',
			deliberation: 'Comments answered',
			minutes: 'Minutes',
			follow_up: 'Follow-up'
		},
		past: 'done',
		turn: (owner) => `with the ${owner}`,
		left: (days) => (days === 0 ? 'last day' : `${days} ${days === 1 ? 'day' : 'days'} left`)
	},
	brief: {
		title: 'Public consultations',
		homeNone: 'No consultation is taking comments at the moment.',
		figures: (open) =>
			open === '1' ? '1 consultation is taking comments.' : `${open} consultations are taking comments.`,
		answered: (answered, inputs) =>
			`${answered} of ${inputs} comments answered in consultations whose window has closed.`,
		agencyNone: 'This agency has not announced a consultation.',
		all: 'All consultations',
		allOfAgency: 'All consultations of this agency'
	}
};
