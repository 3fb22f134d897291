import { said } from '../../act-words';
import { ACT_WORDS } from '../act/words';
import type { law as source } from '../../id/law/law';

export const law: typeof source = {
	status: {
		submitted: 'Awaiting verification',
		needs_completion: 'More details needed',
		routed: 'Forwarded to the agency',
		in_progress: 'In progress',
		questioned: 'Waiting for details from the person who reported',
		followed_up: 'Followed up, waiting for the person who reported',
		contested: 'Contested by the person who reported',
		reopened: 'Reopened',
		at_inspectorate: 'Objection with the Inspectorate',
		at_secretariat: 'Objection with the Regional Secretariat',
		returned: 'Returned to the moderator',
		unsettled: 'Waiting for the agency to be settled',
		disputed: 'Settled agency disputed',
		appealed: 'Objection under review',
		closed_agreed: 'Closed, accepted by the person who reported',
		closed_silent: 'Closed automatically',
		ruled: 'Final ruling, not accepted by the person who reported',
		not_our_authority: 'Not our authority',
		archived: 'Archived',
		withdrawn: 'Withdrawn by the person who reported'
	},
	statusShort: {
		submitted: 'Awaiting verification',
		needs_completion: 'Details needed',
		routed: 'Forwarded',
		in_progress: 'In progress',
		questioned: 'Waiting for details',
		followed_up: 'Followed up',
		contested: 'Contested',
		reopened: 'Reopened',
		at_inspectorate: 'With Inspectorate',
		at_secretariat: 'With Secretariat',
		returned: 'Returned',
		unsettled: 'To be settled',
		disputed: 'Disputed',
		appealed: 'Objection',
		closed_agreed: 'Closed',
		closed_silent: 'Closed automatically',
		ruled: 'Final ruling',
		not_our_authority: 'Not our authority',
		archived: 'Archived',
		withdrawn: 'Withdrawn'
	},
	statusMeaning: {
		submitted: 'The report has been received. A moderator checks it before it is forwarded.',
		needs_completion:
			'The moderator needs more details. The deadline stands still until the person who reported answers.',
		routed: 'The report is with the agency in charge, which owes a first response.',
		in_progress: 'The agency is dealing with this report.',
		questioned: 'The agency has asked the person who reported something. The deadline stands still until they answer.',
		followed_up: 'The agency says the matter has been dealt with. The person who reported can accept or contest this.',
		contested:
			'The person who reported does not agree with the outcome. The head of the agency has to answer in person.',
		reopened: 'The person who reported has reopened this report. The head of the agency has to answer in person.',
		at_inspectorate:
			'This objection has passed the head of the agency. Now the Inspectorate rules: never the same person or office.',
		at_secretariat:
			'This objection has passed the head of the agency and the Inspectorate. The Regional Secretariat gives a final ruling with its reasons.',
		returned: 'The agency says this is not its task. A moderator decides which agency it is.',
		unsettled:
			'This report was sent around. A moderator settles within one working day whose it is, and that agency cannot pass it on.',
		disputed:
			'The agency that was settled on says that the report is not within its duties. The regional secretariat settles it for the last time.',
		appealed: 'The person who reported objects to the refusal of the report. A moderator looks at it again.',
		closed_agreed: 'The person who reported has accepted the outcome.',
		closed_silent:
			'The person who reported did not respond in time, so the report was closed. It can still be reopened.',
		ruled:
			'All steps of objection in this forum have been taken, and the person who reported still disagrees. The next way is the Ombudsman, telephone 137, with the proof of the report from this page.',
		not_our_authority: 'This report is outside the province’s authority. Who is responsible is named below.',
		archived: 'The report is not pursued. The reason is given below, and the person who reported can object.',
		withdrawn: 'The person who reported has withdrawn the report.'
	},
	owner: {
		moderator: 'the moderator',
		agency: 'the agency',
		agency_head: 'the head of the agency',
		inspectorate: 'the Inspectorate',
		secretariat: 'the Regional Secretariat',
		reporter: 'the person who reported'
	},
	action: said(ACT_WORDS, 'do'),
	event: said(ACT_WORDS, 'done'),
	classification: {
		complaint: 'Complaint',
		supervisory_complaint: 'Complaint for inspection',
		aspiration: 'Aspiration',
		information_request: 'Information request'
	},
	channel: {
		web: 'This site',
		counter: 'Counter',
		letter: 'Letter',
		phone: 'Telephone'
	},
	role: {
		officer: 'Liaison officer',
		agency_head: 'Head of agency',
		moderator: 'Moderator',
		inspector: 'Inspector (Inspectorate)',
		secretary: 'Regional Secretariat',
		facilitator: 'Facilitator',
		admin: 'System administrator'
	},
	capacity: {
		anyone: 'Visitor',
		citizen: 'Citizen',
		silenced: 'Silenced citizen',
		reporter: 'Person who reported',
		onlooker: 'Agency in charge',
		officer: 'Liaison officer',
		agency_head: 'Head of agency',
		clerk: 'By letter of the agency',
		moderator: 'Moderator',
		inspector: 'Inspector (Inspectorate)',
		secretary: 'Regional Secretariat',
		admin: 'System administrator',
		system: 'System',
		participant: 'Participant',
		facilitator: 'Facilitator'
	},
	clock: {
		verification: 'Deadline for verification',
		first_response: 'Deadline for the first response',
		resolution: 'Deadline for resolution',
		reporter_answer: 'Time for the person who reported to add details',
		reporter_confirmation: 'Time for the person who reported to respond',
		objection: 'Deadline for answering the objection',
		review: 'Deadline for the ruling of the Inspectorate',
		final_ruling: 'Deadline for the final ruling',
		rerouting: 'Deadline for finding the right agency',
		routing_decision: 'Deadline for settling the agency',
		routing_dispute: 'Deadline for settling the agency for good',
		appeal: 'Deadline for reviewing the objection',
		preparation: 'Limit for preparing the consultation',
		opening: 'Opening day',
		participation: 'Close of comments',
		deliberation: 'Deadline of the minutes',
		publication: 'Deadline for publishing the minutes',
		dissemination: 'Deadline for spreading the results',
		monitoring: 'End of monitoring',
		commitment: 'Deadline of the commitment',
		fulfilment_confirmation: 'Time for participants to respond'
	},
	escalationStep: {
		reminder: 'Reminded before the deadline',
		due: 'Declared overdue',
		superior: 'Delay reported to the superior',
		secretariat: 'Delay reported to the Regional Secretariat',
		inspectorate: 'Delay reported to the Inspectorate'
	},
	escalationLevel: {
		officers: 'the liaison officers',
		heads: 'the head of the agency',
		moderators: 'the moderators',
		secretariat: 'the coordinators of the forum',
		inspectors: 'the inspectors'
	},
	escalated: (clock, level) => `${clock}. Reported to ${level}.`,
	ombudsman:
		'The person who reported can turn to the Ombudsman, telephone 137. The proof of the report (PDF) on this page can be attached.',
	post: {
		reply: 'Reply',
		official_answer: 'Official answer',
		question: 'Question to the person who reported',
		completion: 'Details from the person who reported',
		resolution: 'Report on completion',
		not_yet: 'Not settled yet',
		objection: 'Objection of the person who reported',
		internal_note: 'Internal note',
		input: 'Comment',
		disposition: 'Answer to comments',
		meeting_note: 'Notes of a meeting',
		addendum: 'Addendum to the minutes',
		progress: 'Progress of the commitment',
		fulfilment: 'Commitment reported as kept'
	},
	archiveReason: {
		not_completed: 'Not completed in time',
		too_general: 'Too general to act on',
		not_public_service: 'Not about a public service',
		in_court: 'Before a court',
		already_answered: 'Already answered',
		duplicate: 'The same as another report',
		abusive: 'Contains abuse or hate speech',
		spam: 'Spam or advertising',
		false_report: 'False report'
	},
	rule: (code: string, title: string) => `Rule ${code} (${title})`,
	flagReason: {
		hate_or_abuse: 'Hate speech or abuse',
		personal_data: 'Contains someone’s personal data',
		spam: 'Spam or advertising',
		off_topic: 'Off topic',
		false_or_impersonation: 'False, or poses as someone else',
		other: 'Another reason'
	},
	day: {
		workday: 'Working day',
		weekend: 'Weekend',
		national_holiday: 'National holiday',
		collective_leave: 'Collective leave',
		special_national: 'Special national holiday',
		special_regional: 'Special regional holiday',
		replacement_workday: 'Replacement working day'
	}
};
