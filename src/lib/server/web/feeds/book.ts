import type { PublicEntry } from '$lib/domain/book/entry';
import type { Lang } from '$lib/domain/language';
import { bookQuery, type BookFilter } from '$lib/forms/book-filter';
import { askReplica } from '$lib/server/db/replica';
import { listEntries } from '$lib/server/queries/moderation-log/entries';
import type { Services } from '$lib/server/services';
import { textFor } from '$lib/text/catalogue';
import { bookTitle } from '$lib/text/list-titles';
import { moderationTextFor } from '$lib/text/moderation-catalogue';
import type { Feed, FeedEntry } from './feed';

/** The book of moderation as its page shows it. */
export async function bookFeed(house: Services, filter: BookFilter, lang: Lang): Promise<Feed> {
	const { entries, older, newer } = await askReplica(house, (db) => listEntries(db, filter));
	return {
		title: bookTitle(filter, lang),
		page: '/moderasi-log',
		query: bookQuery(filter),
		entries: entries.map((entry) => toEntry(entry, lang)),
		newer: newer === null ? null : bookQuery(filter, { sesudah: newer }),
		older: older === null ? null : bookQuery(filter, { sebelum: older })
	};
}

function toEntry({ number, at, act, kind, rule, reason, end, appeal }: PublicEntry, lang: Lang): FeedEntry {
	const { book } = moderationTextFor(lang);
	const { law } = textFor(lang);
	const says = [
		rule && law.rule(rule.code, rule.title[lang]),
		reason ?? book.withheld,
		appeal && book.appeal[appeal.state],
		appeal?.words,
		end && book.end[end.kind],
		end?.reason
	];
	return {
		name: `moderasi/${number}`,
		title: `${book.number(number)}: ${book.act[act]} ${book.kind[kind]}`,
		href: `/moderasi-log?sebelum=${number + 1}#${number}`,
		published: at,
		updated: [at, appeal?.at, appeal?.settledAt, end?.at].flatMap((one) => one ?? []).reduce((a, b) => (a > b ? a : b)),
		author: null,
		says: { text: says.filter(Boolean).join('\n') },
		categories: rule ? [rule.code] : []
	};
}
