import { dayOf } from '$lib/domain/calendar/zone';
import { POLICY_VERSION, POLICY_WITHDRAWAL } from '$lib/forms/policy/version';
import { listAgenciesOn, listPolicyVersions } from '$lib/server/queries/admin/policy';
import { services } from '$lib/server/services';
import { publishPolicy } from '$lib/server/usecases/policy/publish-policy';
import { withdrawPolicy } from '$lib/server/usecases/policy/withdraw-policy';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const today = dayOf(now(), env.zone);
	const [policies, agencies] = await Promise.all([listPolicyVersions(db, today), listAgenciesOn(db, today)]);
	const policy = policies.find(({ code }) => code === event.params.code);
	if (!policy) error(404);
	return { policy, agencies, formKey: crypto.randomUUID(), done: event.url.searchParams.get('sudah') };
};

const open = (event: RequestEvent) => ({ doer: requireAdmin(event), code: event.params.code });

export const actions = {
	terbit: formAction(POLICY_VERSION, {
		open,
		run: ({ house, opened, input, formKey }) =>
			publishPolicy(house, {
				...opened,
				formKey,
				agencySlug: input.instansi,
				reason: input.alasan,
				change: { amount: input.lama, unit: input.satuan, basis: input.dasar, validFrom: input.mulai }
			}),
		refused: ({ refusals }) => refusals.policy,
		at: {
			in_the_past: 'mulai',
			used_today: 'mulai',
			later_version: 'mulai',
			not_found: 'mulai',
			not_shorter: 'lama',
			unknown_agency: 'instansi'
		},
		next: ({ opened }) => `/admin/kebijakan/${opened.code}?sudah=terbit`
	}),
	tarik: formAction(POLICY_WITHDRAWAL, {
		open,
		run: ({ house, opened, input, formKey }) =>
			withdrawPolicy(house, { ...opened, id: input.versi, reason: input.sebab, formKey }),
		refused: ({ refusals }) => refusals.policy,
		at: { unknown_version: 'versi', in_force: 'versi', in_use: 'versi' },
		next: ({ opened }) => `/admin/kebijakan/${opened.code}?sudah=tarik`
	})
} satisfies Actions;
