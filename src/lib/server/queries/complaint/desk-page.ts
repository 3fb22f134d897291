import { mayOpenIdentities, type Actor } from '$lib/domain/actor/actor';
import { counterOf } from '$lib/domain/actor/counter';
import type { Acting } from '$lib/domain/complaint/acts-for';
import { insideComplaint, viewOf } from '$lib/domain/complaint/complaint-for';
import { complaintForum } from '$lib/domain/complaint/forum';
import { myComplaint } from '$lib/domain/complaint/my-complaint';
import { publicComplaint } from '$lib/domain/complaint/public-complaint';
import { oversees } from '$lib/domain/thread/visibility';
import type { ComplaintThread } from '../../db/threads';
import type { Services } from '../../services';
import type { Case } from '../act/case-for-act';
import { readJourney } from './journey';
import { nameForReader } from './my-page';
import { loadCourse } from './public-page';
import { findComplaintRecord } from './record';

export type DeskPage = NonNullable<Awaited<ReturnType<typeof findDeskPage>>>;

/**
 * A report beside the list of a desk, with the end of its history. Who stands before it is known already, and what is for readers
 * of its own page alone is not asked.
 */
export async function findDeskPage(
	deps: Pick<Services, 'db' | 'now' | 'env'>,
	{ thread, capacities }: Case & { thread: ComplaintThread },
	actor: Actor
) {
	const record = await findComplaintRecord(deps.db, thread.ref);
	if (!record) return null;
	const { userId } = actor;
	const viewer: Acting = {
		capacities,
		userId,
		counter: counterOf(actor, record.id),
		at: deps.now(),
		mayOpenIdentity: mayOpenIdentities(actor),
		identity: record.events
	};
	const seen = insideComplaint(record, viewer) ?? publicComplaint(record);
	if (!seen) return null;
	const complaint = viewOf(seen, myComplaint(thread.complaint, complaintForum(thread), viewer));
	const [journey, course, reporterName] = await Promise.all([
		readJourney(deps.db, record, capacities, 'last'),
		loadCourse(deps, record, oversees(capacities) ? 'all' : 'public'),
		nameForReader(deps, record.id, complaint)
	]);
	const latest = record.events.findLast((event) => event.public) ?? null;
	return { complaint, journey, ...course, reporterName, latest };
}
