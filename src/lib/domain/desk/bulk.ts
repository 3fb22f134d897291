import type { Role } from '../actor/actor';
import type { ComplaintAction } from '../complaint/acts';

/** As many as a list can be worked off in one go. */
export const BULK_MOST = 500;

/** What happens to no report: words of the desk, and a list taken along. */
const AT_DESK = ['tag', 'untag', 'export'] as const;
export type AtDesk = (typeof AT_DESK)[number];

type BulkLaw = {
	/** At whose desk it is offered; who may do it to which report is asked of each. */
	at: readonly Role[];
	/** What its form asks, for all of them alike. */
	asks: readonly ('text' | 'agencyId' | 'into' | 'assigneeId' | 'tag')[];
	/** What takes it back, where nobody outside has been told. */
	undo: 'assign' | 'unmerge' | 'tag' | 'untag' | null;
};

/**
 * What may be done to several reports at once. Only what is named here: to close or to refuse a report, or to judge words,
 * takes a look at each.
 */
export const BULK_ACTS = {
	accept: { at: ['officer', 'agency_head'], asks: [], undo: null },
	answer: { at: ['officer', 'agency_head'], asks: ['text'], undo: null },
	assign: { at: ['officer', 'agency_head'], asks: ['assigneeId', 'text'], undo: 'assign' },
	route: { at: ['moderator'], asks: ['agencyId', 'text'], undo: null },
	merge: { at: ['moderator'], asks: ['into', 'text'], undo: 'unmerge' },
	tag: { at: ['officer', 'agency_head', 'moderator'], asks: ['tag'], undo: 'untag' },
	untag: { at: ['officer', 'agency_head', 'moderator'], asks: ['tag'], undo: 'tag' },
	export: { at: ['officer', 'agency_head', 'moderator'], asks: [], undo: null }
} as const satisfies Partial<Record<ComplaintAction | AtDesk, BulkLaw>>;

export type BulkAct = keyof typeof BULK_ACTS;
/** With what only takes others back. */
export type CarriedAct = BulkAct | 'unmerge';

export const BULK_NAMES = Object.keys(BULK_ACTS) as BulkAct[];

export const bulkLaw = (act: BulkAct): BulkLaw => BULK_ACTS[act];

export const isAtDesk = (act: CarriedAct): act is AtDesk => AT_DESK.some((one) => one === act);

/** What a person finds at their desk to do to several reports. */
export const bulkActsFor = (roles: readonly Role[]): BulkAct[] =>
	BULK_NAMES.filter((act) => bulkLaw(act).at.some((role) => roles.includes(role)));

/** What is said to all of them alike. */
export type BulkInput = {
	text?: string;
	agencyId?: string;
	into?: string;
	assigneeId?: string | null;
	tag?: string;
};

/**
 * What one of them gets of its own: its words with the gaps filled, who had it when it was chosen, and up to which event it
 * was read then: what somebody changed since is left alone.
 */
export type ItemInput = { text?: string; assigneeId?: string | null; from?: string | null; seen?: number };

/** A report that was chosen, with the last of its events that whoever chose it could know of; null where the page did not say. */
export type Choice = { ref: string; seen: number | null };

/** As a box of a list carries it: `7Q4M-2K9X.12`. */
export const choiceAs = ({ ref, seen }: Choice): string => (seen === null ? ref : `${ref}.${seen}`);

/** Why one of them is left out, beside what a single act would be told. */
export type ItemRefusal = 'changed_since' | 'places_open';

type Worded = { ref: string; text: string };

/**
 * What of many alike texts is read before they are sent: the first three, and whichever is the longest, for that is where
 * what was filled in does not fit.
 */
export function samplesOf<One extends Worded>(texts: readonly One[]): One[] {
	const longest = texts.reduce<One | undefined>(
		(most, one) => (one.text.length > (most?.text.length ?? 0) ? one : most),
		undefined
	);
	const first = texts.slice(0, 3);
	return longest && !first.includes(longest) ? [...first, longest] : first;
}

/** Those that are left out for one reason stand together, the most first. */
export function byRefusal<One extends { refusal: string }>(
	refused: readonly One[]
): { refusal: string; items: One[] }[] {
	const groups = [...Map.groupBy(refused, ({ refusal }) => refusal)].map(([refusal, items]) => ({ refusal, items }));
	return groups.sort((a, b) => b.items.length - a.items.length);
}

/** How far the work has come. */
export type BulkProgress = { id: string; act: CarriedAct; total: number; done: number; waiting: number };
