import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { consultationFor, type ConsultationView } from '$lib/domain/consultation/consultation-for';
import type { Consultation } from '$lib/domain/consultation/decide';
import { capacitiesIn } from '../../identity/standing';
import type { Services } from '../../services';
import { findConsultationRecord } from './record';

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
	const record = await findConsultationRecord(db, slug);
	if (!record) return null;
	const { id, kind, agency, consultation } = record;
	const capacities = await capacitiesIn(db, { id, kind, agencyId: agency.id }, actor);
	const view = consultationFor(record, { capacities, at: now() });
	return view && { ...view, capacities, consultation };
}
