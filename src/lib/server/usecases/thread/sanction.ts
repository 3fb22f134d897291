import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { faultOfSanction, isSanction, type SanctionRefusal } from '$lib/domain/moderation/sanction';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';
import type { Deciding } from './enter-in-book';

type Sanctioning = { action: string; postId?: string; until?: IsoDate };

/** Why an act that keeps somebody from writing cannot be done to whoever wrote the post; null where it can, or is another act. */
export async function sanctionFault(
	trx: Transaction<Database>,
	{ now, env }: Deps,
	threadId: string,
	{ action, postId, until }: Sanctioning
): Promise<SanctionRefusal | null> {
	if (!isSanction(action)) return null;
	const post = await trx
		.selectFrom('post')
		.select('author_role as writer')
		.where('id', '=', postId ?? null)
		.where('thread_id', '=', threadId)
		.executeTakeFirst();
	const byAccount = post?.writer === 'citizen' || post?.writer === 'participant';
	return faultOfSanction(action, { until, today: dayOf(now(), env.zone), byAccount });
}

/** A decision with a last day holds to the end of it, by the clock of the province. */
export const endOf = ({ env }: Deps, { until }: Sanctioning): Pick<Deciding, 'until'> =>
	until ? { until: startOfDay(addDays(until, 1), env.zone) } : {};
