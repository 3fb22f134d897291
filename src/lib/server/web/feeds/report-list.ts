import {
	asNewest,
	filterQuery,
	formatPosition,
	parseComplaintFilter,
	type ComplaintFilter
} from '$lib/forms/complaint-filter';
import type { Lang } from '$lib/domain/language';
import { publicComplaintList, type PublicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import type { ComplaintRow } from '$lib/server/queries/complaint-list/public-threads';
import { goneThreads } from '$lib/server/queries/feed/gone';
import { lastChanges } from '$lib/server/queries/feed/last-changes';
import type { Services } from '$lib/server/services';
import { textFor } from '$lib/text/catalogue';
import { reportListTitle } from '$lib/text/list-titles';
import type { Feed, FeedEntry } from './feed';

/** The list of reports as its page shows it, always the newest first: whoever comes back looks for what is new. */
export async function reportListFeed(house: Services, asked: ComplaintFilter, lang: Lang): Promise<Feed> {
	const list = await publicComplaintList(house, asNewest(asked));
	const { filter } = list;
	return {
		title: reportListTitle(filter, list.facets, lang),
		page: '/pengaduan',
		query: filterQuery(filter),
		entries: await entriesOf(house, list, lang),
		gone: list.newer ? [] : await goneThreads(house, 'complaint'),
		...pagesOf(list, (place) => filterQuery(filter, place))
	};
}

/** The reports that an agency has; one that is sent on leaves its feed and comes into another under the same name. */
export async function agencyFeed(
	house: Services,
	slug: string,
	query: URLSearchParams,
	lang: Lang
): Promise<Feed | null> {
	const place = { setelah: query.get('setelah') ?? '', sebelum: query.get('sebelum') ?? '' };
	const list = await publicComplaintList(
		house,
		parseComplaintFilter(new URLSearchParams({ instansi: slug, ...place }))
	);
	const agency = list.facets.agencies.find(({ value }) => value === slug);
	if (!agency) return null;
	return {
		title: agency.label,
		page: `/instansi/${slug}`,
		query: '',
		entries: await entriesOf(house, list, lang),
		gone: list.newer ? [] : await goneThreads(house, 'complaint'),
		...pagesOf(list, (at) => `?${new URLSearchParams(at).toString()}`)
	};
}

async function entriesOf({ db }: Services, { rows }: PublicComplaintList, lang: Lang): Promise<FeedEntry[]> {
	const ids = rows.map(({ id }) => id);
	const changed = await lastChanges(db, ids);
	return rows.map((row) => reportEntry(row, changed.get(row.id) ?? row.createdAt, lang));
}

type Place = { setelah: string } | { sebelum: string };

const pagesOf = ({ newer, older }: PublicComplaintList, queryAt: (place: Place) => string) => ({
	newer: newer && queryAt({ sebelum: formatPosition(newer) }),
	older: older && queryAt({ setelah: formatPosition(older) })
});

function reportEntry(row: ComplaintRow, changedAt: string, lang: Lang): FeedEntry {
	const { law, complaintList: says } = textFor(lang);
	const place = row.village ? `${row.village}, ${row.district}` : row.district;
	const agency = row.agency ?? says.noAgency;
	return {
		name: `pengaduan/${row.ref}`,
		title: row.title,
		href: `/pengaduan/${row.ref}`,
		published: row.createdAt,
		updated: changedAt,
		author: null,
		says: { text: [law.status[row.status], agency, place, row.category[lang]].join(' · ') },
		categories: [row.category[lang], row.district, ...(row.agency ? [row.agency] : [])]
	};
}
