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
	not_yet: 'everybody',
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

/** Who can write a post of that kind. */
const WRITTEN_BY = {
	reply: 'citizen',
	official_answer: 'office',
	question: 'office',
	completion: 'citizen',
	resolution: 'office',
	not_yet: 'office',
	objection: 'citizen',
	internal_note: 'office',
	input: 'citizen',
	disposition: 'office',
	meeting_note: 'office',
	addendum: 'office',
	progress: 'office',
	fulfilment: 'office'
} as const satisfies Record<PostKind, 'citizen' | 'office'>;

/**
 * Whose the files of a post are, whoever wrote this one: a citizen's lose what names them, an office's stay as they were
 * signed. What belongs to no post is the report itself.
 */
export const sentBy = (kind: PostKind | null): 'citizen' | 'office' => (kind === null ? 'citizen' : WRITTEN_BY[kind]);
