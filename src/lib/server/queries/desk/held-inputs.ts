import { holds, type Actor } from '$lib/domain/actor/actor';
import type { InputKind, Unsur } from '$lib/domain/consultation/words';
import type { Db } from '../../db/client';
import { isWaiting } from '../../db/holds';
import { countFlagged } from './flag-queue';

export type HeldInput = {
	slug: string;
	title: string;
	number: number;
	postId: string;
	kind: InputKind;
	unsur: Unsur;
	organisation: string;
	name: string | null;
	html: string;
	at: Date;
};

const SHOWN = 20;

/** What guests wrote and nobody has looked at, the longest waiting first. Empty for who is no moderator. */
export async function listHeldInputs(db: Db, actor: Actor): Promise<HeldInput[]> {
	if (!holds(actor, 'moderator')) return [];
	return db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.innerJoin('thread', 'thread.id', 'input.thread_id')
		.select(['consultation.slug', 'thread.title', 'input.number', 'input.post_id as postId', 'input.kind'])
		.select(['input.unsur', 'input.organisation', 'input.display_name as name', 'post.body_html as html'])
		.select('post.created_at as at')
		.where(isWaiting)
		.orderBy('post.created_at')
		.orderBy('post.id')
		.limit(SHOWN)
		.execute();
}

/** All that a moderator is to look at: what people reported, and what guests wrote. */
export async function countContent(db: Db, actor: Actor): Promise<number> {
	if (!holds(actor, 'moderator')) return 0;
	const held = db
		.selectFrom('input')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where(isWaiting)
		.executeTakeFirstOrThrow();
	const [flagged, { count }] = await Promise.all([countFlagged(db, actor), held]);
	return flagged + count;
}
