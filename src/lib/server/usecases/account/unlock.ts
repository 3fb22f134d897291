import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { forgetDevices } from '$lib/server/auth/known-device';
import { forgetRecoveryCodes } from '$lib/server/auth/recovery-codes';
import { unlockingNow } from '$lib/domain/actor/unlocking';
import { isAdministrator } from '$lib/server/auth/administrators';
import { listUnlockings } from '$lib/server/db/unlocking';
import { endSessions, findAccountForUpdate } from '$lib/server/db/accounts';
import type { Services } from '$lib/server/services';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** Stops what an administrator asked for: by the person themselves, or by an administrator who thought better of it. */
export const keepLocked = (
	{ db, now }: Deps,
	{ userId, doerId }: { userId: string; doerId: string }
): Promise<Result<null, 'nothing_to_stop'>> =>
	db.transaction().execute(async (trx) => {
		const stopped = await trx
			.updateTable('unlocking')
			.set({ stopped_at: now(), stopped_by: doerId })
			.where('user_id', '=', userId)
			.where('stopped_at', 'is', null)
			.where('done_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		return stopped ? allow(null) : refuse('nothing_to_stop');
	});

/**
 * Takes off, of each whose wait is over and who was agreed to, the second step with all sessions that it began; returns of
 * how many. What nobody may carry any more is over.
 */
export async function unlockDue(deps: Deps): Promise<number> {
	let taken = 0;
	for (const asked of await listUnlockings(deps.db)) {
		const doers = [asked.askedBy, ...(asked.assentedBy === null ? [] : [asked.assentedBy])];
		const serving = await Promise.all(doers.map((id) => isAdministrator(deps, id)));
		const becomes = unlockingNow(asked, (id) => serving[doers.indexOf(id)] ?? false, deps.now());
		if (becomes === 'off') taken += (await unlock(deps, { id: asked.id, userId: asked.about })) ? 1 : 0;
		if (becomes === 'over') await keepLocked(deps, { userId: asked.about, doerId: asked.askedBy });
	}
	return taken;
}

const unlock = (deps: Deps, { id, userId }: { id: number; userId: string }) =>
	deps.db.transaction().execute(async (trx) => {
		const account = await findAccountForUpdate(trx, userId);
		const claimed = await trx
			.updateTable('unlocking')
			.set({ done_at: deps.now() })
			.where('id', '=', id)
			.where('stopped_at', 'is', null)
			.where('done_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!account || !claimed) return false;
		await trx.deleteFrom('authenticator').where('user_id', '=', userId).execute();
		await trx.deleteFrom('passkey').where('user_id', '=', userId).execute();
		await forgetRecoveryCodes(trx, userId);
		await endSessions(trx, userId);
		await forgetDevices(trx, userId);
		await queueAccountMail(trx, deps, account, { kind: 'second_step_off' });
		return true;
	});
