import { parseReference } from '$lib/domain/thread/reference';
import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import type { Services } from '../../services';
import type { Db } from '../../db/client';
import { knownOnly, listFacets, type Facets } from './facets';
import { adviseCategories } from '../report/advise-categories';
import { listComplaints, type ComplaintList } from './list';

export type PublicComplaintList = ComplaintList & {
	/** What was asked, without what does not exist. */
	filter: ComplaintFilter;
	facets: Facets;
	/** Where a search found nothing: what it may be about, and whether it looks like a number. */
	help: { categories: { slug: string; id: string; en: string }[]; number: string | null } | null;
};

/** One page of the list, as everybody sees it who asks the same. */
export async function publicComplaintList(
	house: Pick<Services, 'db' | 'now' | 'env'>,
	asked: ComplaintFilter
): Promise<PublicComplaintList> {
	const facets = await listFacets(house.db);
	const filter = knownOnly(asked, facets);
	const list = await listComplaints(house, filter);
	const isLost = list.count === 0 && filter.search !== '';
	return { filter, facets, ...list, help: isLost ? await helpFor(house.db, filter.search, facets) : null };
}

async function helpFor(db: Db, search: string, { categories }: Facets): Promise<PublicComplaintList['help']> {
	const slugs = await adviseCategories(db, { title: search, text: '' });
	const known = categories.flatMap(({ subs, ...top }) => [top, ...subs]);
	// Eight letters may be a word.
	const number = /\d/.test(search) ? parseReference(search) : null;
	return { categories: slugs.flatMap((slug) => known.filter((category) => category.slug === slug)), number };
}
