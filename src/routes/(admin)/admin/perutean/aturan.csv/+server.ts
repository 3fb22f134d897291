import { dayOf } from '$lib/domain/calendar/zone';
import { RULE_COLUMNS } from '$lib/forms/routing/rule';
import { findDraft, findVersionRules } from '$lib/server/queries/routing/keeping';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { error } from '@sveltejs/kit';
import { requireRuleKeeper } from '../../require-rule-keeper';
import type { RequestHandler } from './$types';

/** The rules of a version, or of the draft, as a spreadsheet can change them and the import reads them again. */
export const GET: RequestHandler = async (event) => {
	requireRuleKeeper(event);
	const { db, now, env } = services();
	const today = dayOf(now(), env.zone);
	const query = event.url.searchParams;
	const version = Number(query.get('versi') ?? NaN);
	const rules = query.has('versi')
		? Number.isSafeInteger(version) && version < 1_000_000
			? await findVersionRules(db, version, 'id', today)
			: null
		: ((await findDraft(db, 'id', today))?.rules ?? null);
	if (!rules) error(404);
	const rows = rules.map(({ number, category, district, words, agency, priority, note }) => [
		...[number, category, district, words.join(', ')],
		...[agency, priority, note]
	]);
	return csvResponse(
		adminTextFor(event.locals.lang).routing.csvFile,
		inOnePiece([['no', ...RULE_COLUMNS], ...rows]),
		query
	);
};

async function* inOnePiece<T>(rows: T[]) {
	yield await Promise.resolve(rows);
}
