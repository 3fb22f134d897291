import type { refusal as source } from '../../id/law/refusal';

export const refusal: typeof source = {
	not_allowed: 'You may not do this to this report. If your appointment is new, ask the system administrator.',
	wrong_status: 'The report has changed, so this action no longer applies. Read where it stands now, and decide again.',
	own_case:
		'This device is used by staff of the agency that handles the report, so nobody can act as its reporter here. The reporter can do it with the access code on their own phone, or at the counter of another office.',
	text_required: 'Write the reason or the details first.',
	agency_required: 'Choose the agency first.',
	same_agency: 'The report is with this agency already. Choose another.',
	same_classification: 'The report has this classification already. Choose another.',
	archive_reason_required: 'Choose the reason for archiving first.',
	responsible_required: 'Name who is responsible, so that the reporter knows where to go.',
	placeholder_answer:
		'This answer only says that the report was passed on, so it cannot close it. Write what has been done.',
	evidence_required: 'Write what has been done and attach the evidence.',
	same_person:
		'You closed or ruled on this report before, so the next ruling is for somebody else. If there is nobody, ask the system administrator to appoint somebody.',
	objections_spent:
		'All steps of objection in this forum have been taken: head of the agency, Inspectorate and Regional Secretariat. You can turn to the Ombudsman, telephone 137, with the proof of the report on this page.',
	already_appealed:
		'An objection to this report has been reviewed before. You can turn to the Ombudsman, telephone 137.',
	question_budget_spent:
		'No questions are left for this report: at most three, and they stop the deadline for at most 20 working days. Continue with what you have, or write an ordinary reply.',
	too_late: 'The time for this has passed. Write a new report and mention the number of this one.',
	locked: 'A moderator has locked the discussion, so it takes no new replies.',
	closed: 'This report is closed, so it takes no new replies. The reporter can reopen it.',
	already_so: 'This has been done already, perhaps by someone else. Reload the page to see it.'
};
