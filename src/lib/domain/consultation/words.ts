/** What a consultation may be about (PermenPANRB 16/2017: ruang lingkup). */
export const SCOPES = [
	'policy_draft',
	'policy_implementation',
	'policy_impact',
	'policy_evaluation',
	'service_problem'
] as const;
export type Scope = (typeof SCOPES)[number];

export const METHODS = ['offline', 'online', 'hybrid'] as const;
export type Method = (typeof METHODS)[number];
/** Nobody comes together for it. */
export const ROOMLESS = 'online' satisfies Method;

/** Unsur masyarakat: who a participant stands for. The host and its own agencies are `government` and count for none. */
export const UNSUR = [
	'service_user',
	'academic',
	'related_agency',
	'civil_society',
	'mass_media',
	'practitioner',
	'professional_body',
	'community_leader',
	'government'
] as const;
export type Unsur = (typeof UNSUR)[number];

/** Evaluation (PEKPPP F-01) gives its highest mark for more than four different ones. */
export const UNSUR_TARGET = 5;

/** The different unsur of society among these, in the order of the list. */
export const societyIn = (present: readonly Unsur[]): Unsur[] =>
	UNSUR.filter((unsur) => unsur !== 'government' && present.includes(unsur));

export const countUnsur = (present: readonly Unsur[]): number => societyIn(present).length;

export const INPUT_KINDS = ['agree', 'object', 'propose', 'ask'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** How an input came in: by its author on this site, told at a counter, or on paper. */
export const INPUT_CHANNELS = ['web', 'counter', 'paper'] as const;
export type InputChannel = (typeof INPUT_CHANNELS)[number];

/** What became of an input. */
export const DISPOSITIONS = ['accepted', 'partly', 'rejected', 'out_of_scope', 'already_so'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** Jangka waktu penyelesaian: at most 3 months, at most 12, or longer. */
export const TERMS = ['short', 'medium', 'long'] as const;
export type Term = (typeof TERMS)[number];

export const MATERIAL_KINDS = [
	'service_standard',
	'service_declaration',
	'survey_result',
	'complaint_summary',
	'regulation',
	'background',
	'other'
] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

export const ATTENDANCE_CHANNELS = ['list', 'qr', 'paper'] as const;
export type AttendanceChannel = (typeof ATTENDANCE_CHANNELS)[number];

export const GENDERS = ['female', 'male'] as const;
export type Gender = (typeof GENDERS)[number];

/** On which side of the table a party signs. */
export const SIDES = ['host', 'public'] as const;
export type Side = (typeof SIDES)[number];

export const SIGNING_METHODS = ['account', 'scan'] as const;
export type SigningMethod = (typeof SIGNING_METHODS)[number];

/** Who said that a party does not sign: the party itself, or the host of one that kept silent. */
export const REFUSAL_BY = ['party', 'host'] as const;
export type RefusalBy = (typeof REFUSAL_BY)[number];

/** What a host can take back that was entered wrongly. */
export const RECORD_KINDS = ['material', 'meeting', 'publication'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const PUBLICATION_MEDIA = [
	'website',
	'social',
	'newspaper',
	'broadcast',
	'notice_board',
	'sippn',
	'other'
] as const;
export type PublicationMedium = (typeof PUBLICATION_MEDIA)[number];
