import type { Ground } from './hold';

/** What became of a post since: it stands, somebody took it away, or nobody has decided yet. */
export const FATES = ['stands', 'removed', 'waits'] as const;
export type Fate = (typeof FATES)[number];

/** Somebody's words as they stand now, and what became of them. */
export type SaidPost = {
	id: string;
	threadId: string;
	scope: string;
	parent: string | null;
	text: string;
	at: Date;
	userId: string | null;
	/** Null: who wrote it had no account, or opened their report by its code. */
	accountDays: number | null;
	isHidden: boolean;
	isWaiting: boolean;
	wasHeld: boolean;
};

/** A post of the last days, as it would be treated before a change and after. */
export type TriedPost = {
	newcomer: boolean;
	before: boolean;
	after: boolean;
	fate: Fate;
};

/** Posts that a change would treat otherwise; `right`: those of whom what became since says that it would be right. */
export type Changed = { count: number; right: number; wrong: number };

export type TrialFigures = {
	tried: number;
	/** Of newcomers: nobody else's words ever wait. */
	newcomers: number;
	heldBefore: number;
	heldAfter: number;
	/** Held by the change only, and held no more by it. */
	added: Changed;
	dropped: Changed;
};

export function figuresOf(posts: readonly TriedPost[]): TrialFigures {
	const count = (among: (post: TriedPost) => boolean) => posts.filter(among).length;
	const changed = (to: boolean): Changed => {
		const of = posts.filter(({ before, after }) => before !== after && after === to);
		const became = (fate: Fate) => of.filter((post) => post.fate === fate).length;
		const [removed, stands] = [became('removed'), became('stands')];
		return { count: of.length, right: to ? removed : stands, wrong: to ? stands : removed };
	};
	return {
		tried: posts.length,
		newcomers: count(({ newcomer }) => newcomer),
		heldBefore: count(({ before }) => before),
		heldAfter: count(({ after }) => after),
		added: changed(true),
		dropped: changed(false)
	};
}

/** From this share of newcomers' posts on a change is asked about: it may be a slip of the finger. */
export const SWEEPING_SHARE = 0.2;

/** Whether a change makes so many newcomers wait that whoever publishes it has to say that they mean it. */
export const isSweeping = ({ newcomers, heldBefore, heldAfter }: TrialFigures): boolean =>
	heldAfter > heldBefore && heldAfter > SWEEPING_SHARE * newcomers;

/** A post that was tried, and why it would be held by the settings under which it would. */
export type TriedSaying = TriedPost & { said: SaidPost; grounds: Ground[] };

export type HoldTrial = {
	figures: TrialFigures;
	/** Every post that would be treated otherwise, the latest first. */
	changed: TriedSaying[];
	/** There is more than was tried. */
	cut: boolean;
};
