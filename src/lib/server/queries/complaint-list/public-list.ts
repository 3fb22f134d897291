import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import type { Services } from '../../services';
import { knownOnly, listFacets, type Facets } from './facets';
import { listComplaints, type ComplaintList } from './list';

export type PublicComplaintList = ComplaintList & {
	/** What was asked, without what does not exist. */
	filter: ComplaintFilter;
	facets: Facets;
};

/** One page of the list, as everybody sees it who asks the same. */
export async function publicComplaintList(
	house: Pick<Services, 'db' | 'now' | 'env'>,
	asked: ComplaintFilter
): Promise<PublicComplaintList> {
	const facets = await listFacets(house.db);
	const filter = knownOnly(asked, facets);
	return { filter, facets, ...(await listComplaints(house, filter)) };
}
