import type { Lang } from '$lib/domain/language';
import { formatPosition, type Position } from '$lib/forms/complaint-filter';
import { consultationQuery, type ConsultationFilter } from '$lib/forms/consultation-filter';
import { publicConsultationList } from '$lib/server/queries/consultation-list/public-list';
import type { ConsultationRow } from '$lib/server/queries/consultation-list/rows';
import { goneThreads } from '$lib/server/queries/feed/gone';
import { lastChanges } from '$lib/server/queries/feed/last-changes';
import type { Services } from '$lib/server/services';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { consultationListTitle } from '$lib/text/list-titles';
import { sayWindow } from '$lib/text/window';
import type { Feed, FeedEntry } from './feed';

/** Consultations as their list shows them: those that take inputs first, where nothing else is asked. */
export async function consultationListFeed(house: Services, asked: ConsultationFilter, lang: Lang): Promise<Feed> {
	const { filter, open, rows, agencies, newer, older } = await publicConsultationList(house, asked);
	const shown = [...open, ...rows];
	const changed = await lastChanges(
		house.db,
		shown.map(({ id }) => id)
	);
	const at = (field: 'setelah' | 'sebelum', place: Position | null) =>
		place && consultationQuery(filter, { [field]: formatPosition(place) });
	return {
		title: consultationListTitle(filter, agencies, lang),
		page: '/konsultasi',
		query: consultationQuery(filter),
		entries: shown.flatMap((row) => toEntry(row, changed.get(row.id), { lang, zone: house.env.zone })),
		gone: newer ? [] : await goneThreads(house, 'consultation'),
		newer: at('sebelum', newer),
		older: at('setelah', older)
	};
}

function toEntry(
	row: ConsultationRow,
	changedAt: string | undefined,
	place: { lang: Lang; zone: string }
): FeedEntry[] {
	const text = consultationTextFor(place.lang);
	const { consultation } = text;
	const published = row.announcedAt ?? changedAt;
	if (!published) return [];
	const says = [consultation.stage[row.stage], sayWindow(row, text, place), row.agency, consultation.scope[row.scope]];
	return [
		{
			name: `konsultasi/${row.slug}`,
			title: row.title,
			href: `/konsultasi/${row.slug}`,
			published,
			updated: changedAt ?? published,
			author: row.agency,
			says: { text: says.filter(Boolean).join(' · ') },
			categories: [consultation.scope[row.scope]]
		}
	];
}
