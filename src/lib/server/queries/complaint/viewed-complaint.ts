import type { Actor } from '$lib/domain/actor/actor';
import { counterOf } from '$lib/domain/actor/counter';
import { capacitiesOf } from '$lib/domain/actor/capacity';
import { complaintFor, type ComplaintView } from '$lib/domain/complaint/complaint-for';
import type { ComplaintRecord } from '$lib/domain/complaint/page-record';
import { standInReport } from '../../identity/standing';
import type { Services } from '../../services';
import { findComplaintRecord } from './record';

export type ViewedComplaint = { record: ComplaintRecord; complaint: ComplaintView };

/** A report as this person may see it at a moment, without its posts, beside what is stored; null where it does not exist for them. */
export async function findViewedComplaint(
	{ db }: Pick<Services, 'db'>,
	ref: string,
	actor: Actor,
	at: Date
): Promise<ViewedComplaint | null> {
	const record = await findComplaintRecord(db, ref);
	if (!record) return null;
	const { agencyId, onPaper } = record.complaint;
	const standing = await standInReport(db, { id: record.id, agencyId, onPaper }, actor);
	const complaint = complaintFor(record, {
		capacities: capacitiesOf(actor, standing),
		counter: counterOf(actor, record.id),
		userId: actor.userId,
		at,
		mayOpenIdentity: actor.appointments.some(({ mayOpenIdentity }) => mayOpenIdentity)
	});
	return complaint && { record, complaint };
}
