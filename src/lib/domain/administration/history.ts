import type { Subject } from './change';

/** Which changes are asked for. */
export type HistoryFilter = {
	kind: Subject | null;
	/** Who made them: an account, or `MACHINE_AUTHOR`. */
	author: string | null;
	/** Words of the name of what changed, as it is shown, or of the reason. */
	words: string;
};

/** In an address: whoever has the machine. */
export const MACHINE_AUTHOR = 'server';

/** What the words of the site call something that has no name of its own. */
export type CalledByWords = { kind: Subject; thing: string; title: string };
