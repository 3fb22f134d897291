import type { reportFaults as source } from '../../id/report/faults';

export const reportFaults: typeof source = {
	classification_missing: 'Choose the kind of report.',
	title_missing: 'Write a title.',
	title_short: 'The title is too short: write at least 10 characters.',
	title_long: 'The title is too long: shorten it to 150 characters.',
	text_missing: 'Write what happened.',
	text_short: 'The text is too short: write at least 30 characters.',
	text_long: 'The text is too long: shorten it to 4,000 characters, or attach a document in the next step.',
	date_invalid: 'The date is not a date. Write it like 2026-11-21, or leave it empty.',
	date_future: 'The date has not come yet. Give today or an earlier day.',
	date_too_old: 'The date is too long ago. Check the year.',
	district_missing: 'Choose the district where it happened.',
	place_missing: 'Write where it happened.',
	place_long: 'The place is too long: shorten it to 200 characters.',
	category_missing: 'Choose a category. If none fits, choose “Other” in the nearest group.',
	agency_unknown: 'That agency is not in the list. Choose another one, or “I do not know”.',
	name_missing: 'Write the name of the person, or choose Anonymous if they do not wish to be named.',
	name_long: 'The name is too long: at most 100 characters.',
	email_invalid: 'The e-mail address is not complete. Write it like name@example.org, or leave it empty.',
	phone_invalid: 'The telephone number is not a number. Write 8–15 digits, or leave it empty.',
	channel_missing: 'Choose how this report reached you.',
	reference_invalid: 'A report number has 8 letters and digits, like 7Q4M-2K9X.',
	code_invalid: 'An access code has 20 letters and digits in five groups.'
};
