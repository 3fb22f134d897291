import type { Actor } from '$lib/domain/actor/actor';
import { capacitiesOf } from '$lib/domain/actor/capacity';
import { flowsOf, loadsOf, type Flow, type Load, type Tried } from '$lib/domain/routing/trial';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Db } from '../../db/client';

type Moved = Tried & { threadId: string };
type Named<T> = Omit<T, 'from' | 'to' | 'agencyId'>;

/** A report that would go elsewhere, as whoever keeps the rules may read it. */
export type ShownMove = { ref: string; title: string; from: string | null; to: string | null; holder: string | null };

export type ShownTrial = {
	flows: (Named<Flow> & { from: string | null; to: string | null })[];
	loads: (Named<Load> & { agency: string })[];
	/** Some of the reports that this reader may open, the latest first. */
	moves: ShownMove[];
	/** How many of those looked through this reader may not open. */
	closed: number;
	/** How many reports would go elsewhere beyond those looked through. */
	beyond: number;
};

const SHOWN_MOST = 200;

/** What a trial found, in names; and of the reports themselves what this reader may see anyway. */
export async function showTrial(db: Db, moves: readonly Moved[], actor: Actor): Promise<ShownTrial> {
	const agencies = await db.selectFrom('agency').select(['id', 'name']).execute();
	const names = new Map(agencies.map(({ id, name }) => [id, name]));
	const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
	const looked = moves.slice(0, SHOWN_MOST);
	const threads = await readThreads(db, looked);
	const shown = looked.flatMap(({ threadId, before, after, holder }): ShownMove[] => {
		const thread = threads.get(threadId);
		if (!thread || !mayRead(thread, capacitiesOf(actor, { threadId, agencyId: holder, isReporter: false }))) return [];
		const { ref, title } = thread;
		return [{ ref, title, from: nameOf(before), to: nameOf(after), holder: nameOf(holder) }];
	});
	return {
		flows: flowsOf(moves).map(({ from, to, ...flow }) => ({ ...flow, from: nameOf(from), to: nameOf(to) })),
		loads: loadsOf(moves).map(({ agencyId, ...load }) => ({ ...load, agency: nameOf(agencyId) ?? '' })),
		moves: shown,
		closed: looked.length - shown.length,
		beyond: moves.length - looked.length
	};
}

async function readThreads(db: Db, moves: readonly Moved[]) {
	if (moves.length === 0) return new Map<string, never>();
	const rows = await db
		.selectFrom('thread')
		.select(['id', 'ref', 'title', 'confidential', 'published_at as publishedAt', 'hidden_at as hiddenAt'])
		.where(
			'id',
			'in',
			moves.map(({ threadId }) => threadId)
		)
		.execute();
	return new Map(
		rows.map(({ id, publishedAt, hiddenAt, ...row }) => [
			id,
			{ ...row, published: publishedAt !== null, hidden: hiddenAt !== null }
		])
	);
}
