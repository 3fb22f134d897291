import type { DecisionEnd } from '$lib/domain/moderation/decision';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { listSame } from '../../db/prints';
import type { QueueMatter } from './source';

/** How others decided about the like lately, and what became of it. The book is public: nothing of it is kept from anybody. */
export type Precedent = {
	number: number;
	act: string;
	/** Null for a report that was not taken up: it has reasons of its own. */
	rule: string | null;
	reason: string;
	at: Date;
	end: DecisionEnd | null;
};

const MOST = 4;

const entries = (db: Db) =>
	db
		.selectFrom('decision')
		.select(['decision.number', 'decision.act', 'decision.reason', 'decision.at', 'decision.end_kind as end'])
		.select('decision.rule_code as rule')
		.orderBy('decision.at', 'desc')
		.limit(MOST);

/** The last under the rules that it is about; of reports, the last of its category that were not taken up. */
export async function listPrecedents(
	db: Db,
	threadId: string,
	{ postId, offers, akin }: Pick<QueueMatter, 'postId' | 'offers' | 'akin'>
): Promise<Precedent[]> {
	const rules = [...new Set([...(akin?.rules ?? []), ...suggestedIn(offers)])];
	const elsewhere = sql<boolean>`(decision.thread_id, decision.post_id) is distinct from (${threadId}::uuid, ${postId}::uuid)`;
	if (rules.length > 0) return entries(db).where('decision.rule_code', 'in', rules).where(elsewhere).execute();
	if (!akin?.acts) return [];
	const byActs = entries(db)
		.where((eb) => eb(eb.cast<string>('decision.act', 'text'), 'in', akin.acts ?? []))
		.where(elsewhere);
	if (!akin.inCategory) return byActs.execute();
	return byActs
		.innerJoin('complaint', 'complaint.thread_id', 'decision.thread_id')
		.where('complaint.category_slug', '=', (eb) =>
			eb.selectFrom('complaint as this').select('this.category_slug').where('this.thread_id', '=', threadId)
		)
		.execute();
}

/** The rules that the suggested offers cite. */
const suggestedIn = (offers: QueueMatter['offers']): string[] =>
	offers
		.flatMap((offer) => ('options' in offer ? offer.options : []))
		.filter(({ suggested }) => suggested)
		.flatMap(({ command }) => ('input' in command ? command.input.rule : undefined) ?? []);

/** What was decided about posts that say the same, wherever they stand; of each the last. */
export async function listDecidedAlike(db: Db, postId: string): Promise<Precedent[]> {
	const post = await db.selectFrom('post').select('body').where('id', '=', postId).executeTakeFirst();
	if (!post) return [];
	const decided = sql<boolean>`exists (select from decision where decision.post_id = post.id) and post.id <> ${postId}::uuid`;
	const ids = (await listSame(db, post.body, () => decided)).map(({ id }) => id);
	return ids.length === 0 ? [] : entries(db).where('decision.post_id', 'in', ids).execute();
}
