import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Lang } from '$lib/domain/language';
import { reviewRules, type RuleProblem } from '$lib/domain/routing/review';
import { makeBook, type RoutingRule } from '$lib/domain/routing/rule';
import type { RuleChoices } from '$lib/forms/routing/rule';
import type { Db } from '../../db/client';
import { readLexicon } from '../../db/search/lexicon';
import { findVersionOn, listRules, listStanding } from '../../db/search/routing-book';
import { listDraft, stateOf } from '../../db/search/routing-draft';

/** A rule as its keepers read it. */
export type ShownRule = {
	id: string;
	number: number;
	priority: number;
	category: string | null;
	district: string | null;
	words: readonly string[];
	agency: string;
	note: string;
	problems: RuleProblem[];
};

export type RoutingVersion = {
	version: number;
	validFrom: IsoDate;
	ground: string;
	publishedAt: string;
	author: string | null;
	tried: number;
	moved: number;
	rules: number;
	state: 'past' | 'current' | 'future';
};

/** What rules can name, by id and by every name that a spreadsheet may call it. */
export async function listRuleChoices(db: Db, today: IsoDate): Promise<RuleChoices> {
	const [categories, districts, agencies] = await Promise.all([
		db.selectFrom('category').select(['slug', 'name_id as name', 'name_en as nameEn']).orderBy('position').execute(),
		db.selectFrom('district').select(['code', 'name']).orderBy('position').execute(),
		db
			.selectFrom('agency')
			.select(['id', 'slug', 'name', 'short_name as shortName'])
			.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
			.orderBy('name')
			.execute()
	]);
	return {
		categories: categories.map(({ slug, name, nameEn }) => ({ id: slug, names: [name, nameEn] })),
		districts: districts.map(({ code, name }) => ({ id: code, names: [name] })),
		agencies: agencies.map(({ id, slug, name, shortName }) => ({ id, names: [name, shortName, slug] }))
	};
}

export async function listVersions(db: Db, today: IsoDate): Promise<RoutingVersion[]> {
	const current = await findVersionOn(db, today);
	const rows = await db
		.selectFrom('routing_version as version')
		.leftJoin('app_user', 'app_user.id', 'version.published_by')
		.select(['version.version', 'valid_from as validFrom', 'ground', 'published_at as publishedAt', 'tried', 'moved'])
		.select('app_user.name as author')
		.select((eb) =>
			eb
				.selectFrom('routing_rule')
				.select((of) => of.fn.countAll<number>().as('count'))
				.whereRef('routing_rule.version', '=', 'version.version')
				.as('rules')
		)
		.orderBy('version.version', 'desc')
		.execute();
	return rows.map(({ publishedAt, rules, ...row }) => ({
		...row,
		rules: rules ?? 0,
		publishedAt: publishedAt.toISOString(),
		state: row.version === current ? 'current' : row.validFrom > today && row.version > current ? 'future' : 'past'
	}));
}

/** The rules of a version; null where there is no such version. */
export async function findVersionRules(
	db: Db,
	version: number,
	lang: Lang,
	today: IsoDate
): Promise<ShownRule[] | null> {
	const rules = await listRules(db, version);
	return rules.length === 0 ? null : showRules(db, rules, lang, today);
}

/** The draft with what is wrong in it, and what names exactly this draft; null where nobody has begun one. */
export async function findDraft(
	db: Db,
	lang: Lang,
	today: IsoDate
): Promise<{ rules: ShownRule[]; state: string } | null> {
	const draft = await listDraft(db);
	return draft.length === 0 ? null : { rules: await showRules(db, draft, lang, today), state: stateOf(draft) };
}

async function showRules(
	db: Db,
	rules: readonly (RoutingRule & { id?: string })[],
	lang: Lang,
	today: IsoDate
): Promise<ShownRule[]> {
	const { names, province } = await readLexicon(db);
	const standing = new Set((await listStanding(db, today)).map(({ id }) => id));
	const parents = new Map(province.categories.map(({ slug, parent }) => [slug, parent]));
	const book = makeBook(rules, names, (agencyId) => standing.has(agencyId));
	const problems = reviewRules(book, (category) => parents.get(category) ?? null);
	const categories = new Map(
		province.categories.map(({ slug, name, nameEn }) => [slug, lang === 'en' ? nameEn : name])
	);
	const districts = new Map(province.districts.map(({ code, name }) => [code, name]));
	const agencies = new Map(province.agencies.map(({ id, name }) => [id, name]));
	return rules.map(({ number, priority, category, district, words, agencyId, note, id }) => ({
		id: id ?? String(number),
		number,
		priority,
		words,
		note,
		category: category && (categories.get(category) ?? category),
		district: district && (districts.get(district) ?? district),
		agency: agencies.get(agencyId) ?? '',
		problems: problems.filter((problem) => problem.number === number)
	}));
}
