import { dayOf } from '$lib/domain/calendar/zone';
import { isSetName, setNamed } from '$lib/domain/open-data/data-sets';
import { conceptOf } from '$lib/server/open-data/data-package';
import { services } from '$lib/server/services';
import { codesInFiles } from '$lib/text/open-data-catalogue';
import { madeOfLists } from '$lib/server/web/made-of';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = ((event) => {
	const { set } = event.params;
	if (!isSetName(set)) error(404);
	madeOfLists(event);
	const { env, now } = services();
	const { columns, key, refers } = setNamed(set);
	const codes = codesInFiles();
	return {
		set,
		origin: env.origin,
		siteName: env.site.name,
		today: dayOf(now(), env.zone),
		columns: Object.entries(columns).map(([name, { codes: list, ...column }]) => ({
			name,
			...column,
			words: conceptOf(set, name),
			isKey: key.includes(name),
			refersTo: refers.find(({ columns: own }) => own.includes(name) && own.length === 1)?.of ?? null,
			codes: list ? { list, words: codes[list] } : null
		}))
	};
}) satisfies PageServerLoad;
