import type { ConsultationRecord } from '$lib/domain/consultation/consultation-for';
import type { ReachedStage } from '$lib/domain/consultation/journey';
import { CONSULTATION_STAGES } from '$lib/domain/consultation/stage';
import { sql, type ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { SLUG } from '../../db/threads';
import { hasHeld } from '../moderation/held-posts';
import { decidedIn } from '../moderation/my-decisions';
import { tookPart } from '../../identity/standing';

/** A consultation as stored. Nobody is shown this: `consultationFor` decides who sees what of it. */
export async function findConsultationRecord(db: Db, slug: string): Promise<ConsultationRecord | undefined> {
	const row = SLUG.test(slug) ? await rowOf(db, slug).executeTakeFirst() : undefined;
	return row && shapeRow(row);
}

/** The same, and what an account has to do with it, in one statement. */
export async function findConsultationOf(db: Db, slug: string, userId: string) {
	if (!SLUG.test(slug)) return undefined;
	const found = await rowOf(db, slug)
		.select([
			sql<boolean>`exists (select from follow where thread_id = thread.id and user_id = ${userId})`.as('follows'),
			tookPart(sql.ref('thread.id'), userId).as('tookPart'),
			hasHeld(userId).as('holds'),
			decidedIn(userId).as('decided')
		])
		.executeTakeFirst();
	if (!found) return undefined;
	const { follows, tookPart: isParticipant, holds, decided, ...row } = found;
	return { record: shapeRow(row), follows, isParticipant, holds, decided };
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof rowOf>['executeTakeFirst']>>>;

function shapeRow(row: Row): ConsultationRecord {
	const { id, ref, title, scope, confidential, publishedAt, hiddenAt, lockedAt, moves, ...rest } = row;
	const { agencySlug, agencyName, shortName, ...consultation } = rest;
	const agency = { id: consultation.agencyId, slug: agencySlug, name: agencyName, shortName };
	const thread = { id, ref, title, scope, agency, confidential, publishedAt, hiddenAt, lockedAt };
	return { kind: 'consultation', ...thread, reached: moves.flatMap(toReached), consultation };
}

const rowOf = (db: Db, slug: string) =>
	db
		.selectFrom('consultation')
		.innerJoin('thread', 'thread.id', 'consultation.thread_id')
		.innerJoin('agency', 'agency.id', 'consultation.agency_id')
		.select(['thread.id', 'thread.ref', 'thread.title', 'thread.confidential', 'thread.published_at as publishedAt'])
		.select(['thread.hidden_at as hiddenAt', 'thread.locked_at as lockedAt'])
		.select(['consultation.slug', 'consultation.stage', 'consultation.scope', 'consultation.method'])
		.select(['consultation.agency_id as agencyId', 'consultation.facilitator_id as facilitatorId'])
		.select(['consultation.opens_at as opensAt', 'consultation.closes_at as closesAt'])
		.select(['consultation.input_count as inputs', 'consultation.answered_count as answered'])
		.select(['consultation.held_count as held', 'consultation.text_version as textVersion'])
		.select('consultation.minutes_final_at as minutesFinalAt')
		.select(['agency.slug as agencySlug', 'agency.name as agencyName', 'agency.short_name as shortName'])
		.select((eb) => jsonArrayFrom(movesOf(eb)).as('moves'))
		.where('consultation.slug', '=', slug);

/** Its stages, in order; that it was being prepared nobody outside was told. */
const movesOf = (eb: ExpressionBuilder<Database, 'thread'>) =>
	eb
		.selectFrom('thread_event')
		.select(['to_status as stage', 'at'])
		.select(sql<string | null>`data->>'reason'`.as('reason'))
		.whereRef('thread_event.thread_id', '=', 'thread.id')
		.where('to_status', 'is not', null)
		.where('action', '<>', 'prepare')
		.orderBy('seq');

function toReached({ stage: word, at, reason }: Row['moves'][number]): ReachedStage[] {
	const stage = CONSULTATION_STAGES.find((one) => one === word);
	return stage ? [{ stage, at: new Date(at).toISOString(), reason }] : [];
}
