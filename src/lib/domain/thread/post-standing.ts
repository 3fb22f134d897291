/** How a post stands: what there is left to do about it follows. */
export type PostStanding = {
	hidden: boolean;
	/** Whether it waits to be let in. */
	waiting: boolean;
	pinned: boolean;
	/** The acts of moderation about it that nobody has taken back. */
	inForce: readonly string[];
};

/** Of the row of an act: what it does, and which acts it takes back. */
type Law = { does?: readonly string[]; undoes?: readonly string[] };

/**
 * Whether an act has anything to do about a post that stands so: nothing is hidden twice, and nothing is taken back that was
 * not done. Whose act it is, others say (`whyNotOffered`).
 */
export function hasWork(act: string, { does = [], undoes }: Law, post: PostStanding): boolean {
	if (act === 'admit' || act === 'refuse_post') return post.waiting;
	if (act === 'pin_post') return !post.pinned && !post.hidden;
	if (act === 'unpin_post') return post.pinned;
	if (does.some((effect) => effect === 'hides_post')) return !post.hidden;
	if (does.some((effect) => effect === 'restores_post')) return post.hidden && !post.waiting;
	return undoes ? undoes.some((undone) => post.inForce.includes(undone)) : true;
}
