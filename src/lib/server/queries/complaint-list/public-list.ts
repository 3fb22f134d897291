import { parseReference } from '$lib/domain/thread/reference';
import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import type { Services } from '../../services';
import type { Db } from '../../db/client';
import { knownOnly, listFacets, type Facets } from './facets';
import { adviseCategories } from '../report/advise-categories';
import { listComplaints, type ComplaintList } from './list';
import type { ComplaintRow } from './public-threads';

export type PublicComplaintList = ComplaintList & {
	/** What was asked, without what does not exist. */
	filter: ComplaintFilter;
	facets: Facets;
	/** Of a search: the number that it looks like and, where nothing was found, what it may be about. */
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
	return { filter, facets, ...list, help: filter.search === '' ? null : await helpFor(house.db, filter, list, facets) };
}

type Help = PublicComplaintList['help'];

async function helpFor(db: Db, { search }: ComplaintFilter, { count }: ComplaintList, facets: Facets): Promise<Help> {
	// Eight letters may be a word.
	const number = /\d/.test(search) ? parseReference(search) : null;
	if (count > 0) return { categories: [], number };
	const slugs = await adviseCategories(db, { title: search, text: '' });
	const known = facets.categories.flatMap(({ subs, ...top }) => [top, ...subs]);
	return { categories: slugs.flatMap((slug) => known.filter((category) => category.slug === slug)), number };
}

/** All of what the list shows, a page at a time from its first; a search has as many as are ranked. */
export async function* wholeComplaintList(
	house: Pick<Services, 'db' | 'now' | 'env'>,
	asked: ComplaintFilter,
	size: number
): AsyncGenerator<ComplaintRow[]> {
	let filter: ComplaintFilter | null = { ...knownOnly(asked, await listFacets(house.db)), older: null, newer: null };
	while (filter) {
		const { rows, older }: ComplaintList = await listComplaints(house, filter, size);
		yield rows;
		filter = older && { ...filter, older };
	}
}
