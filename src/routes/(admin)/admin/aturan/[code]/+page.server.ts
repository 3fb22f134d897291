import { dayOf } from '$lib/domain/calendar/zone';
import { isInForce } from '$lib/domain/moderation/rule';
import { RULE_END, RULE_VERSION, ruleChange } from '$lib/forms/rule-version';
import { listForumRules } from '$lib/server/db/forum-rules';
import { services } from '$lib/server/services';
import { endRule, publishRule } from '$lib/server/usecases/moderation/publish-rule';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

function open(event: RequestEvent) {
	const doer = requireAdmin(event);
	const { code } = event.params;
	if (!/^[A-Z]\d{1,2}$/.test(code)) error(404);
	return { doer, code };
}

export const load: PageServerLoad = async (event) => {
	const { code } = open(event as RequestEvent);
	const { db, now, env } = services();
	const today = dayOf(now(), env.zone);
	const versions = (await listForumRules(db)).filter((rule) => rule.code === code);
	return {
		code,
		versions,
		current: versions.find((rule) => isInForce(rule, today)) ?? null,
		formKey: crypto.randomUUID(),
		done: event.url.searchParams.get('sudah')
	};
};

export const actions = {
	terbit: formAction(RULE_VERSION, {
		open,
		run: ({ house, opened, input, formKey }) =>
			publishRule(house, { ...opened, formKey, reason: input.alasan, change: ruleChange(input) }),
		refused: ({ refusals }) => refusals.rule,
		at: { in_the_past: 'mulai', later_version: 'mulai', same_as_before: 'isi', flag_reason_taken: 'laporan' },
		next: ({ opened }) => `/admin/aturan/${opened.code}?sudah=terbit`
	}),
	akhir: formAction(RULE_END, {
		open,
		run: ({ house, opened, input, formKey }) =>
			endRule(house, { ...opened, formKey, lastDay: input.akhir, reason: input.sebab }),
		refused: ({ refusals }) => refusals.rule,
		at: { in_the_past: 'akhir', not_in_force: 'akhir', flags_need_it: 'akhir' },
		next: ({ opened }) => `/admin/aturan/${opened.code}?sudah=akhir`
	})
} satisfies Actions;
