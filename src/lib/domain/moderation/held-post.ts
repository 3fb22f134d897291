import type { Ground, HeldState } from './hold';
import type { CitedRule } from './rule';

/** A post that waits or was refused, as its author and who decides about it see it: nobody else gets one. */
export type HeldPost = {
	id: string;
	kind: 'reply' | 'input';
	/** Under which post it stands, where it does. */
	replyTo: string | null;
	html: string;
	files: { id: string; name: string; bytes: number; isPicture: boolean }[];
	state: HeldState;
	since: string;
	/** When it is shown by itself. */
	until: string | null;
	grounds: Ground[];
	isMine: boolean;
	mayDecide: boolean;
	/** The rule and the words with which it was refused. */
	refused: { rule: CitedRule | null; words: string } | null;
};
