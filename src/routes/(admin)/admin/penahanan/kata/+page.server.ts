import { dayOf } from '$lib/domain/calendar/zone';
import { mayPublishRules } from '$lib/domain/routing/keeper';
import { HOLD_WORDS, typedWord, wordsAgain } from '$lib/forms/holds/words';
import { tidyLine } from '$lib/forms/kit/tidy';
import { listRulesInForce } from '$lib/server/db/forum-rules';
import { stateOfWords } from '$lib/server/db/hold-settings';
import { findWordVersion, listShownWords, listWordVersions } from '$lib/server/queries/holds/keeping';
import { services } from '$lib/server/services';
import { MOST_TRIED } from '$lib/server/usecases/moderation/try-holds';
import { formAction } from '$lib/server/web/form-action';
import { requireRuleKeeper } from '../../require-rule-keeper';
import { asShown, carryOut, shownTrial } from '../change.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireRuleKeeper(event);
	const { db, now, env } = services();
	const query = tidyLine(event.url.searchParams.get('cari') ?? '').slice(0, 60);
	const changes = event.url.searchParams.get('ubah')?.slice(0, 60) ?? null;
	const rules = await listRulesInForce(db, dayOf(now(), env.zone));
	const { words, gone } = await listShownWords(db, query);
	const from = await findWordVersion(db, event.url.searchParams.get('dari'));
	const standing = changes === null ? null : (await listShownWords(db, '')).words.find(({ word }) => word === changes);
	const begin = from ?? standing;
	return {
		query,
		words,
		gone,
		versions: await listWordVersions(db, standing?.word ?? null),
		rules: rules.map(({ code, title }) => ({ code, title: title[event.locals.lang] })),
		changes: begin?.word ?? null,
		goesBack: from !== null,
		begin: begin ? typedWord(begin) : null,
		mayPublish: mayPublishRules(actor),
		most: MOST_TRIED,
		state: await stateOfWords(db),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(HOLD_WORDS, {
		open: (event: RequestEvent) => requireRuleKeeper(event),
		run: ({ house, opened: doer, input, formKey, state }) => {
			const mode = input.cara === 'off' ? null : input.cara;
			const { kata: words, aturan: rule, arti: meaning } = input;
			return carryOut(house, { doer, input, formKey, state, change: { of: 'words', words, mode, rule, meaning } });
		},
		refused: ({ refusals }) => refusals.holds,
		mends: ['same_holds'],
		saved: async ({ house }) => ({ typed: {}, state: await stateOfWords(house.db) }),
		next: async ({ house, opened: doer, input, formKey, state }, outcome) => {
			const tried = await shownTrial(house, doer, outcome);
			return tried
				? { show: { ...asShown(wordsAgain(input), formKey, state), tried } }
				: '/admin/penahanan?sudah=terbit';
		}
	})
} satisfies Actions;
