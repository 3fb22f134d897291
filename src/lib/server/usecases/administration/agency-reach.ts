import type { Effect, EffectKind } from '$lib/domain/administration/change';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { IN_CHARGE } from '$lib/domain/complaint/succession-acts';
import { UNSETTLED_STATUSES } from '$lib/domain/consultation/commitment/status';
import { OVER_STAGES } from '$lib/domain/consultation/stage';
import { sql } from 'kysely';
import type { Db } from '../../db/client';

type Asked = { agencyId: string; at: Date; today: IsoDate; categories?: readonly string[] };

/** What hangs on an agency, counted; of some categories only what is theirs. What there is none of is left out. */
export async function reachOf(db: Db, { agencyId, at, today, categories }: Asked): Promise<Effect> {
	const its = sql`agency_id = ${agencyId}`;
	const inThem = (column: string) =>
		categories ? sql`and ${sql.ref(column)} = any(${[...categories]}::text[])` : sql``;
	const reports = sql`from open_work join complaint using (thread_id)
		where open_work.agency_id = ${agencyId} and open_work.held and complaint.agency_id = ${agencyId}
			and status in (${sql.join(IN_CHARGE)}) ${inThem('complaint.category_slug')}`;
	const { rows } = await sql<Record<EffectKind, number>>`select
		(select count(*)::int ${reports}) as open_reports,
		(select count(*)::int ${reports} and open_work.due_at < ${at}) as late_reports,
		(select count(distinct user_id)::int from membership where ${its} and valid_from <= ${today}
			and (valid_until is null or valid_until >= ${today})) as officers,
		(select count(*)::int from category where ${its} ${inThem('category.slug')}) as categories,
		(select count(*)::int from routing_rule where ${its} ${inThem('routing_rule.category_slug')}
			and version = (select max(version) from routing_version)) as routing_rules,
		(select count(*)::int from service where ${its} and (valid_until is null or valid_until >= ${today})) as services,
		(select count(*)::int from consultation where ${its} and stage not in (${sql.join(OVER_STAGES)})) as consultations,
		(select count(*)::int from commitment where ${its} and status in (${sql.join(UNSETTLED_STATUSES)})) as promises
	`.execute(db);
	return onlySome(rows[0] ?? {});
}

/** Without what there is none of. */
export const onlySome = (effect: Effect): Effect =>
	Object.fromEntries(Object.entries(effect).filter(([, count]) => count > 0));

/** The part of an effect that a change really has. */
export const onlyOf = (effect: Effect, kinds: readonly EffectKind[]): Effect =>
	Object.fromEntries(Object.entries(effect).filter(([kind]) => kinds.some((known) => known === kind)));
