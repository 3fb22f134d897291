/** Why somebody asks a moderator to look at a thread or a post. Hiding cites one of the same reasons. */
export const FLAG_REASONS = [
	'hate_or_abuse',
	'personal_data',
	'spam',
	'off_topic',
	'false_or_impersonation',
	'other'
] as const;
export type FlagReason = (typeof FLAG_REASONS)[number];

/** Why a report is not taken up. A reason alone is not enough: words to the reporter go with it. */
export const ARCHIVE_REASONS = [
	'not_completed',
	'too_general',
	'not_public_service',
	'in_court',
	'already_answered',
	'duplicate',
	'abusive',
	'spam',
	'false_report'
] as const;
export type ArchiveReason = (typeof ARCHIVE_REASONS)[number];

/** Reasons to flag that tell nothing of which side the flagger is on. */
export const SAYS_NOTHING_OF_SIDES: readonly FlagReason[] = ['spam', 'personal_data'];
