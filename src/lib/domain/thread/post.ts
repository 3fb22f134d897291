import type { AnyAction } from './event';

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

/** The kind of post that the words of an act become; acts that are absent keep their words in the history. */
export const POST_OF_ACTION = {
	ask: 'question',
	complete: 'completion',
	answer: 'official_answer',
	resolve: 'resolution',
	rework: 'official_answer',
	contest: 'objection',
	reopen: 'objection',
	appeal: 'objection',
	confirm: 'reply',
	withdraw: 'reply',
	reply: 'reply',
	note: 'internal_note',
	contribute: 'input',
	dispose: 'disposition',
	record_meeting: 'meeting_note',
	add_addendum: 'addendum',
	report_progress: 'progress',
	fulfil: 'fulfilment',
	confirm_fulfilment: 'reply',
	contest_fulfilment: 'objection'
} as const satisfies Partial<Record<AnyAction, PostKind>>;

export const postKindOf = (action: AnyAction): PostKind | null => {
	const kinds: Partial<Record<AnyAction, PostKind>> = POST_OF_ACTION;
	return kinds[action] ?? null;
};
