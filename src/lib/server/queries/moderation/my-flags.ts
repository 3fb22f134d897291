import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { PostKind } from '$lib/domain/thread/post';
import { sql } from 'kysely';
import type { Db } from '../../db/client';

/** How far back somebody reads what they flagged: on a device, which others use too, not far. */
const DAYS = { account: 365, device: 30 } as const;
const DAY_MS = 86_400_000;
const MOST = 50;

/** Something that this reader flagged, and what came of it. Their own words are not in it: others may sit here next. */
export type MyFlag = {
	id: string;
	reason: FlagReason;
	at: Date;
	settledAt: Date | null;
	outcome: 'upheld' | 'dismissed' | null;
	/** Null where not everybody may read it now. */
	place: { ref: string; slug: string | null; title: string } | null;
	/** Null: the thread itself. */
	post: PostKind | null;
	/** The rule that was decided under. */
	rule: { code: string; id: string; en: string } | null;
};

/** What was flagged under this voice, the latest first. */
export async function listMyFlags(db: Db, voice: string, now: Date): Promise<MyFlag[]> {
	const days = DAYS[voice.startsWith('user:') ? 'account' : 'device'];
	const rows = await db
		.selectFrom('flag')
		.innerJoin('thread', 'thread.id', 'flag.thread_id')
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.leftJoin('post', 'post.id', 'flag.post_id')
		.leftJoin('decision', (join) =>
			join
				.onRef('decision.thread_id', '=', 'flag.thread_id')
				.onRef('decision.at', '=', 'flag.settled_at')
				.on('decision.act', '<>', 'collapse_post')
				.on(
					sql<boolean>`decision.post_id is not distinct from flag.post_id
						and (decision.act = 'dismiss_flags') = (flag.outcome = 'dismissed')`
				)
		)
		.leftJoin('forum_rule as rule', (join) =>
			join.onRef('rule.code', '=', 'decision.rule_code').onRef('rule.version', '=', 'decision.rule_version')
		)
		.select(['flag.id', 'flag.reason', 'flag.at', 'flag.settled_at as settledAt', 'flag.outcome', 'post.kind as post'])
		.select(['thread.ref', 'consultation.slug', 'thread.title', 'rule.code', 'rule.title_id', 'rule.title_en'])
		.select(
			sql<boolean>`thread.published_at is not null and thread.hidden_at is null and not thread.confidential`.as(
				'isPublic'
			)
		)
		.where('flag.flagger', '=', voice)
		.where('flag.at', '>=', new Date(now.getTime() - days * DAY_MS))
		.orderBy('flag.at', 'desc')
		.orderBy('flag.id')
		.limit(MOST)
		.execute();
	return rows.map(({ ref, slug, title, isPublic, code, title_id, title_en, ...flag }) => ({
		...flag,
		place: isPublic ? { ref, slug, title } : null,
		rule: code === null ? null : { code, id: title_id ?? '', en: title_en ?? '' }
	}));
}
