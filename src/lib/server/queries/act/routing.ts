import type { Lang } from '$lib/domain/language';
import { suggestRouting } from '$lib/domain/search/suggest';
import type { Db } from '../../db/client';
import { readLexicon } from '../../db/search/lexicon';
import { plainText } from '../../markdown';

export type Routing = {
	/** The agencies that should answer by words, category and whom the report names; the likeliest first. */
	agencies: { id: string; name: string }[];
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
/** So much of a report decides who should answer it. */
const READ_MOST = 4000;

/** What a moderator or officer wants to see when choosing who should answer. */
export async function findRouting(db: Db, threadId: string, lang: Lang, today: string): Promise<Routing> {
	const report = await findReport(db, threadId, lang);
	const lexicon = await readLexicon(db);
	const filed = { ...report, text: plainText(report.body, READ_MOST) };
	const { agencies, others } = suggestRouting(filed, lexicon, lexicon.advice);
	const names = new Map((await listStanding(db, today)).map(({ id, name }) => [id, name]));
	const named = agencies.flatMap(({ to }) => [names.get(to) ?? []].flat().map((name) => ({ id: to, name })));
	const { category, district, elsewhere, wished } = report;
	return { agencies: named.slice(0, MOST_AGENCIES), others, category, district, elsewhere, wished };
}

const findReport = (db: Db, threadId: string, lang: Lang) =>
	db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.leftJoin('agency as wished', 'wished.id', 'complaint.wished_agency_id')
		.select(['thread.title', 'complaint.body', 'complaint.category_slug as categorySlug'])
		.select(['complaint.wished_agency_id as wishedAgencyId', 'wished.name as wished', 'district.name as district'])
		.select(lang === 'en' ? 'name_en as category' : 'name_id as category')
		.select('elsewhere')
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();

const listStanding = (db: Db, today: string) =>
	db
		.selectFrom('agency')
		.select(['id', 'name'])
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
		.execute();
