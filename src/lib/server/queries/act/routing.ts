import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Lang } from '$lib/domain/language';
import { citedFor, type RoutingGround } from '$lib/domain/routing/ground';
import { suggestRouting } from '$lib/domain/routing/suggest';
import type { Db } from '../../db/client';
import { readLexicon } from '../../db/search/lexicon';
import { READ_MOST, filedReports } from '../../db/search/filed';
import { listStanding, readRoutingBook } from '../../db/search/routing-book';
import { plainText } from '../../markdown';
import { findGround } from '../../db/search/routing-ground';

export type Routing = {
	/** The agencies that should answer by the rules, else by words, category and whom the report names; the likeliest first. */
	agencies: { id: string; name: string }[];
	/** What says that the first of them should; null where only the words do. */
	ground: RoutingGround | null;
	/** Who else may have to answer, where the words point outside the province's own duties. */
	others: string[];
	category: string;
	district: string;
	/** What is known of the category: who answers for what is not the province's. */
	elsewhere: string;
	/** The agency that the reporter named. */
	wished: string | null;
};

const MOST_AGENCIES = 3;

/** What a moderator or officer wants to see when choosing who should answer. */
export async function findRouting(db: Db, threadId: string, lang: Lang, today: IsoDate): Promise<Routing> {
	const report = await findReport(db, threadId, lang);
	const filed = { ...report, text: plainText(report.body, READ_MOST) };
	const lexicon = await readLexicon(db);
	const book = await readRoutingBook(db, lexicon, today);
	const { rule, agencies, others } = suggestRouting(filed, lexicon, { advice: lexicon.advice, book });
	const names = new Map((await listStanding(db, today)).map(({ id, name }) => [id, name]));
	const named = agencies.flatMap(({ to }) => [names.get(to) ?? []].flat().map((name) => ({ id: to, name })));
	const [first] = named;
	const cited =
		first && citedFor(first.id, { rule: rule && { ...rule, version: book.version }, ofCategory: report.ofCategory });
	const { category, district, elsewhere, wished } = report;
	const ground = cited ? await findGround(db, cited, report.categorySlug) : null;
	return { agencies: named.slice(0, MOST_AGENCIES), ground, others, category, district, elsewhere, wished };
}

const findReport = (db: Db, threadId: string, lang: Lang) =>
	filedReports(db)
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.leftJoin('agency as wished', 'wished.id', 'complaint.wished_agency_id')
		.select(['wished.name as wished', 'category.agency_id as ofCategory'])
		.select(lang === 'en' ? 'name_en as category' : 'name_id as category')
		.select('elsewhere')
		.where('complaint.thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
