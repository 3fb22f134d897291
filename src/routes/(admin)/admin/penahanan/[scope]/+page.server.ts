import { mayPublishRules } from '$lib/domain/routing/keeper';
import { HOLD_SETTINGS, settingsFrom, typedAgain, typedSettings } from '$lib/forms/holds/settings';
import { stateOfScope } from '$lib/server/db/hold-settings';
import { findScope, findScopePage } from '$lib/server/queries/holds/scope-page';
import { services } from '$lib/server/services';
import { MOST_TRIED } from '$lib/server/usecases/moderation/try-holds';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireRuleKeeper } from '../../require-rule-keeper';
import { asShown, carryOut, shownTrial } from '../change.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireRuleKeeper(event);
	const asked = { written: event.params.scope, lang: event.locals.lang, from: event.url.searchParams.get('dari') };
	const found = (await findScopePage(services().db, asked)) ?? error(404);
	return { ...found, mayPublish: mayPublishRules(actor), most: MOST_TRIED, formKey: crypto.randomUUID() };
};

async function open(event: RequestEvent) {
	const doer = requireRuleKeeper(event);
	const { shown } = (await findScope(services().db, event.params.scope, event.locals.lang)) ?? error(404);
	return { doer, scope: shown.scope, shown };
}

export const actions = {
	default: formAction(HOLD_SETTINGS, {
		open,
		run: ({ house, opened: { doer, scope }, input, formKey, state }) => {
			const change = { of: 'settings' as const, scope, settings: settingsFrom(input) };
			return carryOut(house, { doer, input, formKey, state, change });
		},
		refused: ({ refusals }) => refusals.holds,
		mends: ['same_holds'],
		saved: async ({ house, event }) => {
			const { shown } = await open(event);
			return { typed: typedSettings(shown.settings, shown.isOwn), state: await stateOfScope(house.db, shown.scope) };
		},
		next: async ({ house, opened: { doer }, input, formKey, state }, outcome) => {
			const tried = await shownTrial(house, doer, outcome);
			return tried
				? { show: { ...asShown(typedAgain(input), formKey, state), tried } }
				: '/admin/penahanan?sudah=terbit';
		}
	})
} satisfies Actions;
