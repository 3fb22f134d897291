import { isReasonPublic, type BookAct, type BookState, type PublicEntry } from '$lib/domain/book/entry';
import type { BookFilter } from '$lib/forms/book-filter';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';

export const ENTRIES_A_PAGE = 30;

export type BookPage = { entries: PublicEntry[]; older: number | null; newer: number | null };

/** A page of the book, the newest first: all that everybody may know of each entry, and nothing else is read. */
export async function listEntries(db: Db, filter: BookFilter, limit = ENTRIES_A_PAGE): Promise<BookPage> {
	const { before, after } = filter;
	const rows = await entryRows(db)
		.$if(filter.rule !== '', (query) => query.where('decision.rule_code', '=', filter.rule))
		.$if(filter.state !== null, (query) => query.where(IS[filter.state ?? 'standing']))
		.$if(before !== null, (query) => query.where('decision.number', '<', before))
		.$if(after !== null, (query) => query.where('decision.number', '>', after))
		.orderBy('decision.number', after === null ? 'desc' : 'asc')
		.limit(limit + 1)
		.execute();
	const entries = rows.slice(0, limit).map(toEntry);
	if (after !== null) entries.reverse();
	const more = rows.length > limit;
	const [first, last] = [entries[0]?.number ?? null, entries.at(-1)?.number ?? null];
	return {
		entries,
		older: after !== null || more ? last : null,
		newer: before !== null || (after !== null && more) ? first : null
	};
}

/** Entries before a number, the newest first. */
export const newestEntries = async (db: Db, before: number, limit: number): Promise<PublicEntry[]> =>
	(await listEntries(db, { rule: '', state: null, before, after: null }, limit)).entries;

const IS: Record<BookState, RawBuilder<boolean>> = {
	standing: sql<boolean>`decision.ended_at is null`,
	ended: sql<boolean>`decision.ended_at is not null`,
	appealed: sql<boolean>`appeal.id is not null and appeal.settled_at is null`,
	reversed: sql<boolean>`appeal.outcome in ('reversed', 'partly')`
};

const entryRows = (db: Db) =>
	db
		.selectFrom('decision')
		.leftJoin('thread', 'thread.id', 'decision.thread_id')
		.leftJoin('forum_rule as rule', (join) =>
			join.onRef('rule.code', '=', 'decision.rule_code').onRef('rule.version', '=', 'decision.rule_version')
		)
		.leftJoin('appeal', 'appeal.decision_id', 'decision.id')
		.select(['decision.number', 'decision.at', 'decision.act', 'decision.reason', 'decision.thread_kind as kind'])
		.select(['decision.by_role as by', 'decision.source', 'decision.until', 'decision.ended_at as endedAt'])
		.select(['decision.end_kind as endKind', 'decision.end_reason as endReason'])
		.select(['rule.code', 'rule.version', 'rule.title_id as titleId', 'rule.title_en as titleEn'])
		.select(['thread.confidential', 'thread.published_at as publishedAt'])
		.select(['appeal.at as appealedAt', 'appeal.state', 'appeal.outcome', 'appeal.settled_at as settledAt'])
		.select('appeal.outcome_words as outcomeWords');

type Row = Awaited<ReturnType<ReturnType<typeof entryRows>['execute']>>[number];

function toEntry(row: Row): PublicEntry {
	const { code, version, titleId, titleEn } = row;
	const isOpen = isReasonPublic(
		row.confidential === null ? null : { confidential: row.confidential, published: row.publishedAt !== null }
	);
	const told = (words: string | null): string | null => (isOpen && words ? words : null);
	return {
		number: row.number,
		at: row.at.toISOString(),
		// What else an event can be is no moderation, and the database keeps it out of the book.
		act: row.act as BookAct,
		rule: code && version && titleId && titleEn ? { code, version, title: { id: titleId, en: titleEn } } : null,
		reason: told(row.reason),
		kind: row.kind ?? 'account',
		by: row.by,
		source: row.source,
		until: row.until?.toISOString() ?? null,
		end: row.endKind &&
			row.endedAt && { kind: row.endKind, at: row.endedAt.toISOString(), reason: told(row.endReason) },
		appeal: row.appealedAt &&
			row.state && {
				at: row.appealedAt.toISOString(),
				state: row.state,
				outcome: row.outcome,
				settledAt: row.settledAt?.toISOString() ?? null,
				words: told(row.outcomeWords)
			}
	};
}
