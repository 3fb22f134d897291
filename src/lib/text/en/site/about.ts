import { REOPEN_DAYS } from '$lib/domain/complaint/status';
import type { about as source } from '../../id/site/about';

export const about: typeof source = {
	title: 'About this forum',
	lead: (province) =>
		`Forum Konsultasi Publik is where the people of ${province} send complaints, wishes and questions about public services, and where everyone can see whether they are answered in time.`,
	contents: 'On this page',
	beside: {
		title: 'Beside SP4N-LAPOR!',
		text: [
			'SP4N-LAPOR! is the national complaint system. This forum is not SP4N-LAPOR!, is no part of it, and does not replace it.',
			'You can still report directly to SP4N-LAPOR! (lapor.go.id). If a report in this forum is recorded there too, we show its number on the report.'
		]
	},
	journey: {
		title: 'The journey of a report',
		steps: [
			{
				name: 'Send',
				text: 'You write a report, with or without an account. You receive a report number and, without an account, an access code.'
			},
			{
				name: 'Verification',
				text: 'A moderator checks that the report is clear and about a public service of the province, and asks for details if needed.'
			},
			{ name: 'Forwarded', text: 'The report reaches the agency in charge, which owes a first response.' },
			{
				name: 'Follow-up',
				text: 'The agency works and answers in the open. An answer such as “we have passed this on” cannot close a report.'
			},
			{
				name: 'Your response',
				text: 'You accept the outcome or contest it. The first objection is ruled on by the head of the agency, the second by the Inspectorate, the third by the Regional Secretariat, whose ruling is final; never by the same person or office.'
			},
			{ name: 'Closed', text: `The report is closed. Within ${REOPEN_DAYS} days you can still reopen it.` }
		]
	},
	deadlines: {
		title: 'Deadlines used by the forum',
		text: 'Deadlines are counted in working days in the province’s time zone. The day of receipt does not count; weekends, holidays and collective leave are skipped. The count stands still only while a question to the person who reported is open.',
		caution: 'The figures below are the policy of this forum. Do not quote them as law.',
		caption: 'Deadlines now in use',
		what: 'What',
		howLong: 'How long',
		basis: 'Where the figure comes from',
		late: 'When a deadline passes, the report is marked as late, and everyone can see it.'
	},
	deciders: {
		title: 'Who decides what',
		who: 'Who',
		decides: 'Decides',
		rows: [
			{
				who: 'The person who reported',
				decides: 'To accept or contest the outcome, to reopen or to withdraw the report.'
			},
			{
				who: 'Moderator',
				decides: 'To verify, forward, declare not our authority, or archive with a written reason.'
			},
			{
				who: 'Liaison officer of an agency',
				decides: 'To answer, ask for details, hand over to another agency, and declare the report followed up.'
			},
			{ who: 'Head of an agency', decides: 'Rules on the first objection and on reopened reports.' },
			{
				who: 'Inspector (Inspectorate)',
				decides: 'Complaints for inspection and the second objection; sees everything that is late.'
			},
			{
				who: 'Regional Secretariat',
				decides: 'The third objection, with written reasons. Its ruling is the last in this forum.'
			}
		]
	},
	moderation: {
		title: 'Rules of moderation',
		text: 'Anyone may criticise a service and its officials. A moderator may hide a post only for one of these reasons:',
		after: [
			'Every act of a moderator states its reason and stands in the history of the report. The author is told.',
			'Nothing is deleted in silence. What was hidden can be shown again if the decision was wrong.',
			'You can object once to a report being archived or declared not our authority; another moderator reviews it.'
		]
	},
	unhappy: {
		title: 'If you are not satisfied',
		text: [
			'Contest the outcome on the page of your report, or object if the report was refused.',
			'If there is still no proper settlement, you can turn to the Ombudsman of the Republic of Indonesia, telephone 137. Attach the history of your report as evidence that you reported here first.'
		]
	},
	contact: {
		title: 'Contact us',
		runBy: (province) => `This forum is run by the provincial government of ${province}.`,
		mail: 'E-mail',
		ask: 'Questions about public services',
		askLink: 'send an information request',
		emergency: 'Emergency',
		ombudsman: 'Ombudsman'
	}
};
