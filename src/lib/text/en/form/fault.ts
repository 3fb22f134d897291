import { formatNumber } from '../../format';
import type { fault as source } from '../../id/form/fault';

const number = (value: number) => formatNumber('en', value);

export const fault: typeof source = {
	missing: (of) => `${of} is missing.`,
	too_short: (of, { least }) => `${of} is too short: at least ${number(least ?? 0)} characters.`,
	too_long: (of, { most }) => `${of} is too long: at most ${number(most ?? 0)} characters.`,
	too_many: (of, { most }) => `${of}: too many, at most ${number(most ?? 0)}.`,
	unknown_choice: (of) => `${of}: choose one of those offered.`,
	repeated: (of) => `${of}: named on an earlier line already.`,
	not_a_number: (of, { least, most }) =>
		least === undefined || most === undefined
			? `${of}: write digits only.`
			: `${of}: write a number from ${number(least)} to ${number(most)}.`,
	day_invalid: (of) => `${of}: there is no such day. Check day, month and year.`,
	day_incomplete: (of) => `${of}: fill in day, month and year.`,
	day_past: (of) => `${of} is over. Choose today or later.`,
	day_ahead: (of) => `${of} has not come yet. Choose today or earlier.`,
	time_invalid: (of) => `${of}: write a time like 08:30.`,
	incomplete_window: () => 'Give both days of the window for comments, or neither.',
	ends_before_it_begins: (of) => `${of} must be after the start.`,
	period_too_long: (of) => `${of}: at most one year after the start.`,
	email_invalid: (of) => `${of}: check the e-mail address. Example: name@example.id.`,
	phone_invalid: (of) => `${of}: write 8 to 15 digits.`,
	link_invalid: (of) => `${of}: a link begins with https://.`,
	numbers_invalid: (of) => `${of}: write numbers like “1, 4, 7-12”.`,
	reference_invalid: (of) => `${of}: it has 8 letters and digits, such as 7Q4M-2K9X.`,
	code_invalid: (of) => `${of}: it has 20 letters and digits in five groups.`,
	district_code_invalid: (of) =>
		`${of}: write the code of the Ministry of Home Affairs, such as 82.71, 82.71.01 or 82.71.01.1001. A spreadsheet may drop a 0 at the end: set the column to text.`,
	guessable: (of) => `${of} is too easy to guess.`,
	like_you: (of) => `${of} must not be the same as your name or e-mail address.`,
	national_everywhere: (of) =>
		`${of}: this kind of day holds in the whole province. Leave it empty, or choose a special regional holiday.`,
	not_document: (of) =>
		`${of}: this file is damaged or no Word document (.docx). Open it in a word processor, save it as .docx again, or paste its text.`,
	old_document: (of) =>
		`${of}: this is an older Word document (.doc), RTF or OpenDocument. Save it as .docx, or paste its text.`,
	pdf_document: (of) =>
		`${of}: a PDF does not keep the order of sentences. Choose the original .docx, or paste its text.`,
	locked_document: (of) => `${of}: this document has a password. Save it without one and choose it again.`,
	large_document: (of) =>
		`${of}: this document is too large. At most 10 MB, without pictures it does not need; or paste its text.`,
	not_text: (of) =>
		`${of}: this file cannot be read. Save it as Excel (.xlsx) without a password, CSV, or plain text (UTF-8).`
};
