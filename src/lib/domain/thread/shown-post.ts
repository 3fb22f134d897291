import type { Capacity } from '../actor/capacity';
import type { FlagReason } from '../moderation/reasons';
import type { CitedRule } from '../moderation/rule';
import { actsAs } from './act-law';
import { FORUM_ACTS } from './acts';
import type { HeldState } from '../moderation/hold';
import { isForEverybody, type PostKind } from './post';
import { actsByOffice, postShown } from './visibility';

export type ViewedFile = { id: string; name: string; bytes: number; isPicture: boolean };

/** Why something was hidden, as a moderator put it on record. */
export type Hidden = { rule: CitedRule | null; reason: FlagReason | null; words: string };

/** Who acted: staff by office, citizens by the name they chose, the reporter by neither. */
export type Author = { role: Capacity; agency: string | null; name: string | null; byOffice: boolean };

/** A post as one person may see it, in a report or a consultation. */
export type ShownPost = {
	id: string;
	kind: PostKind;
	by: Author;
	at: string;
	/** Null: hidden from this person; `hidden` says why. */
	html: string | null;
	hidden: Hidden | null;
	/** Looks like spam and waits for a moderator: one click opens it. */
	folded: boolean;
	files: ViewedFile[];
	mayFlag: boolean;
	mayHide: boolean;
	mayRestore: boolean;
	mayMask: boolean;
};

export type StoredPost = {
	id: string;
	kind: PostKind;
	role: Capacity;
	byAgency: string | null;
	/** The name a citizen chose. Of staff and of the reporter no name is ever read. */
	citizenName: string | null;
	html: string;
	hiddenAt: Date | null;
	/** Only replies are ever folded. */
	foldedUntil?: Date | null;
	/** Waits until somebody has looked, or was refused then. */
	held: HeldState | null;
	at: Date;
};

/** Asked for only where they are shown. */
type Particulars = { hidden: () => Hidden; files: () => ViewedFile[] };

/** What of a post reaches this person, and what they may do with it; null where it does not exist for them. */
export function showPost(
	post: StoredPost,
	capacities: readonly Capacity[],
	{ hidden, files }: Particulars
): ShownPost | null {
	const isHidden = post.hiddenAt !== null;
	const extent = postShown({ kind: post.kind, hidden: isHidden, held: post.held !== null }, capacities);
	if (extent === 'absent') return null;
	const whole = extent === 'whole';
	const moderates = actsAs(FORUM_ACTS.hide_post.by, capacities) !== null && isForEverybody(post.kind);
	return {
		id: post.id,
		kind: post.kind,
		at: post.at.toISOString(),
		by: { ...authorOf(post), name: whole ? post.citizenName : null },
		html: whole ? post.html : null,
		hidden: isHidden ? hidden() : null,
		folded: !isHidden && !!post.foldedUntil,
		files: whole ? files() : [],
		mayFlag: !isHidden && isForEverybody(post.kind) && !moderates,
		mayHide: moderates && !isHidden,
		mayRestore: moderates && isHidden,
		mayMask: whole && isForEverybody(post.kind) && actsAs(FORUM_ACTS.redact.by, capacities) !== null
	};
}

export const authorOf = ({ role, byAgency }: { role: Capacity; byAgency: string | null }): Author => ({
	role,
	agency: byAgency,
	name: null,
	byOffice: actsByOffice(role)
});
