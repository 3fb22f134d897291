import { listScopes, listShownWords, listWordVersions } from '$lib/server/queries/holds/keeping';
import { services } from '$lib/server/services';
import { requireRuleKeeper } from '../require-rule-keeper';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRuleKeeper(event);
	const { db } = services();
	const [scopes, { words, gone }, versions] = await Promise.all([
		listScopes(db, event.locals.lang),
		listShownWords(db, ''),
		listWordVersions(db)
	]);
	const countOf = (wanted: 'hold' | 'hint') => words.filter(({ mode }) => mode === wanted).length;
	return {
		scopes,
		words: { held: countOf('hold'), hinted: countOf('hint'), gone },
		latest: versions.slice(0, 5),
		done: event.url.searchParams.get('sudah') === 'terbit'
	};
};
