import { KEPT_DAYS } from '$lib/domain/mail-in/verdict';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Deps } from '../record';

const DAY_MS = 86_400_000;

/** Cuts messages as they came once they are old enough, and forgets who was told what to do instead. */
export async function forgetMailIn({ db, now, env }: Deps): Promise<void> {
	const at = now();
	const before = new Date(at.getTime() - KEPT_DAYS * DAY_MS);
	await db
		.updateTable('mail_in')
		.set({ sealed: null })
		.where('arrived_at', '<', before)
		.where('sealed', 'is not', null)
		.where('verdict', 'is not', null)
		.execute();
	await db.deleteFrom('mail_told').where('day', '<', dayOf(before, env.zone)).execute();
	await db.deleteFrom('mail_alarm').where('day', '<', dayOf(before, env.zone)).execute();
}
