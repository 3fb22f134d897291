import type { Act } from '$lib/domain/complaint/decide';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { citedFor, type CitedRouting } from '$lib/domain/routing/ground';
import { ruleOfReport } from '$lib/domain/routing/suggest';
import type { Db } from '../../db/client';
import { READ_MOST, filedReports } from '../../db/search/filed';
import { readLexicon } from '../../db/search/lexicon';
import { plainText } from '../../markdown';
import { readRoutingBook } from '../../db/search/routing-book';

/** What of the rules in force speaks for the agency that somebody has chosen; null where only their judgement does. */
export async function citeRouting(
	db: Db,
	threadId: string,
	{ action, agencyId }: Pick<Act, 'action' | 'agencyId'>,
	today: IsoDate
): Promise<CitedRouting | null> {
	if (action !== 'route' || !agencyId) return null;
	const report = await filedReports(db)
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.select('category.agency_id as ofCategory')
		.where('complaint.thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
	const filed = { ...report, text: plainText(report.body, READ_MOST) };
	const lexicon = await readLexicon(db);
	const book = await readRoutingBook(db, lexicon, today);
	const rule = ruleOfReport(filed, lexicon, book);
	return citedFor(agencyId, { rule: rule && { ...rule, version: book.version }, ofCategory: report.ofCategory });
}
