import type { Db } from '../../db/client';
import type { Env } from '../../env';

/** How many of the last failures are shown. */
const SHOWN = 10;

/** What waits to be sent, and what could not be. */
export async function readOutbox(db: Db) {
	const [waiting, failures, alarm] = await Promise.all([
		db
			.selectFrom('mail')
			.select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('created_at').as('oldest')])
			.where('sent_at', 'is', null)
			.where('failed_at', 'is', null)
			.executeTakeFirstOrThrow(),
		db
			.selectFrom('mail')
			.select(['id', 'failed_at as at', 'last_error as reason', 'attempts'])
			.where('failed_at', 'is not', null)
			.orderBy('failed_at', 'desc')
			.limit(SHOWN)
			.execute(),
		db.selectFrom('mail_alarm').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst()
	]);
	return {
		waiting: waiting.count,
		oldest: (waiting.oldest as Date | null)?.toISOString() ?? null,
		alarm: alarm ?? null,
		failures: failures.map(({ at, reason, ...mail }) => ({
			...mail,
			at: at?.toISOString() ?? '',
			reason: reason ?? ''
		}))
	};
}

/** Which mail server is set, without what opens it. */
export function describeServer({ smtpUrl, mailFrom }: Pick<Env, 'smtpUrl' | 'mailFrom'>) {
	if (smtpUrl === null) return null;
	const { hostname, port, protocol, username } = new URL(smtpUrl);
	return {
		host: port ? `${hostname}:${port}` : hostname,
		isTls: protocol === 'smtps:',
		login: decodeURIComponent(username),
		from: mailFrom
	};
}
