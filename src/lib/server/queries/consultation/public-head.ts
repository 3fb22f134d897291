import { publicConsultation, type PublicConsultation } from '$lib/domain/consultation/consultation-for';
import type { Services } from '../../services';
import { findConsultationRecord } from './record';

/** What everybody may see of a consultation before they read on, and what anybody may do; null where that is nothing. */
export async function publicConsultationHead(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	slug: string
): Promise<PublicConsultation | null> {
	const record = await findConsultationRecord(db, slug);
	return record ? publicConsultation(record, now()) : null;
}
