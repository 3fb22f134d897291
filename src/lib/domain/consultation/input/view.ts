import type { ShownPost } from '../../thread/shown-post';
import type { Disposition, InputChannel, InputKind, Unsur } from '../words';

/** A provision that the present text has no more: since which version, and what it was merged into. */
export type GoneProvision = { since: number | null; into: { key: string; label: string } | null };

/** An input as it stands before a reader, whoever that is. */
export type SeenInput = {
	number: number;
	kind: InputKind;
	unsur: Unsur;
	organisation: string;
	channel: InputChannel;
	held: boolean;
	post: ShownPost;
	/** What it is about, called as it was then; `changed`: its words are others now. */
	provision: { key: string; label: string; changed: boolean; gone: GoneProvision | null } | null;
	/** The version it was given for, and those for which its author held it again. */
	textVersion: number;
	affirmedVersions: readonly number[];
	/** The version since which the words stand that it is about; null where it is about none, or these went away. */
	wordsSince: number | null;
	question: { position: number; body: string } | null;
	replies: number;
	supports: number;
	disposition: Disposition | null;
	answer: ShownPost | null;
	changedText: { key: string; label: string; version: number } | null;
};

/** An input as one person may see it. */
export type InputView = SeenInput & {
	/** Whether this reader supports it, and whether they read older words then. */
	supported: { stale: boolean } | null;
};
