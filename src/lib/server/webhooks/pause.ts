import { PAUSED_AFTER_MS } from '$lib/domain/webhook/retry';
import { queueAccountMail } from '../auth/account-mail';
import { listAdministrators } from '../auth/administrators';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Services } from '../services';

type House = Pick<Services, 'db' | 'now' | 'env'>;

/**
 * Pauses a webhook at which nothing has arrived for days, or that says that it is gone, and tells the administrators by mail,
 * once. False where it may go on.
 */
export async function pauseWebhook(
	house: House,
	id: string,
	{ since, gone }: { since: Date | null; gone: boolean }
): Promise<boolean> {
	const at = house.now();
	const isTooLong = since !== null && at.getTime() - since.getTime() >= PAUSED_AFTER_MS;
	if (!gone && !isTooLong) return false;
	await house.db.transaction().execute(async (trx) => {
		const paused = await trx
			.updateTable('webhook')
			.set({ paused_at: at, pause: gone ? 'gone' : 'failing' })
			.where('id', '=', id)
			.where('paused_at', 'is', null)
			.where('ended_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!paused) return;
		for (const administrator of await listAdministrators(trx, dayOf(at, house.env.zone)))
			await queueAccountMail(trx, house, administrator, { kind: 'webhook_paused', about: id });
	});
	return true;
}
