import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import type { ConsultationStage } from '$lib/domain/consultation/stage';
import type { Method, Scope } from '$lib/domain/consultation/words';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Db } from '../../db/client';
import { SLUG } from '../../db/threads';
import { capacitiesIn } from '../../identity/standing';
import type { Services } from '../../services';

/** What every page of a consultation says of it first. */
export type ConsultationHead = {
	id: string;
	ref: string;
	slug: string;
	title: string;
	stage: ConsultationStage;
	agency: { id: string; slug: string; name: string; shortName: string };
	scope: Scope;
	method: Method;
	opensAt: Date | null;
	closesAt: Date | null;
	/** Inputs that stand, how many of them are answered, and how many wait to be let in. */
	inputs: number;
	answered: number;
	held: number;
	/** Version of the draft text in force; 0 while there is none. */
	textVersion: number;
	minutesFinalAt: Date | null;
	/** Announced: before that only its host sees it. */
	published: boolean;
	hidden: boolean;
	locked: boolean;
};

export type ViewedConsultation = { head: ConsultationHead; capacities: readonly Capacity[] };

/** A consultation and in which capacities this person stands before it, or null where it does not exist for them. */
export async function findConsultationHead(
	{ db }: Pick<Services, 'db' | 'now' | 'env'>,
	slug: string,
	actor: Actor
): Promise<ViewedConsultation | null> {
	const row = SLUG.test(slug) ? await findRow(db, slug) : undefined;
	if (!row) return null;
	const { publishedAt, hiddenAt, lockedAt, confidential, agencyId, agencySlug, agencyName, shortName, ...rest } = row;
	const state = { published: publishedAt !== null, hidden: hiddenAt !== null };
	const capacities = await capacitiesIn(db, { id: row.id, kind: 'consultation', agencyId }, actor);
	if (!mayRead({ ...state, confidential }, capacities)) return null;
	const agency = { id: agencyId, slug: agencySlug, name: agencyName, shortName };
	return { head: { ...rest, ...state, agency, locked: lockedAt !== null }, capacities };
}

const findRow = (db: Db, slug: string) =>
	db
		.selectFrom('consultation')
		.innerJoin('thread', 'thread.id', 'consultation.thread_id')
		.innerJoin('agency', 'agency.id', 'consultation.agency_id')
		.select(['thread.id', 'thread.ref', 'thread.title', 'thread.confidential', 'thread.published_at as publishedAt'])
		.select(['thread.hidden_at as hiddenAt', 'thread.locked_at as lockedAt'])
		.select(['consultation.slug', 'consultation.stage', 'consultation.scope', 'consultation.method'])
		.select(['consultation.opens_at as opensAt', 'consultation.closes_at as closesAt'])
		.select(['consultation.input_count as inputs', 'consultation.answered_count as answered'])
		.select(['consultation.held_count as held', 'consultation.text_version as textVersion'])
		.select('consultation.minutes_final_at as minutesFinalAt')
		.select(['agency.id as agencyId', 'agency.slug as agencySlug', 'agency.name as agencyName'])
		.select('agency.short_name as shortName')
		.where('consultation.slug', '=', slug)
		.executeTakeFirst();
