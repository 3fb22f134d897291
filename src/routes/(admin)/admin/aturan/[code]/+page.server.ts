import { dayOf } from '$lib/domain/calendar/zone';
import { isInForce } from '$lib/domain/moderation/rule';
import { RULE_END, RULE_VERSION, ruleChange, typedRule } from '$lib/forms/rule-version';
import type { Db } from '$lib/server/db/client';
import { listForumRules } from '$lib/server/db/forum-rules';
import { services } from '$lib/server/services';
import { endRule, newestOf, publishRule } from '$lib/server/usecases/moderation/publish-rule';
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

const listVersions = async (db: Db, code: string) => (await listForumRules(db)).filter((rule) => rule.code === code);

export const load: PageServerLoad = async (event) => {
	const { code } = open(event as RequestEvent);
	const { db, now, env } = services();
	const today = dayOf(now(), env.zone);
	const versions = await listVersions(db, code);
	return {
		code,
		versions,
		state: newestOf(versions),
		current: versions.find((rule) => isInForce(rule, today)) ?? null,
		formKey: crypto.randomUUID(),
		done: event.url.searchParams.get('sudah')
	};
};

export const actions = {
	terbit: formAction(RULE_VERSION, {
		open,
		run: ({ house, opened, input, formKey, state }) =>
			publishRule(house, { ...opened, formKey, reason: input.alasan, change: ruleChange(input), seen: state }),
		refused: ({ refusals }) => refusals.rule,
		saved: async ({ house: { db }, opened: { code } }) => {
			const versions = await listVersions(db, code);
			const state = newestOf(versions);
			const newest = versions.find(({ version }) => String(version) === state);
			return { typed: newest ? typedRule(newest) : {}, state };
		},
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
