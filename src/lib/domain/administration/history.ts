import { SUBJECTS } from './change';

/** What the history of the administration tells of: what goes through its one kit, and what has versions of its own. */
export const HISTORY_KINDS = [...SUBJECTS, 'calendar', 'policy', 'rule', 'routing', 'hold', 'word'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** Which changes are asked for. */
export type HistoryFilter = {
	kind: HistoryKind | null;
	/** Who made them: an account, or `MACHINE_AUTHOR`. */
	author: string | null;
	/** Words of the name of what changed, or of the reason. */
	words: string;
};

/** In an address: whoever has the machine. */
export const MACHINE_AUTHOR = 'server';
