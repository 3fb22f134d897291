import { MOST_BYTES } from '$lib/domain/mail-in/verdict';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { sealPenned } from '../../identity/mail-sender';
import { createSeal } from '../../identity/seal';
import { readMessage, type Incoming } from '../../mail-in/read-message';
import type { Services } from '../../services';
import { openKept } from './accept';
import { judge } from './judge';
import { tellSender } from './tell-sender';
import { penned, type Judged } from './verdict-on';

/** Whoever took a message and has not judged it by then is no more; what it did is known by the key of the message. */
const CLAIM_MINUTES = 15;
const MOST_ATTEMPTS = 5;
const A_RUN = 200;

/** Of what is kept for moderators to read. */
const MOST_WORDS = 20_000;

type Claimed = { id: string; sealed: Buffer; size: number; attempts: number };

/** Reads what has come. Any number of processes may do so at once: each message is read by one of them. */
export async function readWaitingMail(house: Services): Promise<void> {
	for (let count = 0; count < A_RUN; count += 1) {
		const claimed = await claim(house);
		if (!claimed) return;
		try {
			await readOne(house, claimed);
		} catch (error) {
			house.log.error('a message could not be read', { message: claimed.id, attempts: claimed.attempts, error });
			await putOff(house, claimed.id, new Date(house.now().getTime() + claimed.attempts * 60_000));
		}
	}
}

async function claim({ db, now }: Services): Promise<Claimed | null> {
	const at = now();
	const { rows } = await sql<Claimed>`
		update mail_in set attempts = attempts + 1, next_at = ${new Date(at.getTime() + CLAIM_MINUTES * 60_000)}
		where id = (
			select id from mail_in where verdict is null and next_at <= ${at} order by next_at limit 1 for update skip locked
		)
		returning id, sealed, size, attempts`.execute(db);
	return rows[0] ?? null;
}

async function readOne(house: Services, { id, sealed, size, attempts }: Claimed): Promise<void> {
	const { raw, envelope } = openKept(house, id, sealed);
	const incoming = await readMessage(raw, envelope, house.env.mailInTrust);
	const [why] = [
		...(incoming === null || attempts > MOST_ATTEMPTS ? (['unreadable'] as const) : []),
		...(size > MOST_BYTES ? (['too_large'] as const) : [])
	];
	const judged = why || !incoming ? penned(why ?? 'unreadable') : await judge(house, { id, incoming });
	if ('later' in judged) return putOff(house, id, judged.later);
	await house.db.transaction().execute((trx) => settle(trx, house, { id, incoming, judged }));
}

const putOff = async ({ db }: Services, id: string, until: Date): Promise<void> =>
	void (await db.updateTable('mail_in').set({ next_at: until }).where('id', '=', id).execute());

type Settled = { id: string; incoming: Incoming | null; judged: Exclude<Judged, { later: Date }> };

/** Where somebody else has settled it meanwhile, who took us for dead, nothing is written again. */
async function settle(trx: Transaction<Database>, house: Services, { id, incoming, judged }: Settled): Promise<void> {
	const at = house.now();
	const { verdict, replyId = null } = judged;
	const settled = await trx
		.updateTable('mail_in')
		.set({ verdict, judged_at: at, reply_id: replyId })
		.where('id', '=', id)
		.where('verdict', 'is', null)
		.returning('id')
		.executeTakeFirst();
	if (!settled) return;
	if (judged.verdict !== 'penned') return void (await judged.with?.(trx));
	const sealed = sealPenned(createSeal(house.env.secret), id, {
		from: incoming?.from ?? '',
		subject: incoming?.subject ?? '',
		words: (incoming?.words ?? '').slice(0, MOST_WORDS),
		files: incoming?.files.map(({ name, size }) => ({ name, bytes: size })) ?? []
	});
	await trx
		.insertInto('mail_pen')
		.values({ mail_in_id: id, why: judged.why, at, sealed, follows: judged.follows ?? null })
		.execute();
	if (incoming) await tellSender(trx, house, { id, incoming, why: judged.why, ref: judged.ref ?? null });
}
