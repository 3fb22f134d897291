import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import {
	consultationFor,
	type ConsultationRecord,
	type ConsultationView
} from '$lib/domain/consultation/consultation-for';
import type { Consultation } from '$lib/domain/consultation/decide';
import type { Db } from '../../db/client';
import { SLUG } from '../../db/threads';
import { capacitiesIn } from '../../identity/standing';
import type { Services } from '../../services';

/** What a page shows is `head` and `may`; the rest is for what is read beside it. */
export type ViewedConsultation = ConsultationView & {
	capacities: readonly Capacity[];
	consultation: Consultation;
};

/** A consultation as this person may see it and what they may do, or null where it does not exist for them. */
export async function findConsultationHead(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	slug: string,
	actor: Actor
): Promise<ViewedConsultation | null> {
	const record = SLUG.test(slug) ? await findRecord(db, slug) : undefined;
	if (!record) return null;
	const { id, kind, agency, consultation } = record;
	const capacities = await capacitiesIn(db, { id, kind, agencyId: agency.id }, actor);
	const view = consultationFor(record, { capacities, at: now() });
	return view && { ...view, capacities, consultation };
}

async function findRecord(db: Db, slug: string): Promise<ConsultationRecord | undefined> {
	const row = await findRow(db, slug);
	if (!row) return undefined;
	const { id, ref, title, scope, confidential, publishedAt, hiddenAt, lockedAt, ...rest } = row;
	const { agencySlug, agencyName, shortName, ...consultation } = rest;
	const agency = { id: consultation.agencyId, slug: agencySlug, name: agencyName, shortName };
	const thread = { id, ref, title, scope, agency, confidential, publishedAt, hiddenAt, lockedAt };
	return { kind: 'consultation', ...thread, consultation };
}

const findRow = (db: Db, slug: string) =>
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
		.where('consultation.slug', '=', slug)
		.executeTakeFirst();
