import type { Returned } from '$lib/domain/mail-in/bounce';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import { listAdministrators } from '../../auth/administrators';
import { noteRefusal } from '../../identity/refused-address';
import { writeAccountMail } from '../../notices/mail/account-mail';
import type { Deps } from '../record';
import type { Judged } from './verdict-on';

/**
 * A letter came back. Which one it was stands in the address that it came back to, and in nothing that a stranger could
 * write. An address that does not exist gets no more; of a server that takes nothing of ours administrators hear, once a day.
 */
export async function takeReturned(deps: Deps, mailId: string, { bounce, status }: Returned): Promise<Judged> {
	const mail = await deps.db
		.selectFrom('mail')
		.select(['recipient', 'thread_id as threadId'])
		.where('id', '=', mailId)
		.executeTakeFirst();
	if (!mail) return { verdict: 'automatic' };
	const at = deps.now();
	return {
		verdict: 'returned',
		async with(trx) {
			if (bounce === 'hard') await noteRefusal(trx, mail, { at, status });
			if (bounce !== 'policy') return;
			const day = dayOf(at, deps.env.zone);
			const alarm = await trx
				.insertInto('mail_alarm')
				.values({ day, status })
				.onConflict((row) => row.column('day').doUpdateSet({ status, times: sql`mail_alarm.times + 1` }))
				.returning('times')
				.executeTakeFirstOrThrow();
			if (alarm.times > 1) return;
			const link = `${deps.env.origin}/admin/situs/email`;
			for (const { id, lang } of await listAdministrators(trx, day))
				await writeAccountMail(trx, deps, { recipient: `user:${id}`, lang, kind: 'mail_refused', link });
		}
	};
}
