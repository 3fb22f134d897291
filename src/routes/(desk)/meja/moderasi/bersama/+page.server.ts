import { parseTarget } from '$lib/forms/queue-decision';
import { listRulesInForce } from '$lib/server/db/forum-rules';
import { findTogether } from '$lib/server/queries/queue/together';
import { services } from '$lib/server/services';
import { readerFor } from '$lib/server/web/queue-page';
import { togetherAction } from '$lib/server/web/queue-together';
import { requireModerator } from '../../../require-moderator';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const actor = requireModerator(event);
	const house = services();
	const { lang } = event.locals;
	const reader = readerFor(house, actor);
	const lead = parseTarget(event.url.searchParams.get('butir') ?? '');
	const rules = await listRulesInForce(house.db, reader.today);
	return {
		together: lead && (await findTogether(house.db, reader, lead)),
		rules: rules.map(({ code, title }) => ({ value: code, label: `${code} ${title[lang]}` })),
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

export const actions = { default: togetherAction(requireModerator) } satisfies Actions;
