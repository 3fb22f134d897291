/** What a post is. Only an internal note is never public. */
export const POST_KINDS = [
	'reply',
	'official_answer',
	'question',
	'completion',
	'resolution',
	'objection',
	'internal_note',
	'input',
	'disposition',
	'meeting_note',
	'addendum',
	'progress',
	'fulfilment'
] as const;
export type PostKind = (typeof POST_KINDS)[number];
