import type { Actor } from '$lib/domain/actor/actor';
import { daysBetween } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { mayReadLoad } from '$lib/domain/desk/team';
import type { Colleague } from '$lib/domain/thread/mention';
import { sql } from 'kysely';
import type { Services } from '../../services';
import { deskThreads, isLateAt, isOpen } from '../desk/threads';

/** Of one person, or of nobody, what is open. */
export type Load = {
	userId: string | null;
	name: string | null;
	open: number;
	late: number;
	/** Calendar days since they were received: of the one in the middle, and of the oldest. */
	medianDays: number | null;
	oldestDays: number | null;
};

/** Who of the colleagues at an agency has how much, the most first; null for everybody but its head. */
export async function loadOfTeam(
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	actor: Actor,
	agencyId: string,
	colleagues: readonly Colleague[]
): Promise<Load[] | null> {
	if (!mayReadLoad(actor, agencyId)) return null;
	const at = now();
	const today = dayOf(at, env.zone);
	const seat = { role: 'agency_head', agencyId } as const;
	const held = await deskThreads(db, { seat, actor, now: at, today })
		.where(isOpen(seat))
		.groupBy('complaint.assignee_id')
		.select('complaint.assignee_id as userId')
		.select(sql<number>`count(*)::int`.as('open'))
		.select(sql<number>`(count(*) filter (where ${isLateAt(at)}))::int`.as('late'))
		.select(sql<Date>`percentile_disc(0.5) within group (order by thread.created_at desc)`.as('median'))
		.select(sql<Date>`min(thread.created_at)`.as('oldest'))
		.execute();
	const age = (since: Date | undefined) => (since ? daysBetween(dayOf(since, env.zone), today) : null);
	const rowOf = (userId: string | null, name: string | null): Load => {
		const found = held.find((one) => one.userId === userId);
		const days = { medianDays: age(found?.median), oldestDays: age(found?.oldest) };
		return { userId, name, open: found?.open ?? 0, late: found?.late ?? 0, ...days };
	};
	const people = colleagues.map(({ id, name }) => rowOf(id, name)).sort((a, b) => b.open - a.open);
	const nobody = rowOf(null, null);
	return nobody.open > 0 ? [...people, nobody] : people;
}
