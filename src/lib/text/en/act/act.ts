import type { act as source } from '../../id/act/act';

export const act: typeof source = {
	words: {
		route: {
			explain:
				'The report counts as verified, becomes public (unless confidential) and lands on the desk of the chosen agency. The agency and the reporter are told by e-mail.',
			text: 'Note for the timeline',
			hint: 'Such as why this agency is responsible. Everyone can read it.'
		},
		ask: {
			explain:
				'The reporter is asked to complete the report. Deadlines stand still while the answer is awaited, 10 working days at most.',
			text: 'Question to the reporter',
			hint: 'Ask for one thing that is really needed. Do not ask for personal data.'
		},
		complete: {
			explain: 'Your answer goes to whoever asked, and the deadlines run again.',
			text: 'Your answer',
			hint: 'Answer the question clearly. Write nobody’s personal data.'
		},
		reclassify: {
			explain:
				'The deadline is counted anew from the moment of receipt, and never becomes later once the report has been forwarded. A supervisory complaint becomes confidential.',
			text: 'Reason for the change'
		},
		refer: {
			explain:
				'The report is closed here, and the reporter is told who is responsible and where to turn. The reporter can appeal.',
			text: 'Explanation to the reporter',
			hint: 'Give the address, telephone or website of whoever is responsible.'
		},
		archive: {
			explain: 'The report is not taken up. The reporter is told why and can appeal; another moderator decides.',
			text: 'Explanation to the reporter'
		},
		accept: {
			explain:
				'The report counts as being worked on. This is no answer yet: the deadline of the first answer keeps running.'
		},
		answer: {
			explain:
				'The answer is shown as the official answer of the agency. One that only says "being forwarded" does not meet the deadline.',
			text: 'Official answer',
			hint: 'Say what was checked, what will be done, by which unit, and when.'
		},
		hand_over: {
			explain:
				'The report moves to another agency and the deadline of the first answer starts anew. The completion deadline stays. Twice at most; the third goes to the moderator.',
			text: 'Why that agency is responsible'
		},
		return: {
			explain: 'A moderator decides on the right agency within one working day. The completion deadline keeps running.',
			text: 'Why it is not your agency’s task'
		},
		resolve: {
			explain:
				'The reporter is asked to accept or contest the result within 10 working days. A complaint needs a photo or document as evidence.',
			text: 'What was done',
			hint: 'State the result: what, where, when, by which unit. A promise cannot close a report.'
		},
		rework: {
			explain: 'The objection is upheld: the agency works on the report again, under its original completion deadline.',
			text: 'Decision and instruction',
			hint: 'Shown to everyone as an official answer.'
		},
		confirm: {
			explain: 'The report is closed with your agreement. You can reopen it within 30 days.',
			text: 'Message to the agency'
		},
		contest: {
			explain: 'The report is not closed. The head of the agency, not the same officer, decides within 5 working days.',
			text: 'What is not solved',
			hint: 'A photo of how it looks now helps a lot.'
		},
		withdraw: { explain: 'The report ends and cannot be continued. Its history is kept.', text: 'Reason' },
		reopen: {
			explain:
				'The report is reopened with its number, history and original completion deadline. The head of the agency decides within 5 working days.',
			text: 'Why it must be reopened'
		},
		appeal: {
			explain: 'Another moderator reviews this decision within 5 working days. You can appeal once.',
			text: 'Why this report must go on'
		},
		reply: {
			explain: 'Your reply is shown to everyone who can read this report.',
			text: 'Your reply',
			hint: 'Be polite. Write nobody’s personal data.'
		},
		note: {
			explain:
				'Only the agency in charge, moderators and inspectors read the note. The reporter and the public do not.',
			text: 'Internal note'
		},
		rate: {
			explain:
				'Your rating is shown on the report and counts in the figures of the agency. It is not the public satisfaction survey.',
			text: 'A few words on the handling'
		},
		hide_name: {
			explain:
				'From now on neither the public nor the agency sees your name. The report becomes anonymous, which cannot be undone.'
		},
		record_sp4n: {
			explain: 'Records the number of the report in SP4N-LAPOR!. This forum is not yet connected to it automatically.'
		},
		open_identity: {
			explain:
				'The identity of the reporter is shown to you once. The opening is recorded with your reason, and the reporter sees that record.',
			text: 'Reason for opening the identity',
			hint: 'At least 10 characters. The reporter will read it.'
		},
		hide_thread: {
			explain: 'The public no longer sees the report. Its handling goes on, and the reporter is told why.',
			text: 'Explanation to the reporter'
		},
		restore_thread: { explain: 'The public sees the report again.', text: 'Reason' },
		hide_post: {
			explain: 'The post is no longer shown; the reason stands in its place. Its author is told.',
			text: 'Explanation to the author'
		},
		restore_post: { explain: 'The post is shown again, and its author is told.', text: 'Reason' },
		lock: { explain: 'The discussion takes no new replies. The handling of the report goes on.', text: 'Reason' },
		unlock: { explain: 'The discussion takes replies again.', text: 'Reason' },
		flag: {
			explain: 'A moderator will look at it. The author does not learn who reported it.',
			text: 'A word to the moderator'
		}
	},
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
	tooMany: 'Too much was sent in a short time. Try again in a while; what you wrote is still here.',
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
		broken: (name) => `${name}: damaged, locked, or cannot be inspected.`,
		active_content: (name) => `${name}: contains commands that can be run, so it is not accepted.`,
		too_many: (name) => `${name}: at most 5 files.`
	}
};
