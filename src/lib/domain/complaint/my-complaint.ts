import { isInsider } from '../thread/visibility';
import { actsFor, expectedAct, type Acting, type AvailableAct } from './acts-for';
import type { Complaint } from './decide';
import type { ComplaintForum } from './forum';

/** What of a report is one reader's own: what they may do, and whether they are concerned. */
export type MyComplaint = {
	acts: AvailableAct[];
	expected: AvailableAct | null;
	/** Filed it, handles it or oversees the forum. */
	isInsider: boolean;
};

/** Of a report that everybody may read, for who just reads. */
export const ONLY_READS: MyComplaint = { acts: [], expected: null, isInsider: false };

export function myComplaint(complaint: Complaint, forum: ComplaintForum, viewer: Acting): MyComplaint {
	const acts = actsFor(complaint, forum, viewer);
	return { acts, expected: expectedAct(complaint.status, acts), isInsider: isInsider(viewer.capacities) };
}
