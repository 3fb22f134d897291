import { dayOf } from '$lib/domain/calendar/zone';
import { button } from '$lib/forms/kit/form';
import { findDraft, findVersionRules, listVersions } from '$lib/server/queries/routing/keeping';
import { services } from '$lib/server/services';
import { beginDraft } from '$lib/server/usecases/routing/draft-rules';
import { formAction } from '$lib/server/web/form-action';
import { requireRuleKeeper } from '../require-rule-keeper';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRuleKeeper(event);
	const { db, now, env } = services();
	const { lang } = event.locals;
	const today = dayOf(now(), env.zone);
	const versions = await listVersions(db, today);
	const current = versions.find(({ state }) => state === 'current');
	const [rules, draft] = await Promise.all([
		current ? findVersionRules(db, current.version, lang, today) : null,
		findDraft(db, lang, today)
	]);
	const published = event.url.searchParams.get('terbit');
	return {
		versions,
		rules,
		formKey: crypto.randomUUID(),
		drafted: draft?.rules.length ?? 0,
		published: published && /^\d{1,6}$/.test(published) ? published : null
	};
};

export const actions = {
	default: formAction(button('begin_routing'), {
		open: (event: RequestEvent) => requireRuleKeeper(event),
		run: ({ house, opened: doer, formKey }) => beginDraft(house, { doer, formKey }),
		refused: ({ refusals }) => refusals.routing,
		next: () => '/admin/perutean/draf'
	})
} satisfies Actions;
