import { ANSWERED_STAGES, OPEN_STAGE, type ConsultationStage } from '$lib/domain/consultation/stage';
import type { Scope } from '$lib/domain/consultation/words';
import { sql, type QueryCreator } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';

/** A consultation as lists show it to everybody. */
export type ConsultationRow = {
	id: string;
	slug: string;
	title: string;
	stage: ConsultationStage;
	scope: Scope;
	agency: string;
	announcedAt: string | null;
	opensAt: string | null;
	closesAt: string | null;
	inputs: number;
	answered: number;
};

/** Every consultation that the public may read, and no other: lists and figures start here, for whoever looks. */
export const publicConsultations = (db: QueryCreator<Database>) =>
	db
		.selectFrom('consultation')
		.innerJoin('thread', 'thread.id', 'consultation.thread_id')
		.innerJoin('agency', 'agency.id', 'consultation.agency_id')
		.where(sql<boolean>`thread.published_at is not null and thread.hidden_at is null and not thread.confidential`);

/** The rows of a query over public consultations, in its order. */
export async function readConsultations(query: ReturnType<typeof publicConsultations>): Promise<ConsultationRow[]> {
	const rows = await query
		.select(['thread.id', 'consultation.slug', 'thread.title', 'consultation.stage', 'consultation.scope'])
		.select(['agency.name as agency', 'consultation.opens_at as opensAt', 'consultation.closes_at as closesAt'])
		.select('thread.published_at as announcedAt')
		.select(['consultation.input_count as inputs', 'consultation.answered_count as answered'])
		.execute();
	const instant = (at: Date | null) => at?.toISOString() ?? null;
	return rows.map((row) => ({
		...row,
		announcedAt: instant(row.announcedAt),
		opensAt: instant(row.opensAt),
		closesAt: instant(row.closesAt)
	}));
}

/** Those that take inputs now, the first to close first: by `consultation_stage_idx`. */
export const listOpenConsultations = (db: Db, limit: number): Promise<ConsultationRow[]> =>
	readConsultations(
		publicConsultations(db)
			.where('consultation.stage', '=', OPEN_STAGE)
			.orderBy('consultation.closes_at')
			.orderBy('thread.id')
			.limit(limit)
	);

/** The latest of one agency, those that take inputs before all others: by `consultation_agency_idx`. */
export const listConsultationsOfAgency = (db: Db, agencySlug: string, limit: number): Promise<ConsultationRow[]> =>
	readConsultations(
		publicConsultations(db)
			.where('agency.slug', '=', agencySlug)
			.orderBy(sql`consultation.stage = ${OPEN_STAGE}`, 'desc')
			.orderBy('consultation.opens_at', 'desc')
			.orderBy('thread.id', 'desc')
			.limit(limit)
	);

export type ConsultationFigures = {
	open: number;
	/** Of those whose window is over: only there must every input have its answer. */
	inputs: number;
	answered: number;
};

/** From the kept counts: as many rows as there are consultations, however many inputs they have. */
export async function countConsultations(db: Db): Promise<ConsultationFigures> {
	const isOver = sql<boolean>`consultation.stage in (${sql.join(ANSWERED_STAGES)})`;
	const row = await publicConsultations(db)
		.select((eb) => [
			eb.fn.countAll<number>().filterWhere('consultation.stage', '=', OPEN_STAGE).as('open'),
			sql<number>`coalesce(sum(consultation.input_count) filter (where ${isOver}), 0)::int`.as('inputs'),
			sql<number>`coalesce(sum(consultation.answered_count) filter (where ${isOver}), 0)::int`.as('answered')
		])
		.executeTakeFirstOrThrow();
	return { ...row, open: Number(row.open) };
}
