import { dayOf } from '$lib/domain/calendar/zone';
import { isUuid } from '$lib/domain/uuid';
import { NO_RULE, REMOVE_RULE, ruleForm, ruleFrom, typedRule } from '$lib/forms/routing/rule';
import { listDraft, stateOf } from '$lib/server/db/search/routing-draft';
import { findDraft, listRuleChoices } from '$lib/server/queries/routing/keeping';
import { services } from '$lib/server/services';
import { removeRule, saveRule } from '$lib/server/usecases/routing/draft-rules';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireRuleKeeper } from '../../require-rule-keeper';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const changedId = (url: URL): string | null => {
	const id = url.searchParams.get('ubah');
	return id === null ? null : isUuid(id) ? id : error(404);
};

const choicesNow = () => {
	const { db, now, env } = services();
	return listRuleChoices(db, dayOf(now(), env.zone));
};

export const load: PageServerLoad = async (event) => {
	requireRuleKeeper(event);
	const { db, now, env } = services();
	const id = changedId(event.url);
	const draft = await findDraft(db, event.locals.lang, dayOf(now(), env.zone));
	const changed = id === null ? null : (await listDraft(db)).find((rule) => rule.id === id);
	if (changed === undefined) error(404);
	return {
		rules: draft?.rules ?? [],
		choices: await choicesNow(),
		changes: changed?.number ?? null,
		begin: changed ? typedRule(changed) : null,
		state: changed ? stateOf([changed]) : null,
		formKey: crypto.randomUUID(),
		done: event.url.searchParams.get('sudah')
	};
};

export const actions = {
	simpan: formAction(async (_: RequestEvent) => ruleForm(await choicesNow()), {
		open: (event) => ({ doer: requireRuleKeeper(event), id: changedId(event.url) }),
		run: ({ house, opened: { doer, id }, input, state, formKey }) =>
			saveRule(house, { doer, formKey, rule: ruleFrom(input), changes: id === null ? null : { id, state } }),
		refused: ({ refusals }) => ({ not_allowed: refusals.routing.not_allowed }),
		saved: async ({ house, opened }) => {
			const standing = (await listDraft(house.db)).find(({ id }) => id === opened.id);
			return { typed: typedRule(standing ?? NO_RULE), state: standing ? stateOf([standing]) : '' };
		},
		next: () => '/admin/perutean/draf?sudah=simpan'
	}),
	keluar: formAction(REMOVE_RULE, {
		open: (event: RequestEvent) => requireRuleKeeper(event),
		run: ({ house, opened: doer, input }) => removeRule(house, { doer, ...input }),
		refused: ({ refusals }) => refusals.routing,
		next: () => '/admin/perutean/draf?sudah=keluar'
	})
} satisfies Actions;
