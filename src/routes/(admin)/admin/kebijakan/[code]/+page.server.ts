import { dayOf } from '$lib/domain/calendar/zone';
import {
	FIELD_OF,
	POLICY_FIELDS,
	policyForm,
	type PolicyFault,
	type PolicyField,
	type TypedPolicy
} from '$lib/forms/policy/version';
import { listAgenciesOn, listPolicyVersions } from '$lib/server/queries/policy-admin';
import { services } from '$lib/server/services';
import { publishPolicy } from '$lib/server/usecases/policy/publish-policy';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const today = dayOf(now(), env.zone);
	const [policies, agencies] = await Promise.all([listPolicyVersions(db, today), listAgenciesOn(db, today)]);
	const policy = policies.find(({ code }) => code === event.params.code);
	if (!policy) error(404);
	return { policy, agencies, today, done: event.url.searchParams.has('sudah') };
};

type Errors = Partial<Record<PolicyField | 'form', string>>;

export const actions: Actions = {
	default: async (event) => {
		const doer = requireAdmin(event);
		const form = await event.request.formData();
		const typed = Object.fromEntries(POLICY_FIELDS.map((name) => [name, String(form.get(name) ?? '')])) as TypedPolicy;
		const says = adminTextFor(event.locals.lang).policy.fault;
		const again = (status: 409 | 422, errors: Errors) => fail(status, { errors, typed });
		const parsed = v.safeParse(policyForm, typed);
		if (!parsed.success) {
			const { nested = {} } = v.flatten<typeof policyForm>(parsed.issues);
			// Every message of the schema is one of its faults.
			const faults = Object.entries(nested).map(([name, messages]) => [name, says[messages[0] as PolicyFault]]);
			return again(422, Object.fromEntries(faults) as Errors);
		}
		const { instansi, lama, satuan, mulai, dasar, alasan } = parsed.output;
		const change = { amount: lama, unit: satuan, basis: dasar, validFrom: mulai };
		const { code } = event.params;
		const outcome = await publishPolicy(services(), {
			doer,
			code,
			agencySlug: instansi || null,
			change,
			reason: alasan
		});
		if (!outcome.ok) return again(409, { [FIELD_OF[outcome.refusal] ?? 'form']: says[outcome.refusal] });
		redirect(303, path(event.locals.lang, `/admin/kebijakan/${code}?sudah`));
	}
};
