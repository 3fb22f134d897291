import { sql, type Kysely } from 'kysely';
import { StartupError } from '../startup-error';
import { IDLE_IN_TRANSACTION_MS, STATEMENT_TIMEOUT_MS } from './client';
import type { Database } from './schema';

/** What a session of ours rests on, and a pooler lets no client say. */
const SETTINGS = {
	TimeZone: 'UTC',
	jit: 'off',
	statement_timeout: `${STATEMENT_TIMEOUT_MS}ms`,
	idle_in_transaction_session_timeout: `${IDLE_IN_TRANSACTION_MS}ms`
};

/** Gives our role in this database what each session behind a pooler begins with. Over a connection of its own. */
export async function settleRole(direct: Kysely<Database>): Promise<void> {
	await direct.transaction().execute(async (trx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended('fkp role', 0))`.execute(trx);
		const { rows } = await sql<{ settled: string[] | null; place: string }>`
			select format('role %I in database %I', current_user, current_database()) as place, (
				select setconfig from pg_db_role_setting
				where setrole = current_user::regrole and setdatabase = (select oid from pg_database where datname = current_database())
			) as settled`.execute(trx);
		const [role] = rows;
		for (const [name, value] of Object.entries(SETTINGS)) {
			if (!role || role.settled?.includes(`${name}=${value}`)) continue;
			await sql`alter ${sql.raw(role.place)} set ${sql.raw(name)} = ${sql.lit(value)}`.execute(trx);
		}
	});
}

/** Sessions that the pooler opened before the role was settled do not have its settings. */
export async function proveSessions(pooled: Kysely<Database>): Promise<void> {
	const { rows } = await sql<{ zone: string; limited: boolean }>`
		select current_setting('TimeZone') as zone, current_setting('statement_timeout') <> '0' as limited`.execute(pooled);
	if (rows[0]?.zone === 'UTC' && rows[0].limited) return;
	throw new StartupError(
		'Sambungan lewat DATABASE_URL belum memakai zona UTC dan batas waktu peran ini. Jalankan RECONNECT di PgBouncer, atau mulai ulang pooler.'
	);
}
