/** All that can be wrong with what somebody filled in. The words for each take the label of the field. */
export const FAULTS = [
	...(['missing', 'too_short', 'too_long', 'too_many', 'unknown_choice', 'repeated', 'not_a_number'] as const),
	...(['day_invalid', 'day_incomplete', 'day_past', 'day_ahead', 'time_invalid'] as const),
	...(['incomplete_window', 'ends_before_it_begins', 'period_too_long'] as const),
	...(['email_invalid', 'phone_invalid', 'link_invalid', 'numbers_invalid'] as const),
	...([
		'reference_invalid',
		'code_invalid',
		'district_code_invalid',
		'guessable',
		'like_you',
		'national_everywhere',
		'not_text'
	] as const),
	...(['not_document', 'old_document', 'pdf_document', 'locked_document', 'large_document'] as const)
] as const;
export type Fault = (typeof FAULTS)[number];
