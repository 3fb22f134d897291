import type { consultation as id } from '../../id/consultation/law';

export const consultation: typeof id = {
	stage: {
		draft: 'Draft',
		scheduled: 'Scheduled',
		open: 'Open for comments',
		deliberated: 'Minutes being drawn up',
		minutes_signed: 'Minutes signed',
		published: 'Minutes published',
		follow_up: 'Follow-up',
		completed: 'Completed',
		cancelled: 'Cancelled'
	},
	stageMeaning: {
		draft: 'This consultation is being prepared and not announced yet.',
		scheduled: 'The schedule is announced. Comments can be sent from the opening day.',
		open: 'Anyone can contribute until the closing day.',
		deliberated: 'Comments are closed. Each one is answered, then the parties sign the minutes.',
		minutes_signed: 'All parties have signed the minutes. They will be published.',
		published: 'The minutes are public and being spread.',
		follow_up: 'The agencies keep the commitments of the minutes. Each can be watched.',
		completed: 'All commitments have been kept, or waived with a reason.',
		cancelled: 'This consultation was cancelled. The reason is given below.'
	},
	stageOwner: { facilitator: 'facilitator', participants: 'participants', agency: 'agency' },
	step: {
		schedule: 'Announce the schedule',
		open: 'Open for comments',
		close_inputs: 'Close comments',
		publish: 'Publish the minutes',
		begin_follow_up: 'Begin follow-up',
		conclude: 'Declare completed',
		cancel: 'Cancel the consultation'
	},
	evidence: {
		team_decree: 'Decree or letter that names the team',
		question: 'What is asked, in plain words',
		window: 'Beginning and end of the time for comments',
		materials: 'Materials',
		invitations: 'List of invitations',
		meeting: 'A meeting in person',
		attendance: 'Attendance list',
		meeting_notes: 'Notes of the meeting',
		photos: 'Photographs',
		inputs_admitted: 'All comments of guests have been looked at',
		inputs_answered: 'All comments have been answered (100 %)',
		minutes_items: 'Items of the minutes',
		items_complete: 'Each item has an office in charge and a due day',
		parties: 'Signing parties of the agency and of the public',
		minutes_data: 'Day and place of the forum in the minutes',
		minutes_final: 'The text of the minutes is final',
		all_signed: 'All parties have signed',
		publications: 'Record of where and when it was published',
		commitments_settled: 'All commitments are kept, or waived with a reason'
	},
	scope: {
		policy_draft: 'Draft policy',
		policy_implementation: 'Implementation of a policy',
		policy_impact: 'Impact of a policy',
		policy_evaluation: 'Evaluation of a policy',
		service_problem: 'Problem of a service'
	},
	method: { offline: 'In person', online: 'Online', hybrid: 'Hybrid' },
	unsur: {
		service_user: 'Users of the service',
		academic: 'Academics or experts',
		related_agency: 'Related agencies',
		civil_society: 'Civil society organisations',
		mass_media: 'Mass media',
		practitioner: 'Practitioners',
		professional_body: 'Professional bodies',
		community_leader: 'Community leaders',
		government: 'Host'
	},
	inputKind: { agree: 'Agree', object: 'Object', propose: 'Propose', ask: 'Question' },
	inputChannel: { web: 'This site', counter: 'Counter', paper: 'Paper' },
	disposition: {
		accepted: 'Accepted',
		partly: 'Partly accepted',
		rejected: 'Not accepted',
		out_of_scope: 'Out of scope',
		already_so: 'Already so'
	},
	term: {
		short: 'Short term (up to 3 months)',
		medium: 'Medium term (up to 12 months)',
		long: 'Long term (more than 12 months)'
	},
	materialKind: {
		service_standard: 'Service standard',
		service_declaration: 'Service declaration',
		survey_result: 'Survey results',
		complaint_summary: 'Summary of complaints',
		regulation: 'Regulation',
		background: 'Presentation',
		other: 'Other'
	},
	attendanceChannel: { list: 'List', qr: 'QR sign-in', paper: 'Paper' },
	gender: { female: 'Female', male: 'Male' },
	side: { host: 'Host', public: 'Public and stakeholders' },
	signingMethod: { account: 'Confirmed in an account', scan: 'Signed copy' },
	medium: {
		website: 'Website',
		social: 'Social media',
		newspaper: 'Newspaper',
		broadcast: 'Radio or television',
		notice_board: 'Notice board',
		sippn: 'SIPPN',
		other: 'Other'
	},
	commitmentStatus: {
		promised: 'In progress',
		reported: 'Reported as kept, participants to respond',
		confirmed: 'Kept, confirmed by participants',
		unopposed: 'Kept, participants did not respond',
		contested: 'Contested by participants',
		waived: 'Given up by the agency alone',
		released: 'Released with the consent of participants'
	},
	commitmentAction: {
		report_progress: 'Report progress',
		fulfil: 'Report as kept',
		confirm_fulfilment: 'Confirm',
		contest_fulfilment: 'Contest',
		accept_silence: 'Time for participants ran out',
		waive: 'Give up with a reason',
		accept_waiver: 'Consent to giving it up',
		contest_waiver: 'Refuse to release it'
	}
};
