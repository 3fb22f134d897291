import { dayOf } from '$lib/domain/calendar/zone';
import type { Finding } from '$lib/domain/health/findings';
import { queueAccountMail } from '../../auth/account-mail';
import { listAdministrators } from '../../auth/administrators';
import { forgetTold, lockTold, noteTold } from '../../db/health-told';
import type { Services } from '../../services';

const DAY_MS = 24 * 60 * 60_000;
/** What lasts is told again after so long. */
const AGAIN_MS = 7 * DAY_MS;

/**
 * Tells the administrators of what is bad and they have not heard of, in one letter; what was over for a day counts as new
 * when it comes back. Returns how many findings were new.
 */
export async function tellFindings(
	house: Pick<Services, 'db' | 'env' | 'now'>,
	findings: readonly Finding[]
): Promise<number> {
	const at = house.now();
	const bad = findings.flatMap(({ name, level }) => (level === 'bad' ? [name] : []));
	return house.db.transaction().execute(async (trx) => {
		const told = await lockTold(trx);
		const age = (name: string) => at.getTime() - (told.get(name)?.getTime() ?? -Infinity);
		const isOver = (name: string) => !bad.some((one) => one === name) && age(name) >= DAY_MS;
		await forgetTold(trx, [...told.keys()].filter(isOver));
		const news = bad.filter((name) => age(name) >= AGAIN_MS);
		if (news.length === 0) return 0;
		await noteTold(trx, news, at);
		for (const administrator of await listAdministrators(trx, dayOf(at, house.env.zone)))
			await queueAccountMail(trx, house, administrator, { kind: 'findings' });
		return news.length;
	});
}
