import { dayOf } from '$lib/domain/calendar/zone';
import type { Finding } from '$lib/domain/health/findings';
import { queueAccountMail } from '../../auth/account-mail';
import { listAdministrators } from '../../auth/administrators';
import { sql } from 'kysely';
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
		await sql`select pg_advisory_xact_lock(hashtextextended('fkp health', 0))`.execute(trx);
		const told = await trx.selectFrom('health_told').selectAll().execute();
		const age = (name: string) =>
			at.getTime() - (told.find((one) => one.name === name)?.told_at.getTime() ?? -Infinity);
		const over = told.map(({ name }) => name).filter((name) => !bad.some((one) => one === name) && age(name) >= DAY_MS);
		if (over.length > 0) await trx.deleteFrom('health_told').where('name', 'in', over).execute();
		const news = bad.filter((name) => age(name) >= AGAIN_MS);
		if (news.length === 0) return 0;
		await trx
			.insertInto('health_told')
			.values(news.map((name) => ({ name, told_at: at })))
			.onConflict((row) => row.column('name').doUpdateSet({ told_at: at }))
			.execute();
		for (const administrator of await listAdministrators(trx, dayOf(at, house.env.zone)))
			await queueAccountMail(trx, house, administrator, { kind: 'findings' });
		return news.length;
	});
}
