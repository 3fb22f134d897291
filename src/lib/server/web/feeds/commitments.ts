import type { PublicHead } from '$lib/domain/consultation/consultation-for';
import { isPublished } from '$lib/domain/consultation/minutes/minutes';
import type { Lang } from '$lib/domain/language';
import { publicCommitmentList } from '$lib/server/queries/consultation/commitment/public-list';
import type { CommitmentRow } from '$lib/server/queries/consultation/commitment/row';
import type { Services } from '$lib/server/services';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { formatDay } from '$lib/text/format';
import type { Feed, FeedEntry } from './feed';

/** The promises of signed minutes and what became of each, as the minutes number them. */
export async function commitmentFeed(house: Services, head: PublicHead, lang: Lang): Promise<Feed> {
	const { commitments } = await publicCommitmentList(house, head);
	const published = head.reached.find(({ stage }) => isPublished(stage))?.at;
	return {
		title: `${consultationTextFor(lang).promises.title}: ${head.title}`,
		page: `/konsultasi/${head.slug}/komitmen`,
		query: '',
		entries: published ? commitments.map((row) => toEntry(row, published, lang)) : [],
		newer: null,
		older: null
	};
}

function toEntry(row: CommitmentRow, published: string, lang: Lang): FeedEntry {
	const { promises, consultation } = consultationTextFor(lang);
	const part = `konsultasi/${row.slug}/komitmen/${row.position}` as const;
	const says = [consultation.commitmentStatus[row.status], `${promises.due}: ${formatDay(lang, row.dueDay)}`];
	return {
		name: part,
		title: `${promises.item(row.position)}: ${row.recommendation}`,
		href: `/${part}`,
		published,
		updated: [row.reportedAt, row.settledAt].reduce<string>((last, at) => (at && at > last ? at : last), published),
		author: row.agency.name,
		says: { text: says.join(' · ') },
		categories: [row.agency.name]
	};
}
