import { holds, type Actor } from '$lib/domain/actor/actor';
import { APPEAL_LEVELS, JUDGE_AT, type AppealLevel } from '$lib/domain/appeal/appeal';
import { isRefusal } from '$lib/domain/complaint/refusal';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { isNotOwn } from '../../identity/own-reports';
import type { Services } from '../../services';

/** The offices in which a person decides appeals. */
export const officesOf = (actor: Actor): AppealLevel[] =>
	APPEAL_LEVELS.filter((level) => holds(actor, JUDGE_AT[level]));

/**
 * Appeals that wait in the offices of this person, without those that pass them by: their own, and those about words that
 * they had a hand in. `appeal_running_idx`.
 */
const waitingFor = (db: Db, actor: Actor) =>
	db
		.selectFrom('appeal')
		.innerJoin('decision', 'decision.id', 'appeal.decision_id')
		.innerJoin('thread', 'thread.id', 'decision.thread_id')
		.leftJoin('post', 'post.id', 'decision.post_id')
		.where('appeal.settled_at', 'is', null)
		.where('appeal.level', 'in', officesOf(actor))
		.where(sql<boolean>`appeal.first_decider is distinct from ${actor.userId}::uuid`)
		.where(sql<boolean>`${actor.userId}::uuid <> all (appeal.barred)`)
		.where(sql<boolean>`post.author_user_id is distinct from ${actor.userId}::uuid`)
		.where(isNotOwn(actor));

export type AppealCount = { total: number; late: number };

/** How many there are, and how many of them are late; null for who decides none in any office. */
export async function countAppealsFor(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	actor: Actor
): Promise<AppealCount | null> {
	if (officesOf(actor).length === 0) return null;
	return waitingFor(db, actor)
		.select(sql<number>`count(*)::int`.as('total'))
		.select(sql<number>`(count(*) filter (where appeal.due_at <= ${now()}))::int`.as('late'))
		.executeTakeFirstOrThrow();
}

const SHOWN = 100;

/** What is due first at the top. What a refused report is decided by stands on its page. */
export async function listAppealsFor({ db }: Pick<Services, 'db'>, actor: Actor) {
	if (officesOf(actor).length === 0) return null;
	const rows = await waitingFor(db, actor)
		.leftJoin('consultation', 'consultation.thread_id', 'decision.thread_id')
		.select(['decision.number', 'appeal.at', 'appeal.state', 'appeal.level', 'appeal.due_at as dueAt'])
		.select(['thread.ref', 'thread.title', 'consultation.slug'])
		.select(sql<string>`decision.act`.as('act'))
		.select((eb) =>
			eb
				.exists(
					eb.selectFrom('appeal_event as climbed').where('action', '=', 'climb').whereRef('appeal_id', '=', 'appeal.id')
				)
				.as('climbed')
		)
		.orderBy('appeal.due_at')
		.orderBy('decision.number')
		.limit(SHOWN)
		.execute();
	return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString(), inReport: isRefusal(row.act) }));
}
