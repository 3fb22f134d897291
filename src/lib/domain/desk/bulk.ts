import type { Role } from '../actor/actor';
import type { ComplaintAction } from '../complaint/acts';

/** As many as a list can be worked off in one go. */
export const BULK_MOST = 500;

type BulkLaw = {
	/** At whose desk it is offered; who may do it to which report is asked of each. */
	at: readonly Role[];
	/** What its form asks, for all of them alike. */
	asks: readonly ('text' | 'agencyId' | 'into' | 'assigneeId')[];
	/** What takes it back, where nobody outside has been told. */
	undo: 'assign' | 'unmerge' | null;
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
	merge: { at: ['moderator'], asks: ['into', 'text'], undo: 'unmerge' }
} as const satisfies Partial<Record<ComplaintAction, BulkLaw>>;

export type BulkAct = keyof typeof BULK_ACTS;
/** With what only takes others back. */
export type CarriedAct = BulkAct | 'unmerge';

export const BULK_NAMES = Object.keys(BULK_ACTS) as BulkAct[];

export const bulkLaw = (act: BulkAct): BulkLaw => BULK_ACTS[act];

/** What a person finds at their desk to do to several reports. */
export const bulkActsFor = (roles: readonly Role[]): BulkAct[] =>
	BULK_NAMES.filter((act) => bulkLaw(act).at.some((role) => roles.includes(role)));

/** What is said to all of them alike. */
export type BulkInput = { text?: string; agencyId?: string; into?: string; assigneeId?: string | null };

/** What one of them gets of its own: its words with the gaps filled, and who had it when it was chosen. */
export type ItemInput = { text?: string; assigneeId?: string | null; from?: string | null };

/** How far the work has come. */
export type BulkProgress = { id: string; act: CarriedAct; total: number; done: number; waiting: number };
