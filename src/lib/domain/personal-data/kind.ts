/** What in words tells who or where a person is. */
export const PERSONAL_KINDS = [
	'nik',
	'family_card',
	'tax_number',
	'insurance',
	'phone',
	'email',
	'account',
	'plate',
	'coordinates'
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** `high`: worth masking unless its writer insists. `low`: only worth a second look. */
export type Confidence = 'high' | 'low';

/** A place in a text, in UTF-16 units: from the first, up to but without the last. */
export type Span = { from: number; to: number };
export type Hit = Span & { kind: PersonalKind; confidence: Confidence };
