import { dayOf } from '$lib/domain/calendar/zone';
import { refuse, type Result } from '$lib/domain/result';
import { IMPORT_RULES, parseRules } from '$lib/forms/routing/import';
import { listRuleChoices } from '$lib/server/queries/routing/keeping';
import { services } from '$lib/server/services';
import { replaceDraft } from '$lib/server/usecases/routing/draft-rules';
import { formAction } from '$lib/server/web/form-action';
import { requireRuleKeeper } from '../../require-rule-keeper';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const choicesNow = () => {
	const { db, now, env } = services();
	return listRuleChoices(db, dayOf(now(), env.zone));
};

export const load: PageServerLoad = async (event) => {
	requireRuleKeeper(event);
	return { choices: await choicesNow(), formKey: crypto.randomUUID() };
};

type Imported = Result<object, 'not_allowed' | 'form_spent' | 'lines_wrong'>;

export const actions = {
	default: formAction(IMPORT_RULES, {
		open: (event: RequestEvent) => requireRuleKeeper(event),
		run: async ({ house, opened: doer, input, formKey }): Promise<Imported> => {
			const imported = parseRules(input.teks, await choicesNow());
			return imported.ok ? replaceDraft(house, { doer, formKey, rules: imported.rules }) : refuse('lines_wrong');
		},
		refused: ({ refusals: { routing } }) => ({ not_allowed: routing.not_allowed, lines_wrong: routing.lines_wrong }),
		at: { lines_wrong: 'teks' },
		next: () => '/admin/perutean/draf?sudah=impor'
	})
} satisfies Actions;
