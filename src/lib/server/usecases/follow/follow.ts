import type { Lang } from '$lib/domain/language';
import { allow, type Result } from '$lib/domain/result';
import { path } from '$lib/text/path';
import type { Transaction } from 'kysely';
import { evenTime } from '../../auth/even-time';
import { spend, type Owners, type TooMany } from '../../auth/limits';
import type { Database } from '../../db/schema';
import { keepFollower } from '../../identity/follower';
import { createSeal } from '../../identity/seal';
import { writeAccountMail } from '../../notices/mail/account-mail';
import { linkToken } from '../../notices/stop-link';
import { findFollow, type Followable } from '../../db/followable';
import type { Deps } from '../record';
import { stopFollowing } from './stop-following';

/** Hears of it from now on. Nothing of what is followed changes, so nobody waits for it. */
export async function followAs(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	{ row }: Followable,
	userId: string
): Promise<Result<null, never>> {
	const kept = db.insertInto('follow').values({ ...row, user_id: userId, at: now() });
	await kept.onConflict((conflict) => conflict.doNothing()).execute();
	return allow(null);
}

/** Hears of it no longer. */
export async function followNoMore(
	deps: Pick<Deps, 'db' | 'now'>,
	wanted: Followable,
	userId: string
): Promise<Result<null, never>> {
	const own = await findFollow(deps.db, wanted, { whose: 'user', id: userId });
	return own ? stopFollowing(deps, { whose: 'follow', id: own.id }) : allow(null);
}

type Asking = { wanted: Followable; email: string; lang: Lang; owners: Owners };

/**
 * Writes to an address that somebody has typed, and asks whether it wants to hear. Nothing is sent to it besides before
 * it says so; and neither the answer nor its time tells whether it was known, or has had its letters of this hour.
 */
export async function askToFollow(
	deps: Deps,
	{ wanted, email, lang, owners }: Asking
): Promise<{ ok: true; value: null } | TooMany> {
	const counted = await spend(deps, 'follow', owners);
	if (!counted.ok) return counted;
	await evenTime(async () => {
		const letter = await spend(deps, 'letter', { address: email });
		if (letter.ok) await deps.db.transaction().execute((trx) => writeAsking(trx, deps, { wanted, email, lang }));
	});
	return allow(null);
}

async function writeAsking(
	trx: Transaction<Database>,
	deps: Deps,
	{ wanted, email, lang }: Pick<Asking, 'wanted' | 'email' | 'lang'>
): Promise<void> {
	const seal = createSeal(deps.env.secret);
	const at = deps.now();
	const followerId = await keepFollower(trx, deps.env, { email, lang, at });
	const row = { ...wanted.row, user_id: null, follower_id: followerId, at };
	await trx
		.insertInto('follow')
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const follow = await findFollow(trx, wanted, { whose: 'follower', id: followerId });
	if (!follow) return;
	// A link lives from when it was last asked for.
	const waiting = trx.updateTable('follow').set({ at }).where('id', '=', follow.id).where('confirmed_at', 'is', null);
	await waiting.execute();
	const token = linkToken(seal, 'confirm', { whose: 'follow', id: follow.id });
	const link = deps.env.origin + path(lang, `/ikuti/konfirmasi/${token}`);
	await writeAccountMail(trx, deps, { recipient: `follower:${followerId}`, lang, kind: 'follow', link });
}
