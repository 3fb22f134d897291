import { faultOfPassword, type PasswordFault } from '$lib/domain/actor/password-rule';
import { allow, refuse, type Result } from '$lib/domain/result';
import { findTokenOwner, spendToken, voidTokens } from '$lib/server/auth/email-token';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { hashPassword } from '$lib/server/auth/password';
import type { Services } from '$lib/server/services';

type Acceptance = { token: string; name: string; password: string; device: string; place?: string };

/**
 * Gives an invited account its name and first password, by the link of the mail, which also proves the address; and begins
 * a session. Of two that come at once one is let in.
 */
export async function acceptInvitation(
	deps: Pick<Services, 'db' | 'now' | 'env'>,
	{ token, name, password, device, place = '' }: Acceptance
): Promise<Result<{ sessionId: string }, 'invitation_void' | PasswordFault>> {
	const { db, now, env } = deps;
	const invited = await findTokenOwner(db, token, 'invite', now());
	if (!invited) return refuse('invitation_void');
	const fault = faultOfPassword(password, { email: invited.email, name });
	if (fault) return refuse(fault);
	const passwordHash = await hashPassword(password);
	return db.transaction().execute(async (trx) => {
		const userId = await spendToken(trx, token, 'invite', now());
		if (!userId) return refuse('invitation_void');
		await trx
			.updateTable('app_user')
			.set({ name, password_hash: passwordHash, email_confirmed_at: now(), invited_at: null })
			.where('id', '=', userId)
			.execute();
		await voidTokens(trx, userId, 'reset');
		const keeper = sessionKeeper({ db: trx, env });
		const { id } = await keeper.createSession(userId, { createdAt: now(), device, place });
		return allow({ sessionId: id });
	});
}
