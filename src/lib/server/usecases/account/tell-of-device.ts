import type { Lang } from '$lib/domain/language';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { isKnownTo } from '$lib/server/auth/known-device';
import type { Services } from '$lib/server/services';

/** Tells who serves here that somebody signed in to their account on a device it was never used on; not of their first one. */
export const tellOfNewDevice = (
	deps: Pick<Services, 'db' | 'now' | 'env'>,
	owner: { id: string; lang: Lang },
	mark: string | null
): Promise<void> =>
	deps.db.transaction().execute(async (trx) => {
		if (mark !== null && (await isKnownTo(trx, owner.id, mark))) return;
		const others = trx.selectFrom('known_device').select('key').where('user_id', '=', owner.id).limit(1);
		if (await others.executeTakeFirst()) await queueAccountMail(trx, deps, owner, { kind: 'new_device' });
	});
