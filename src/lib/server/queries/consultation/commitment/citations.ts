import type { ComplaintStatus } from '$lib/domain/complaint/status';
import type { CommitmentStatus } from '$lib/domain/consultation/commitment/status';
import { PUBLISHED_STAGES, type ConsultationStage } from '$lib/domain/consultation/stage';
import { sql } from 'kysely';
import type { Db } from '$lib/server/db/client';
import { publicThreads } from '../../complaint-list/public-threads';

export type CitedReport = { ref: string; title: string; status: ComplaintStatus; position: number | null };

const MOST = 100;

/** The public reports that led to a topic, and those that items of its minutes answer. */
export async function listReportsOf(db: Db, threadId: string): Promise<CitedReport[]> {
	const row = publicThreads(db).select(['thread.ref', 'thread.title', 'complaint.status']);
	return row
		.innerJoin('consultation_complaint as raised', 'raised.complaint_id', 'thread.id')
		.select(sql<number | null>`null::int`.as('position'))
		.where('raised.thread_id', '=', threadId)
		.unionAll(
			row
				.innerJoin('minutes_item_complaint as cited', 'cited.complaint_id', 'thread.id')
				.innerJoin('minutes_item as item', 'item.id', 'cited.item_id')
				.select('item.position')
				.where('item.thread_id', '=', threadId)
		)
		.orderBy(sql`4 nulls first`)
		.orderBy(sql`1`)
		.limit(MOST)
		.execute();
}

/** A consultation that speaks of a report, and the promise that answers it once everybody may read it. */
export type CitingConsultation = {
	slug: string;
	title: string;
	stage: ConsultationStage;
	position: number | null;
	recommendation: string | null;
	status: CommitmentStatus | null;
};

/** The public consultations that a report was raised into, and the promises of published minutes that answer it. */
export async function listConsultationsOf(db: Db, ref: string): Promise<CitingConsultation[]> {
	const { rows } = await sql<CitingConsultation>`
		with report as (select id from thread where ref = ${ref}),
		tie as (
			select thread_id, null::uuid as item_id from consultation_complaint where complaint_id = (select id from report)
			union all
			select item.thread_id, item.id from minutes_item_complaint
				join minutes_item as item on item.id = item_id where complaint_id = (select id from report)
		)
		select consultation.slug, thread.title, consultation.stage, item.position, item.recommendation, commitment.status
		from tie
			join thread on thread.id = tie.thread_id
			join consultation on consultation.thread_id = tie.thread_id
			left join minutes_item as item on item.id = tie.item_id
			left join commitment on commitment.item_id = tie.item_id
		where thread.published_at is not null and thread.hidden_at is null and not thread.confidential
			and (tie.item_id is null or consultation.stage in (${sql.join(PUBLISHED_STAGES)}))
		order by thread.title, item.position nulls first
		limit ${MOST}`.execute(db);
	return rows;
}

/** What a report can be tied to besides the topic itself. */
export const listItems = (db: Db, threadId: string) =>
	db
		.selectFrom('minutes_item')
		.select(['position', 'recommendation'])
		.where('thread_id', '=', threadId)
		.orderBy('position')
		.execute();
