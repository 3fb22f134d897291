/**
 * What a post is, and for whom it is written: `everybody` who may read the thread, or the `office` alone, which is who
 * handles or oversees it.
 */
export const POST_AUDIENCE = {
	reply: 'everybody',
	official_answer: 'everybody',
	question: 'everybody',
	completion: 'everybody',
	resolution: 'everybody',
	objection: 'everybody',
	internal_note: 'office',
	input: 'everybody',
	disposition: 'everybody',
	meeting_note: 'office',
	addendum: 'everybody',
	progress: 'everybody',
	fulfilment: 'everybody'
} as const;
export type PostKind = keyof typeof POST_AUDIENCE;

export const POST_KINDS = Object.keys(POST_AUDIENCE) as readonly PostKind[];

export const isForEverybody = (kind: PostKind): boolean => POST_AUDIENCE[kind] === 'everybody';
export const KINDS_FOR_EVERYBODY: readonly PostKind[] = POST_KINDS.filter(isForEverybody);
