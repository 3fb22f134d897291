import type { ChangeAct, Difference, Effect, Subject } from './change';

/** A change as it is read: who, when, why, and field by field what. */
export type ShownChange = {
	id: number;
	at: string;
	/** Null: a command on the server. */
	author: string | null;
	act: ChangeAct;
	reason: string;
	differences: readonly Difference[];
	/** What it reached, as it was shown. */
	effect: Effect;
	/** Whether a form can be filled in with what stood before. */
	goesBack: boolean;
};

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
