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
	nothing_here: {
		what: 'There is nothing at this address.',
		why: 'The name is wrong, or what it names is not, or no longer, shown to the public.',
		next: 'Take the name from its list, such as /api/v1/consultations.',
		turn: 'developers'
	},
	key_missing: {
		what: 'Writing takes a key.',
		why: 'All that is written is shown with the agency or partner who sent it.',
		next: 'Send the key as Authorization: Bearer; the operators of the forum make one.',
		turn: 'developers'
	},
	scope_missing: {
		what: 'This key may not do that.',
		why: 'A key opens what is said of it and nothing else.',
		next: 'Ask the operators for a key with the scope that is needed.',
		turn: 'developers'
	},
	name_missing: {
		what: 'The header Idempotency-Key is missing.',
		next: 'Give each thing that you send a name, such as its number with you: sent again it is not done twice.'
	},
	name_unreadable: {
		what: 'The header Idempotency-Key cannot be read.',
		next: 'Write at most 200 letters and digits without a space, or in quotes.'
	},
	name_reused: {
		what: 'That Idempotency-Key was used for something else.',
		next: 'Take a new name for new contents.'
	},
	name_at_work: {
		what: 'The same is being done at this moment.',
		next: 'Wait for the seconds in Retry-After, then send it again: the answer is the first one.'
	},
	type_unknown: {
		what: 'That Content-Type is not known here.',
		next: 'Send application/json, or multipart/form-data where files come along.'
	},
	body_unreadable: {
		what: 'The body cannot be read.',
		next: 'Send one JSON object, or a whole multipart form.'
	},
	body_too_large: { what: 'The body is too large.', next: 'Five files at most, of 5 MB each.' },
	fields_invalid: {
		what: 'Something that was sent is not right yet.',
		next: 'See the list "errors": each field with its reason.'
	},
	refused: {
		what: 'That cannot be done now.',
		next: 'Why stands in "detail", its name in "reason".'
	},
	act_unknown: { what: 'There is no such act here.', next: 'The names of all are on the page /api.' },
	unknown_calendar: { what: 'There is no such version of the calendar.', next: 'Leave the number out for the newest.' }
};
