import type { openData as source } from '../../id/refusal/open-data';

export const openData: typeof source = {
	not_found: {
		what: 'There is no report with that number.',
		why: 'The number is wrong, or the report is not shown to the public.',
		next: 'Check the number: eight letters and digits, such as 7Q4M-2K9X.',
		turn: 'developers'
	},
	from_missing: {
		what: 'The parameter "from" is required.',
		next: 'Give the beginning in ISO 8601 with its offset, such as 2026-11-21T14:05:00+09:00.'
	},
	from_invalid: {
		what: 'The parameter "from" is no instant that exists.',
		next: 'Write it in ISO 8601 with its offset, between 2000 and 2099; a + is written %2B.'
	},
	policy_missing: { what: 'The parameter "policy" is required.', next: 'Take its code from /api/v1/policies.' },
	calendar_invalid: {
		what: 'The parameter "calendar" is no number of a version.',
		next: 'Give a number, or leave it out for the newest.'
	},
	limit_missing: { what: 'No limit is chosen yet.', next: 'Choose one from the list.' },
	day_missing: { what: 'The day of receipt is missing.', next: 'Fill it in.' },
	day_invalid: { what: 'That day does not exist.', next: 'Choose one between 2000 and 2099.' },
	time_invalid: { what: 'That hour does not exist.', next: 'Choose one between 00:00 and 23:59.' },
	unknown_policy: { what: 'There is no such limit.', next: 'Choose from the list; the codes are at /api/v1/policies.' },
	unknown_agency: {
		what: 'There is no such agency.',
		next: 'Choose from the list; its name is the one in the address of its page.'
	},
	not_in_force: {
		what: 'That limit is not or no longer in force on that day.',
		next: 'Choose a day on which it is.'
	},
	unknown_key: {
		what: 'That key does not hold.',
		why: 'It is wrong, was ended, is past its last day, or its holder has left the office.',
		next: 'Look at the header Authorization; for reading, leave it out.',
		turn: 'developers'
	},
	too_many_attempts: { what: 'Too many requests.', next: 'Wait for the seconds in Retry-After, then go on.' },
	parameter_invalid: {
		what: 'A parameter is unknown, or what it says is wrong.',
		next: 'See the list "errors", and the names and values on the page /api.'
	},
	cursor_foreign: {
		what: 'That "cursor" is not of this list.',
		why: 'It holds for the filters with which it was given.',
		next: 'Begin again without "cursor", or bring the filters back.',
		turn: 'developers'
	},
	unknown_calendar: { what: 'There is no such version of the calendar.', next: 'Leave the number out for the newest.' }
};
