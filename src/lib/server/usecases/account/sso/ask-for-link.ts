import { dayOf } from '$lib/domain/calendar/zone';
import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { listOtherAdministrators } from '$lib/server/auth/administrators';
import { subjectKey, type Identity } from '$lib/server/auth/sso/identity';
import { findAccountForUpdate } from '$lib/server/db/accounts';
import { isInForce } from '$lib/server/db/in-force';
import { findLink, findLinkBySubject } from '$lib/server/db/sso-links';
import { CONTEXT } from '$lib/server/identity/context';
import { createSeal } from '$lib/server/identity/seal';
import type { Services } from '$lib/server/services';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/**
 * Asks administrators to link an account with whoever its owner has just proved to be at the provider. It opens nothing before
 * one of them agrees; asking again replaces what was asked.
 */
export const askForLink = (
	deps: Deps,
	{ userId, identity }: { userId: string; identity: Identity }
): Promise<Result<null, 'sso_linked' | 'sso_taken' | 'sso_not_staff'>> =>
	deps.db.transaction().execute(async (trx) => {
		const { issuer } = identity;
		const subject = subjectKey(deps.env, identity);
		const account = await findAccountForUpdate(trx, userId);
		const serves = trx.selectFrom('membership').select('id').where('user_id', '=', userId);
		const office = await serves
			.where(isInForce(dayOf(deps.now(), deps.env.zone)))
			.limit(1)
			.executeTakeFirst();
		if (!account || account.invitedAt || !office) return refuse('sso_not_staff');
		const [own, found] = [await findLink(trx, userId), await findLinkBySubject(trx, subject)];
		if (own?.linkedAt && own.issuer === issuer) return refuse('sso_linked');
		if (found?.linkedAt) return refuse('sso_taken');
		const sealed = createSeal(deps.env.secret).seal(CONTEXT.sso(userId), { subject: identity.subject });
		const asked = { issuer, subject, sealed, asked_at: deps.now(), linked_at: null };
		await trx
			.insertInto('sso_link')
			.values({ user_id: userId, ...asked })
			.onConflict((row) => row.column('user_id').doUpdateSet(asked))
			.execute();
		// Who asks again is not announced again.
		const isNew = own?.subject !== subject;
		for (const admin of isNew ? await listOtherAdministrators({ ...deps, db: trx }, [userId]) : [])
			await queueAccountMail(trx, deps, admin, { kind: 'link_asked', about: userId });
		return allow(null);
	});
