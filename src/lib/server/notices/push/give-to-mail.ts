import { afterQuiet, nextMorning } from '$lib/domain/follow/letters';
import { sql, type Transaction } from 'kysely';
import { addJob } from '../../db/add-job';
import type { Database } from '../../db/schema';
import type { Digest } from '$lib/domain/notice/channel';
import { findDevices } from '../../identity/push-subscription';
import type { MailDeps } from '../mail/outbox';
import type { DueNotice } from '../mail/take-notices';

type Unshown = Pick<DueNotice, 'eventId' | 'threadId' | 'recipient' | 'audience' | 'followId'> & {
	/** Into which letter of this day it goes. */
	digest?: Digest | null;
};

/**
 * What no device has shown or will show comes by mail, where it does not anyway: what is followed in the letter of the
 * next morning, what was gathered in that of this one, everything else at once.
 */
export async function giveToMail(
	trx: Transaction<Database>,
	{ now, env }: MailDeps,
	unshown: readonly Unshown[]
): Promise<void> {
	if (unshown.length === 0) return;
	const at = now();
	const reachedBy = await findDevices(trx, unshown);
	const dues = unshown.map((one) => {
		if (one.digest || one.audience !== 'followers') return { ...one, at, digest: one.digest ?? null };
		const { quiet = { from: 0, until: 0 } } = reachedBy(one) ?? {};
		return { ...one, at: afterQuiet(nextMorning(at, env.zone), quiet, env.zone), digest: 'following' };
	});
	await sql`
		insert into delivery (event_id, recipient, channel, due_at, digest, follow_id)
		select due.event_id, due.recipient, 'mail', due.at, due.digest, due.follow_id
		from unnest(
			${dues.map(({ eventId }) => eventId)}::uuid[], ${dues.map(({ recipient }) => recipient)}::text[],
			${dues.map((one) => one.at)}::timestamptz[], ${dues.map(({ digest }) => digest)}::text[],
			${dues.map(({ followId }) => followId)}::uuid[]
		) as due (event_id, recipient, at, digest, follow_id)
		where due.follow_id is null or exists (select from follow where follow.id = due.follow_id)
		on conflict do nothing`.execute(trx);
	await addJob(trx, 'write-letters', {}, { jobKey: 'write-letters' });
}
