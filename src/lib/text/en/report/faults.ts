import type { reportFaults as source } from '../../id/report/faults';

export const reportFaults: typeof source = {
	classification: { missing: 'Choose the kind of report.', unknown_choice: 'Choose the kind of report.' },
	title: {
		missing: 'Write a title.',
		too_short: 'The title is too short: write at least 10 characters.',
		too_long: 'The title is too long: shorten it to 150 characters.'
	},
	text: {
		missing: 'Write what happened.',
		too_short: 'The text is too short: write at least 30 characters.',
		too_long: 'The text is too long: shorten it to 4,000 characters, or attach it as a document.'
	},
	occurredOn: {
		day_invalid: 'There is no such date. Check day, month and year, or leave all three empty.',
		day_incomplete: 'Fill in day, month and year of the event, or leave all three empty.',
		day_ahead: 'The date has not come yet. Give today or an earlier day.',
		day_past: 'The date is too long ago. Check the year.'
	},
	district: {
		missing: 'Choose the district where it happened.',
		unknown_choice: 'Choose the district where it happened.'
	},
	place: {
		missing: 'Write where it happened.',
		too_short: 'Write where it happened.',
		too_long: 'The place is too long: shorten it to 200 characters.'
	},
	category: {
		missing: 'Choose a category. If none fits, choose “Other” in the nearest group.',
		unknown_choice: 'Choose a category. If none fits, choose “Other” in the nearest group.'
	},
	agency: { unknown_choice: 'That agency is not in the list. Choose another one, or “I do not know”.' },
	name: {
		missing: 'Write the name of the person, or choose Anonymous if they do not wish to be named.',
		too_long: 'The name is too long: at most 100 characters.'
	},
	email: { email_invalid: 'The e-mail address is not complete. Write it like name@example.org, or leave it empty.' },
	phone: { phone_invalid: 'The telephone number is not a number. Write 8–15 digits, or leave it empty.' },
	channel: { unknown_choice: 'Choose how this report reached you.' },
	nomor: {
		missing: 'A report number has 8 letters and digits, like 7Q4M-2K9X.',
		reference_invalid: 'A report number has 8 letters and digits, like 7Q4M-2K9X.'
	},
	kode: {
		missing: 'An access code has 20 letters and digits in five groups.',
		code_invalid: 'An access code has 20 letters and digits in five groups.'
	}
};
