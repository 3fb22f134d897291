import { dayOf } from '$lib/domain/calendar/zone';
import { ringsAt, urgencyOf, type Digest } from '$lib/domain/notice/channel';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { findDevices, type Reached } from '../../identity/push-subscription';
import { concernOf } from '../channels';
import { keepBack } from '../gathering';
import type { MailDeps } from '../mail/outbox';
import { readReaders } from '../mail/readers';
import { putOff, takeNotices, type DueNotice } from '../mail/take-notices';
import { giveToMail } from './give-to-mail';

const AT_ONCE = 500;

/**
 * Lays what is due before each device of whoever hears of it, in one transaction: whoever dies in between has laid
 * nothing. Returns how many notices it took.
 */
export async function spreadSomePushes(trx: Transaction<Database>, deps: MailDeps): Promise<number> {
	const at = deps.now();
	const due = await takeNotices(trx, at, AT_ONCE, 'push');
	if (due.length === 0) return 0;
	const taken = await keepBack(trx, deps, due, { readerOf: await readReaders(trx, due), channel: 'push' });
	const reachedBy = await findDevices(trx, taken);
	const today = dayOf(at, deps.env.zone);
	const unreached: DueNotice[] = [];
	const laid: Laid[] = [];
	for (const notice of taken) {
		const reached = reachedBy(notice);
		if (!reached || reached.devices.length === 0) {
			unreached.push(notice);
			continue;
		}
		const urgency = urgencyOf(concernOf(notice.audience), notice.dueDay, today);
		const rings = ringsAt(at, urgency, reached.quiet, deps.env.zone);
		if (rings > at) await putOff(trx, [notice], rings, 'push');
		else laid.push({ notice, reached });
	}
	await lay(trx, laid, { at, digest: null });
	await giveToMail(trx, deps, unreached);
	await putOff(trx, [...unreached, ...laid.map(({ notice }) => notice)], null, 'push');
	return due.length;
}

type Laid = { notice: DueNotice; reached: Reached };

export async function lay(
	trx: Transaction<Database>,
	laid: readonly Laid[],
	{ at, digest }: { at: Date; digest: Digest | null }
): Promise<void> {
	const rows = laid.flatMap(({ notice, reached: { devices, userId } }) =>
		devices.map((device) => ({ ...notice, device, userId }))
	);
	if (rows.length === 0) return;
	await sql`
		insert into push (event_id, recipient, subscription_id, user_id, thread_id, follow_id, due_at, digest)
		select *, ${at}::timestamptz, ${digest}::text from unnest(
			${rows.map(({ eventId }) => eventId)}::uuid[], ${rows.map(({ recipient }) => recipient)}::text[],
			${rows.map(({ device }) => device)}::uuid[], ${rows.map(({ userId }) => userId)}::uuid[],
			${rows.map(({ threadId }) => threadId)}::uuid[], ${rows.map(({ followId }) => followId)}::uuid[]
		) as laid
		on conflict do nothing`.execute(trx);
}
