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
	/** Who is at the screen for the reporter: staff who may, and whose acts are marked; or staff of the agency, who may not. */
	assisted: 'counter' | 'own_case' | null;
};

/** Of a report that everybody may read, for who just reads. */
export const ONLY_READS: MyComplaint = { acts: [], expected: null, isInsider: false, assisted: null };

export function myComplaint(complaint: Complaint, forum: ComplaintForum, viewer: Acting): MyComplaint {
	const acts = actsFor(complaint, forum, viewer);
	return {
		acts,
		expected: expectedAct(complaint.status, acts),
		isInsider: isInsider(viewer.capacities),
		assisted: assistedAs(viewer)
	};
}

function assistedAs({ capacities, counter }: Acting): MyComplaint['assisted'] {
	if (capacities.includes('onlooker')) return 'own_case';
	return counter && capacities.includes('reporter') ? 'counter' : null;
}
