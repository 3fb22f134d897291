import { allow, refuse, type Result } from '$lib/domain/result';
import { createSeal } from '../../identity/seal';
import { linkToken, readLinkToken } from '../../notices/stop-link';
import { selectFollows, asFollow, type ShownFollow } from '../../db/follows';
import type { Deps } from '../record';

/** How long an address has to say that it wants to hear. */
export const ASKED_FOR_MS = 7 * 86_400_000;

/** What a link in a letter asks about, while it is good. */
export async function findAsked({ db, env, now }: Deps, token: string): Promise<ShownFollow | null> {
	const link = readLinkToken(createSeal(env.secret), 'confirm', token);
	if (link?.whose !== 'follow') return null;
	const row = await selectFollows(db)
		.where('follow.id', '=', link.id)
		.where('follow.follower_id', 'is not', null)
		.where((eb) => eb.or([eb('confirmed_at', 'is not', null), eb('follow.at', '>', since(now()))]))
		.executeTakeFirst();
	return row ? asFollow(row) : null;
}

/** Whoever reads at the address wants to hear. Gives the link by which they choose how, and end it. */
export async function confirmFollow(deps: Deps, token: string): Promise<Result<{ manage: string }, 'link_void'>> {
	const asked = await findAsked(deps, token);
	if (!asked) return refuse('link_void');
	const at = deps.now();
	const confirmed = await deps.db
		.updateTable('follow')
		.set((eb) => ({ confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(at)) }))
		.where('id', '=', asked.id)
		.returning('follower_id as followerId')
		.executeTakeFirst();
	if (!confirmed?.followerId) return refuse('link_void');
	return allow({
		manage: linkToken(createSeal(deps.env.secret), 'manage', { whose: 'follower', id: confirmed.followerId })
	});
}

const since = (now: Date) => new Date(now.getTime() - ASKED_FOR_MS);

/** Forgets what nobody has agreed to, and the addresses that follow nothing any more. */
export async function sweepFollows({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
	await db
		.deleteFrom('follow')
		.where('follower_id', 'is not', null)
		.where('confirmed_at', 'is', null)
		.where('at', '<=', since(now()))
		.execute();
	await db
		.deleteFrom('follower')
		.where('created_at', '<=', since(now()))
		.where(({ not, exists, selectFrom }) =>
			not(exists(selectFrom('follow').select('follow.id').whereRef('follow.follower_id', '=', 'follower.id')))
		)
		.execute();
}
