import type { ComplaintStatus } from '$lib/domain/complaint/status';
import type { DutyClock, EscalationStep } from '$lib/domain/deadline/duty';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { isNotOwn } from '../../identity/own-reports';
import { recentSince, type DeskScope } from './threads';

/** A report of another agency that the ladder brought to the head of this one, by name. ISO instants. */
export type NamedReport = {
	ref: string;
	title: string;
	status: ComplaintStatus;
	agency: string | null;
	step: EscalationStep;
	clock: DutyClock;
	at: string;
	/** When the duty was fulfilled, or fell away. */
	settledAt: string | null;
};

/** The newest first; `more`: there are others. */
export type NamedReports = { rows: NamedReport[]; more: boolean };

const SHOWN = 50;

/**
 * What the ladder brought to an office that it calls by name, such as the organisation bureau; null for every other
 * chair. Being told gives no insight into a report: those that are not public, or no longer, are left out, even by
 * number.
 */
export async function listNamed(db: Db, { seat, actor, now }: DeskScope): Promise<NamedReports | null> {
	if (seat.role !== 'agency_head' || seat.agencyId === null || !(await isOnLadder(db, seat.agencyId))) return null;
	const found = await reachedByName(db, seat.agencyId)
		.where(isNotOwn(actor))
		.where((eb) => eb.or([eb('closed_at', 'is', null), eb('closed_at', '>', recentSince(now))]))
		.limit(SHOWN + 1)
		.execute();
	const rows = found.slice(0, SHOWN).map(({ at, settledAt, ...row }) => ({
		...row,
		at: at.toISOString(),
		settledAt: settledAt?.toISOString() ?? null
	}));
	return { rows, more: found.length > SHOWN };
}

async function isOnLadder(db: Db, agencyId: string): Promise<boolean> {
	const found = await db
		.selectFrom('agency')
		.innerJoin('escalation_step', 'escalation_step.to_agency_slug', 'agency.slug')
		.select('agency.id')
		.where('agency.id', '=', agencyId)
		.executeTakeFirst();
	return found !== undefined;
}

/** The last step that named the agency, of each public report of another one. `thread_event_named_agency_idx`. */
const reachedByName = (db: Db, agencyId: string) =>
	db
		.selectFrom((eb) =>
			eb
				.selectFrom('thread_event')
				.select((inner) => ['thread_id', inner.fn.max('seq').as('seq')])
				.where('action', '=', sql.lit('escalate' as const))
				.where(sql<boolean>`data ->> 'agencyId' = ${agencyId}`)
				.groupBy('thread_id')
				.as('named')
		)
		.innerJoin('escalation', (join) =>
			join.onRef('escalation.thread_id', '=', 'named.thread_id').onRef('escalation.seq', '=', 'named.seq')
		)
		.innerJoin('thread', 'thread.id', 'named.thread_id')
		.innerJoin('complaint', 'complaint.thread_id', 'named.thread_id')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.leftJoin('deadline', (join) =>
			join
				.onRef('deadline.thread_id', '=', 'escalation.thread_id')
				.onRef('deadline.clock', '=', 'escalation.clock')
				.onRef('deadline.round', '=', 'escalation.round')
		)
		.where(sql<boolean>`published_at is not null and hidden_at is null and not confidential`)
		.where(sql<boolean>`complaint.agency_id is distinct from ${agencyId}::uuid`)
		.select(['thread.ref', 'thread.title', 'complaint.status', 'agency.short_name as agency'])
		.select(['escalation.step', 'escalation.clock', 'escalation.at'])
		.select((eb) => eb.fn.coalesce('deadline.met_at', 'deadline.ended_at').as('settledAt'))
		.orderBy('escalation.at', 'desc')
		.orderBy('thread.id');
