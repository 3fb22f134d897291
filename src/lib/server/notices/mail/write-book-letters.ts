import { PROVINCE_DAY } from '$lib/domain/calendar/province-day';
import { dayOf, instantOf } from '$lib/domain/calendar/zone';
import { afterQuiet } from '$lib/domain/follow/letters';
import type { PublicEntry } from '$lib/domain/book/entry';
import type { Lang } from '$lib/domain/language';
import { langIn } from '$lib/domain/site/identity';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { Services } from '../../services';
import { composeBook } from './compose-book';
import { writeMails } from './outbox';

/** Entries in a letter; the book has the others. */
const SHOWN = 30;

/** Entries of the book before a number, the newest first, as everybody may read them. */
type ReadBook = (db: Db, before: number, limit: number) => Promise<readonly PublicEntry[]>;

type Due = { id: string; recipient: string; lang: Lang; toldTo: number; from: number; until: number };

/**
 * Writes to each who follows the book of moderation what was entered up to this morning and is new to them: once a day, each
 * entry once, on however many machines, because what was told is kept with the letter.
 */
export async function writeBookLetters({ db, now, env, log }: Services, read: ReadBook): Promise<void> {
	const at = now();
	const morning = instantOf(dayOf(at, env.zone), PROVINCE_DAY.letters, env.zone);
	if (at < morning) return;
	const { number: last } = await db
		.selectFrom('decision')
		.select((eb) => eb.fn.coalesce(eb.fn.max('number'), sql<number>`0`).as('number'))
		.where('at', '<=', morning)
		.executeTakeFirstOrThrow();
	const waiting = await db
		.selectFrom('follow')
		.select('id')
		.where('list', '=', 'moderation')
		.where('told_to', '<', last)
		.where('letters', '=', 'daily')
		.where('paused_at', 'is', null)
		.execute();
	for (const { id } of waiting) {
		try {
			await db.transaction().execute((trx) => writeTo(trx, { now, env }, { id, last, morning, read }));
		} catch (error) {
			log.error('no letter about the book', { follow: id, error });
		}
	}
}

type Telling = { id: string; last: number; morning: Date; read: ReadBook };

async function writeTo(
	trx: Transaction<Database>,
	deps: Pick<Services, 'now' | 'env'>,
	{ id, last, morning, read }: Telling
): Promise<void> {
	const { env } = deps;
	const due = await takeFollow(trx, id, last);
	if (!due || afterQuiet(morning, due, env.zone) > deps.now()) return;
	await trx.updateTable('follow').set({ told_to: last }).where('id', '=', id).execute();
	const entries = await read(trx, last + 1, SHOWN);
	const fresh = entries.filter(({ number }) => number > due.toldTo);
	const reader = { ...due, lang: langIn(env.site, due.lang), entered: last - due.toldTo };
	const letter = composeBook(fresh, reader, env);
	const about = { event_id: null, thread_id: null, audience: 'followers', follow_id: id } as const;
	await writeMails(trx, deps, [{ ...letter, ...about, recipient: due.recipient, created_at: deps.now() }]);
}

/** Whoever is at it writes it already. */
async function takeFollow(trx: Transaction<Database>, id: string, last: number): Promise<Due | undefined> {
	const { rows } = await sql<Due>`
		select follow.id, coalesce('user:' || user_id, 'follower:' || follower_id) as recipient, told_to as "toldTo",
			coalesce(app_user.lang, follower.lang) as lang, coalesce(app_user.quiet_from, follower.quiet_from) as "from",
			coalesce(app_user.quiet_until, follower.quiet_until) as "until"
		from follow
		left join app_user on app_user.id = follow.user_id
		left join follower on follower.id = follow.follower_id
		where follow.id = ${id} and list = 'moderation' and told_to < ${last} and letters = 'daily' and paused_at is null
			and (app_user.email_confirmed_at is not null
				or follow.confirmed_at is not null and follower.refused_at is null)
		for update of follow skip locked`.execute(trx);
	return rows[0];
}
