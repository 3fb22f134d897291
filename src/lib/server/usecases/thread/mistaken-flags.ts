import { limitLaw } from '$lib/domain/limit/limits';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import { sql } from 'kysely';
import type { TooMany } from '../../auth/limits';
import type { Db } from '../../db/client';

const MINUTE_MS = 60_000;

/**
 * Whether somebody's flags were so often wrong of late that they have to wait: as many as the limit has, and more than were
 * right. Counted from what was decided, each thing once. Who says that personal data stand there is always heard.
 */
export async function heldBack(db: Db, voice: string, reason: FlagReason, now: Date): Promise<TooMany | null> {
	if (reason === 'personal_data') return null;
	const owner = voice.startsWith('user:') ? 'account' : 'device';
	const quota = limitLaw('mistaken_flag')[owner];
	if (!quota) return null;
	const [most, minutes] = quota;
	const window = minutes * MINUTE_MS;
	const { right, wrong } = await decidedOf(db, voice, new Date(now.getTime() - window));
	const eldest = wrong[most - 1];
	if (!eldest || wrong.length <= right) return null;
	const until = new Date(eldest.getTime() + window);
	return { ok: false, refusal: 'too_many_attempts', reached: { what: 'mistaken_flag', owner, most, minutes, until } };
}

async function decidedOf(db: Db, voice: string, since: Date): Promise<{ right: number; wrong: Date[] }> {
	const rows = await db
		.selectFrom('flag')
		.select((eb) => [eb.fn.max('settled_at').as('at'), sql<boolean>`bool_or(outcome = 'upheld')`.as('right')])
		.where('flagger', '=', voice)
		.where('settled_at', '>', since)
		.groupBy(['thread_id', 'post_id'])
		.orderBy('at', 'desc')
		.execute();
	return {
		right: rows.filter(({ right }) => right).length,
		wrong: rows.flatMap(({ right, at }) => (right || at === null ? [] : [at]))
	};
}
