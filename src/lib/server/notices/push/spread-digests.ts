import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { DIGESTS, ringsAt, type Digest } from '$lib/domain/notice/channel';
import { findDevices } from '../../identity/push-subscription';
import type { Services } from '../../services';
import type { MailDeps } from '../mail/outbox';
import { noticesDue, putOff, selectDue } from '../mail/take-notices';
import { giveToMail } from './give-to-mail';
import { lay } from './spread-pushes';

/** Lays before each device what was gathered for this day, all of one person's in one transaction: it is shown as one. */
export async function spreadDigests({ db, now, env }: Services): Promise<void> {
	for (const digest of DIGESTS) {
		const due = await noticesDue(db, now(), digest, 'push').select('delivery.recipient').distinct().execute();
		for (const { recipient } of due)
			await db.transaction().execute((trx) => spreadDigest(trx, { now, env }, { recipient, digest }));
	}
}

async function spreadDigest(
	trx: Transaction<Database>,
	deps: MailDeps,
	{ recipient, digest }: { recipient: string; digest: Digest }
): Promise<void> {
	const { rows } = await sql<{ free: boolean }>`
		select pg_try_advisory_xact_lock(hashtextextended('fkp push of the day ' || ${recipient}, 0)) as free`.execute(trx);
	if (!rows[0]?.free) return;
	const at = deps.now();
	const taken = await selectDue(noticesDue(trx, at, digest, 'push'))
		.where('delivery.recipient', '=', recipient)
		.orderBy('notice.due_day')
		.orderBy('notice.created_at')
		.forUpdate('delivery')
		.execute();
	const [first] = taken;
	if (!first) return;
	const reached = (await findDevices(trx, [first]))(first);
	if (!reached || reached.devices.length === 0) {
		await giveToMail(
			trx,
			deps,
			taken.map((notice) => ({ ...notice, digest }))
		);
		return putOff(trx, taken, null, 'push');
	}
	const rings = ringsAt(at, 'normal', reached.quiet, deps.env.zone);
	if (rings > at) return putOff(trx, taken, rings, 'push');
	await lay(
		trx,
		taken.map((notice) => ({ notice, reached })),
		{ at, digest }
	);
	return putOff(trx, taken, null, 'push');
}
