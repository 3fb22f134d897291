/** What became of a message that came by mail. */
export const VERDICTS = ['posted', 'drafted', 'penned', 'returned', 'automatic'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a message waits for a moderator. */
export const PEN_REASONS = [
	'unknown_address',
	'forged',
	'expired',
	'other_sender',
	'not_proved',
	'answered',
	'closed',
	'not_allowed',
	'no_words',
	'not_fitting',
	'files',
	'dangerous_files',
	'too_large',
	'unreadable',
	'too_many'
] as const;
export type PenReason = (typeof PEN_REASONS)[number];

/** What a moderator makes of it: an answer of whoever the address was given to, a note for those who work on the report, nothing. */
export const PEN_DECISIONS = ['reply', 'note', 'thrown'] as const;
export type PenDecision = (typeof PEN_DECISIONS)[number];

/** Why a moderator throws something away. */
export const THROWN_FOR = ['spam', 'unrelated', 'elsewhere', 'unclear', 'machine', 'other'] as const;
export type ThrownFor = (typeof THROWN_FOR)[number];

/** Whose answer an address takes. */
export const REPLY_PURPOSES = ['reporter', 'participant', 'officer'] as const;
export type ReplyPurpose = (typeof REPLY_PURPOSES)[number];

/** Of these it is known whose address it came to, so that it can be let in as theirs. */
const WITH_HOLDER: readonly PenReason[] = [
	'expired',
	'other_sender',
	'not_proved',
	'closed',
	'not_allowed',
	'not_fitting',
	'files',
	'dangerous_files',
	'too_many'
];

export const mayBeLetIn = (why: PenReason, purpose: ReplyPurpose | null): boolean =>
	WITH_HOLDER.includes(why) && purpose !== null && purpose !== 'officer';

/** Of these nobody knows yet whose they are; with the number of a report they can be let in there, if their sender reported it. */
const WITHOUT_HOLDER: readonly PenReason[] = ['unknown_address', 'forged', 'answered', 'expired'];

export const mayBeAssigned = (why: PenReason): boolean => WITHOUT_HOLDER.includes(why);

/** Whether it came to an address of ours by a way in which its sender can be written to. */
export const mayBeAsked = (why: PenReason, from: string, askedAt: Date | null): boolean =>
	askedAt === null && why !== 'not_proved' && isMailbox(from);

const NOBODY = /^(?:mailer-daemon|postmaster|bounces?|no-?reply|do-?not-?reply|nobody)\b/i;

/** An address that somebody reads. */
export const isMailbox = (from: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(from) && !NOBODY.test(from);

/** Why what a moderator wants made of a message is not. */
export type PenRefusal =
	| 'not_found'
	| 'already_decided'
	| 'reference_required'
	| 'reason_required'
	| 'question_required'
	| 'cannot_ask'
	| 'not_its_reporter'
	| 'not_taken';

export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_PARTS_DEEP = 10;
/** For so long a message can be looked at again. */
export const KEPT_DAYS = 30;
/** An address answers for so long after the last letter that named it. */
export const ANSWERABLE_DAYS = 180;

const DANGEROUS =
	/\.(?:exe|com|scr|pif|cpl|msi|msp|bat|cmd|ps1|vbs?|vbe|jse?|wsf|wsh|hta|lnk|reg|jar|apk|dll|iso|img|cab|ace|zip|rar|7z|gz|tar|docm|dotm|xlsm|xltm|xlsb|pptm|html?|shtml|xhtml|svg|one)$/i;

/** Kinds of files that no answer needs and that open more than themselves. */
export const isDangerousName = (name: string): boolean => DANGEROUS.test(name.trim().replace(/[.\s]+$/, ''));
