import { dayOf } from '$lib/domain/calendar/zone';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../db/schema';
import type { Services } from '../services';
import type { NoticeAudience } from './audiences';
import { tellFollowers } from './followers';
import { eventOf, takeNext, type Left } from './left-to-tell';
import { noticesOf } from './note';

/** So many are noted in one transaction. */
const AT_ONCE = 1_000;

/** A run ends sooner or later, so that a stop of the process waits for one run at most. */
const ROUNDS_A_RUN = 50;

type House = Pick<Services, 'db' | 'now' | 'env'>;

/**
 * Notes the crowds that hear of what happened, batch by batch in the order of their keys: whoever dies goes on from there,
 * a second process takes another event, and nobody is noted twice for one.
 */
export async function tellCrowds({ db, now, env }: House): Promise<void> {
	for (let round = 0; round < ROUNDS_A_RUN; round += 1) {
		const found = await db.transaction().execute((trx) => tellSome(trx, { now, env }));
		if (!found) return;
	}
}

/** The next batch of the oldest event that nobody is at; false where there is none. */
export async function tellSome(
	trx: Transaction<Database>,
	deps: Omit<House, 'db'>,
	atOnce = AT_ONCE
): Promise<boolean> {
	const left = await takeNext(trx);
	if (!left) return false;
	const [group, ...others] = left.groups;
	const told =
		group === 'followers' ? await tellFollowers(trx, deps, left, atOnce) : await tellGroup(trx, deps, left, atOnce);
	const row = trx.updateTable('fan_out').where('event_id', '=', left.eventId);
	if (told.length === atOnce) await row.set({ after: told.at(-1) ?? '' }).execute();
	else if (others.length > 0) await row.set({ groups: others, after: '' }).execute();
	else await trx.deleteFrom('fan_out').where('event_id', '=', left.eventId).execute();
	return true;
}

/** Those of one group who come next. What is told to a crowd at once is in no letter of the day of its staff. */
async function tellGroup(
	trx: Transaction<Database>,
	{ env }: Omit<House, 'db'>,
	left: Left,
	limit: number
): Promise<string[]> {
	const { eventId, threadId, kind, confidential, publishedAt, hiddenAt, charged, dueDay, toldAt, after } = left;
	const look = {
		db: trx,
		event: { ...eventOf(left), id: eventId },
		thread: { id: threadId, kind, confidential, published: publishedAt !== null, hidden: hiddenAt !== null },
		agencyId: charged,
		today: dayOf(toldAt, env.zone),
		invited: []
	};
	const audiences: NoticeAudience[] = left.groups.slice(0, 1);
	const notices = noticesOf({ audiences, look, dueDay, at: toldAt, digestAt: null, batch: { after, limit } });
	const { rows } = await sql<{ recipient: string }>`
		with ${notices} select recipient from heard order by recipient`.execute(trx);
	return rows.map(({ recipient }) => recipient);
}
