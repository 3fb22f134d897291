import type {
	attendance as attendanceSource,
	survey as surveySource,
	surveyDesk as surveyDeskSource
} from '../../id/refusal/gathering';
import { forStaff } from '../../refusal/refusal';

export const attendance: typeof attendanceSource = {
	too_early: {
		what: 'The attendance list is not open yet.',
		why: 'It opens shortly before the meeting begins.',
		next: 'Open this page again when you arrive.',
		turn: 'consultations'
	},
	closed: {
		what: 'The attendance list is closed.',
		why: 'The meeting is over, or its minutes are fixed.',
		next: 'If you were there, ask the facilitator to enter you.',
		turn: 'operator'
	},
	already_signed_in: {
		what: 'This telephone was used to sign in already.',
		why: 'One telephone enters one person, so that the list can be trusted.',
		next: 'Ask the facilitator to enter anybody else.',
		turn: 'operator'
	}
};

export const survey: typeof surveySource = {
	not_open_yet: {
		what: 'This survey is not open yet.',
		why: 'Its first day has not come.',
		next: 'Come back on its first day.',
		turn: 'operator'
	},
	closed: {
		what: 'Answers can no longer be sent.',
		why: 'This survey is over.',
		next: 'You can read its result on the page of the survey.',
		turn: 'complaints'
	},
	already_answered: {
		what: 'You have answered this survey from this account or device already.',
		why: 'Everybody answers once, so that all voices weigh the same.',
		next: 'Nothing needs to be done: your first answer counts.',
		turn: 'operator'
	}
};

export const surveyDesk: typeof surveyDeskSource = {
	not_allowed: {
		what: 'You cannot open or end surveys of this agency.',
		why: 'Only facilitators and the head of the agency that is judged can.',
		next: 'Tell the head of that agency.',
		turn: forStaff('operator', 'appointment')
	},
	unknown_service: { what: 'That service is no longer one of this agency.', next: 'Choose another one.' },
	in_the_past: { what: 'That first day has passed.', next: 'Choose today or later.' },
	unknown_consultation: {
		what: 'That consultation is over, or not one of the agency that is judged.',
		next: 'Choose another from the list.'
	},
	has_survey: { what: 'That consultation has a survey already.', next: 'Use it, or choose another consultation.' },
	already_closed: {
		what: 'This survey is over.',
		why: 'Somebody ended it, or its last day has passed.',
		next: 'Reload the page to read its result.',
		turn: 'deciders'
	}
};
