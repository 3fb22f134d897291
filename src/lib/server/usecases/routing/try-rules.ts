import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { makeBook, sayTheSame, type RoutingRule, type RuleBook } from '$lib/domain/routing/rule';
import { placeOf, ruleOfReport, suggestRouting, type Filed } from '$lib/domain/routing/suggest';
import type { Tried } from '$lib/domain/routing/trial';
import type { Db } from '../../db/client';
import { READ_MOST, filedReports } from '../../db/search/filed';
import { readLexicon, type StampedLexicon } from '../../db/search/lexicon';
import { listStanding, readRoutingBook } from '../../db/search/routing-book';
import { plainText } from '../../markdown';
import type { Deps } from '../record';

/** Of how many days past a draft is tried, and on how many reports at the most: the latest. */
export const TRIAL_DAYS = 90;
const MOST_TRIED = 10_000;
/** Reports read at once: between them others are served. */
const BATCH = 250;
const DAY = 86_400_000;

export type TriedReport = Tried & { threadId: string };
export type Trial = {
	/** Every report that would go elsewhere, the latest first. */
	moves: TriedReport[];
	tried: number;
	moved: number;
	/** There are more reports than were tried. */
	cut: boolean;
};

/**
 * Whom the reports of the last 90 days would have been advised to, by the rules of today and by those of a draft from the day
 * on which it would begin. Nothing is written, and no report moves.
 */
export async function tryRules(
	{ db, now, env }: Pick<Deps, 'db' | 'now' | 'env'>,
	draft: readonly RoutingRule[],
	day: IsoDate
): Promise<Trial> {
	const lexicon = await readLexicon(db);
	const before = await readRoutingBook(db, lexicon, dayOf(now(), env.zone));
	const standing = new Set((await listStanding(db, day)).map(({ id }) => id));
	const after = makeBook(draft, lexicon.names, (agencyId) => standing.has(agencyId));
	const moves: TriedReport[] = [];
	let tried = 0;
	for await (const report of recentReports(db, now())) {
		tried += 1;
		if (sayTheSame(before, after, placeOf(report, lexicon))) continue;
		const advised = adviseBoth({ ...report, text: plainText(report.body, READ_MOST) }, lexicon, before, after);
		if (advised.before !== advised.after) moves.push({ ...advised, threadId: report.threadId, holder: report.holder });
	}
	return { moves, tried, moved: moves.length, cut: tried === MOST_TRIED };
}

/** What is heard of a report is the same before and after: it is asked for only where a rule speaks in one of them alone. */
function adviseBoth(filed: Filed, lexicon: StampedLexicon, before: RuleBook, after: RuleBook): Omit<Tried, 'holder'> {
	const [was, is] = [before, after].map((book) => ruleOfReport(filed, lexicon, book)?.agencyId ?? null);
	if (was === is || (was && is)) return { before: was ?? null, after: is ?? null };
	const heard = suggestRouting(filed, lexicon, { advice: lexicon.advice, book: SILENT }).agencies[0]?.to ?? null;
	return { before: was ?? heard, after: is ?? heard };
}

const SILENT: RuleBook = { rules: [], stands: () => true };

async function* recentReports(db: Db, now: Date) {
	let last: { at: Date; id: string } | null = null;
	for (let left = MOST_TRIED; left > 0; left -= BATCH) {
		const rows = await listBatch(db, new Date(now.getTime() - TRIAL_DAYS * DAY), last);
		yield* rows;
		const end = rows.at(-1);
		if (!end || rows.length < BATCH) return;
		last = { at: end.at, id: end.threadId };
	}
}

/** `thread_received_idx`. */
const listBatch = (db: Db, since: Date, last: { at: Date; id: string } | null) =>
	filedReports(db)
		.select(['thread.created_at as at', 'complaint.agency_id as holder'])
		.where('thread.kind', '=', 'complaint')
		.where('thread.created_at', '>=', since)
		.$if(last !== null, (query) =>
			query
				// Of a pair no index of the time alone makes use: each batch would begin again at the latest report.
				.where('thread.created_at', '<=', last?.at ?? since)
				.where((eb) =>
					eb(eb.refTuple('thread.created_at', 'thread.id'), '<', eb.tuple(last?.at ?? since, last?.id ?? ''))
				)
		)
		.orderBy('thread.created_at', 'desc')
		.orderBy('thread.id', 'desc')
		.limit(BATCH)
		.execute();
