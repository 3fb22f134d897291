import { services } from '$lib/server/services';
import { CALL_NAMES, CALLS, EARLIER } from '$lib/server/web/api/calls';
import { parametersOf } from '$lib/server/web/api/open-api';
import { publicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { madeOfLists } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	madeOfLists(event);
	const { rows } = await publicComplaintList(house, parseComplaintFilter(new URLSearchParams()));
	const ref = rows[0]?.ref ?? '7Q4M-2K9X';
	const calls = CALL_NAMES.map((name) => ({
		name,
		path: CALLS[name].path,
		parameters: parametersOf(name).map(([asked, schema]) => ({ asked, words: wordsIn(schema) })),
		example: `${house.env.origin}${CALLS[name].path.replace('{ref}', ref)}${CALLS[name].example}`
	}));
	return { calls, earlier: EARLIER };
};

/** The words that a parameter takes, where it takes a few. */
const wordsIn = (schema: object): readonly string[] => ('enum' in schema ? (schema.enum as string[]) : []);
