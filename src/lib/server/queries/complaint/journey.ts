import type { Capacity } from '$lib/domain/actor/capacity';
import { journeyFrom, planJourney, postsOf, type Journey } from '$lib/domain/complaint/history';
import type { LeafAsked } from '$lib/domain/complaint/leaf';
import type { ComplaintRecord } from '$lib/domain/complaint/page-record';
import type { Db } from '../../db/client';
import { readPostWords } from './record';

/** A page of the history of a report: only the words that it shows are read. */
export async function readJourney(
	db: Db,
	record: ComplaintRecord,
	capacities: readonly Capacity[],
	asked: LeafAsked
): Promise<Journey> {
	const plan = planJourney(record, capacities, asked);
	return journeyFrom(plan, await readPostWords(db, postsOf(plan)), record, capacities);
}
