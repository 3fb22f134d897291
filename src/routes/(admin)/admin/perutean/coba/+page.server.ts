import { dayOf } from '$lib/domain/calendar/zone';
import { mayPublishRules } from '$lib/domain/routing/keeper';
import { PUBLISH_RULES } from '$lib/forms/routing/rule';
import { listDraft, stateOf } from '$lib/server/db/search/routing-draft';
import { showTrial } from '$lib/server/queries/routing/trial';
import { services } from '$lib/server/services';
import { publishRules } from '$lib/server/usecases/routing/publish-rules';
import { TRIAL_DAYS, tryRules } from '$lib/server/usecases/routing/try-rules';
import { formAction } from '$lib/server/web/form-action';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { requireRuleKeeper } from '../../require-rule-keeper';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireRuleKeeper(event);
	const house = services();
	const draft = await listDraft(house.db);
	if (draft.length === 0 && event.request.method === 'GET') redirect(303, path(event.locals.lang, '/admin/perutean'));
	const today = dayOf(house.now(), house.env.zone);
	const { moves, tried, moved, cut } = await tryRules(house, draft, today);
	return {
		tried,
		moved,
		cut,
		today,
		days: TRIAL_DAYS,
		...(await showTrial(house.db, moves, actor)),
		mayPublish: mayPublishRules(actor),
		state: stateOf(draft),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(PUBLISH_RULES, {
		open: (event: RequestEvent) => requireRuleKeeper(event),
		run: ({ house, opened: doer, input, state, formKey }) =>
			publishRules(house, { doer, formKey, state, validFrom: input.mulai, ground: input.dasar }),
		refused: ({ refusals }) => refusals.routing,
		at: { in_the_past: 'mulai' },
		next: (_, { version }) => `/admin/perutean?terbit=${version}`
	})
} satisfies Actions;
