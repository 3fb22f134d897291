/** What has leaves of its own in the public log, besides acts on threads, changes of the province and editions of the data. */
export const STANDS_FOR = [
	'rule',
	'rule_end',
	'calendar',
	'policy',
	'policy_end',
	'decision',
	'appeal',
	'key',
	'key_end'
] as const;
export type StandsFor = (typeof STANDS_FOR)[number];

/** Why a witness has not signed. `other_history`: what it saw before is not how the log begins now. */
export const WITNESS_FAILURES = [
	'unreachable',
	'nonsense',
	'unknown_log',
	'refused_signature',
	'other_history'
] as const;
export type WitnessFailure = (typeof WITNESS_FAILURES)[number];

/** Kinds of leaves, as their forms say and pages list them. */
export const LEAF_KINDS = ['event', 'change', 'edition', ...STANDS_FOR] as const;
export type LeafKind = (typeof LEAF_KINDS)[number];

/** What readers look for in the log besides acts on threads. */
export const LEAF_GROUPS = {
	changes: ['change'],
	rules: ['rule', 'rule_end'],
	calendars: ['calendar'],
	policies: ['policy', 'policy_end'],
	figures: ['edition'],
	rulings: ['decision', 'appeal'],
	keys: ['key', 'key_end']
} as const satisfies Record<string, readonly LeafKind[]>;
export type LeafGroup = keyof typeof LEAF_GROUPS;

const isGroup = (asked: string): asked is LeafGroup => Object.hasOwn(LEAF_GROUPS, asked);
export const groupOf = (asked: string | null): LeafGroup | null => (asked !== null && isGroup(asked) ? asked : null);

/** By when a thing is promised to have its place, from the moment of the promise. In seconds. */
export const PROMISE_SECONDS = 60;
