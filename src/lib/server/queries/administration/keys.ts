import type { ChangeAct } from '$lib/domain/administration/change';
import { leaving, SEALED, type SealedCount } from '$lib/domain/site/keys';
import type { Db } from '../../db/client';
import type { Env } from '../../env';
import { keyIdOf } from '../../identity/seal';
import { countSealed, type Lying } from '../../identity/sealed-places';
import type { Services } from '../../services';

/** The keys of the site, by their fingerprints alone: which are named, and how much lies under which. */
export async function readKeys({ db, env, now }: Pick<Services, 'db' | 'env' | 'now'>) {
	const [present = '', ...older] = env.secret.map(keyIdOf);
	const [lying, moments] = await Promise.all([countSealed(db), listMoments(db, present)]);
	const lastOf = (act: ChangeAct): Date | null => moments.find((one) => one.act === act)?.at ?? null;
	const [since, askedAt] = [lastOf('renew_key'), lastOf('reseal')];
	const counts = SEALED.map((of) => countOf(of, lying, present, older));
	const leave = leaving(counts, since, now());
	return {
		present,
		since: since?.toISOString() ?? null,
		older,
		counts,
		left: sum(counts.map((count) => count.older)),
		lost: [...new Set(lying.map(({ keyId }) => keyId))].filter((id) => id !== present && !older.includes(id)),
		askedAt: askedAt?.toISOString() ?? null,
		leave: { state: leave.state, after: leave.after?.toISOString() ?? null },
		calendars: since ? await countCalendars(db, since) : 0,
		settings: settingsOf(env)
	};
}

const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0);

function countOf(
	of: SealedCount['of'],
	lying: readonly Lying[],
	present: string,
	older: readonly string[]
): SealedCount {
	const under = (is: (keyId: string) => boolean) =>
		sum(lying.filter((one) => one.of === of && is(one.keyId)).map(({ count }) => count));
	const known = [present, ...older];
	return {
		of,
		present: under((id) => id === present),
		older: under((id) => older.includes(id)),
		lost: under((id) => !known.includes(id))
	};
}

/** When the secret came into use, and when sealing anew was last asked for under it. */
const listMoments = (db: Db, keyId: string) =>
	db
		.selectFrom('province_change')
		.select((eb) => ['act', eb.fn.max('at').as('at')])
		.where('subject', '=', 'key')
		.where('subject_id', '=', keyId)
		.groupBy('act')
		.execute();

/** Calendar addresses that were signed before: they end with the secret that signed them. */
const countCalendars = async (db: Db, since: Date): Promise<number> =>
	(
		await db
			.selectFrom('desk_feed')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.where('made_at', '<', since)
			.executeTakeFirstOrThrow()
	).count;

const hasPassword = (address: string | null): boolean => address !== null && new URL(address).password !== '';

/** Where each key is set, and whether it is: never what it says. */
function settingsOf({ secret, databaseUrl, smtpUrl }: Env) {
	return [
		{ name: 'FKP_SECRET', isSet: true },
		{ name: 'FKP_SECRET_ALSO', isSet: secret.length > 1 },
		{ name: 'DATABASE_URL', isSet: hasPassword(databaseUrl) },
		{ name: 'SMTP_URL', isSet: hasPassword(smtpUrl) }
	] as const;
}
