export type AbsenceRefusal =
	'not_allowed' | 'colleague_unknown' | 'same_person' | 'days_reversed' | 'days_past' | 'absence_overlaps';
