import { postQuery } from '$lib/forms/thread/leaf';
import { holds, type Actor } from '$lib/domain/actor/actor';
import { capacitiesOf } from '$lib/domain/actor/capacity';
import type { Ground } from '$lib/domain/moderation/hold';
import type { Fate, HoldTrial, TrialFigures, TriedSaying } from '$lib/domain/moderation/hold-trial';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Db } from '../../db/client';
import { plainText } from '../../markdown';

/** A post that a change would treat otherwise, as this reader may read it. */
export type ShownTried = {
	id: string;
	href: `/${string}`;
	title: string;
	/** Null: what does not stand is read by moderators alone. */
	words: string | null;
	at: string;
	fate: Fate;
	/** It waited in fact, whatever today's settings say. */
	wasHeld: boolean;
	grounds: Ground[];
};

export type ShownHoldTrial = {
	figures: TrialFigures;
	added: ShownTried[];
	dropped: ShownTried[];
	/** Of those looked through, how many this reader may not open; and how many there are beyond. */
	closed: number;
	beyond: number;
	cut: boolean;
};

const SHOWN_MOST = 100;
const WORDS_MOST = 240;

/** What a trial found; and of the posts themselves what this reader may see anyway. */
export async function showHoldTrial(
	db: Db,
	{ figures, changed, cut }: HoldTrial,
	actor: Actor
): Promise<ShownHoldTrial> {
	const looked = changed.slice(0, SHOWN_MOST);
	const threads = await readThreads(db, looked);
	const posts = looked.flatMap((tried) => {
		const thread = threads.get(tried.said.id);
		const standing = thread && { threadId: thread.id, agencyId: thread.agencyId, isReporter: false };
		if (!thread || !standing || !mayRead(thread, capacitiesOf(actor, standing))) return [];
		return [{ to: tried.after, shown: asShown(tried, thread, actor) }];
	});
	const shown = (held: boolean) => posts.filter(({ to }) => to === held).map((post) => post.shown);
	return {
		figures,
		cut,
		added: shown(true),
		dropped: shown(false),
		closed: looked.length - posts.length,
		beyond: changed.length - looked.length
	};
}

type Place = { ref: string; title: string; slug: string | null; number: number | null };

function asShown({ said, fate, grounds }: TriedSaying, { ref, title, slug, number }: Place, actor: Actor): ShownTried {
	const page = slug === null ? (`/pengaduan/${ref}` as const) : (`/konsultasi/${slug}` as const);
	return {
		id: said.id,
		href: number === null ? `${page}${postQuery(said.id)}` : `${page}/masukan/${number}`,
		title,
		words: fate === 'stands' || holds(actor, 'moderator') ? plainText(said.text, WORDS_MOST) : null,
		at: said.at.toISOString(),
		fate,
		wasHeld: said.wasHeld,
		grounds
	};
}

async function readThreads(db: Db, tried: readonly TriedSaying[]) {
	if (tried.length === 0) return new Map<string, never>();
	const rows = await db
		.selectFrom('post')
		.innerJoin('thread', 'thread.id', 'post.thread_id')
		.leftJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.leftJoin('input', 'input.post_id', 'post.id')
		.select(['post.id as postId', 'thread.id', 'thread.ref', 'thread.title', 'thread.confidential'])
		.select(['thread.published_at as publishedAt', 'thread.hidden_at as hiddenAt'])
		.select(['consultation.slug', 'input.number'])
		.select((eb) => eb.fn.coalesce('complaint.agency_id', 'consultation.agency_id').as('agencyId'))
		.where(
			'post.id',
			'in',
			tried.map(({ said }) => said.id)
		)
		.execute();
	return new Map(
		rows.map(({ postId, publishedAt, hiddenAt, ...row }) => [
			postId,
			{ ...row, published: publishedAt !== null, hidden: hiddenAt !== null }
		])
	);
}
