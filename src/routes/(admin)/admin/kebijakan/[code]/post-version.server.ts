import {
	FIELD_OF,
	POLICY_FIELDS,
	policyForm,
	withdrawalForm,
	WITHDRAWAL_FIELDS,
	type PolicyFault,
	type PolicyField,
	type PublishPolicyFault,
	type TypedPolicy
} from '$lib/forms/policy/version';
import { services } from '$lib/server/services';
import { publishPolicy } from '$lib/server/usecases/policy/publish-policy';
import { withdrawPolicy } from '$lib/server/usecases/policy/withdraw-policy';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { path } from '$lib/text/path';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireAdmin } from '../../require-admin';
import type { RequestEvent } from './$types';

type Errors = Partial<Record<PolicyField | 'form', string>>;

export async function postVersion(event: RequestEvent) {
	const doer = requireAdmin(event);
	const typed = await readTyped(event, POLICY_FIELDS);
	const parsed = v.safeParse(policyForm, typed);
	if (!parsed.success) return again(event, typed, v.flatten<typeof policyForm>(parsed.issues).nested);
	const { instansi, lama, satuan, mulai, dasar, alasan } = parsed.output;
	const outcome = await publishPolicy(services(), {
		doer,
		code: event.params.code,
		agencySlug: instansi || null,
		change: { amount: lama, unit: satuan, basis: dasar, validFrom: mulai },
		reason: alasan
	});
	return outcome.ok ? back(event, 'terbit') : refused(event, typed, outcome.refusal);
}

export async function postWithdrawal(event: RequestEvent) {
	const doer = requireAdmin(event);
	const typed = await readTyped(event, WITHDRAWAL_FIELDS);
	const parsed = v.safeParse(withdrawalForm, typed);
	if (!parsed.success) return again(event, typed, v.flatten<typeof withdrawalForm>(parsed.issues).nested);
	const { versi, sebab } = parsed.output;
	const outcome = await withdrawPolicy(services(), { doer, code: event.params.code, id: versi, reason: sebab });
	return outcome.ok ? back(event, 'tarik') : refused(event, typed, outcome.refusal);
}

async function readTyped({ request }: RequestEvent, fields: readonly PolicyField[]): Promise<TypedPolicy> {
	const form = await request.formData();
	return Object.fromEntries(fields.map((name) => [name, String(form.get(name) ?? '')]));
}

const faultsFor = ({ locals }: RequestEvent) => adminTextFor(locals.lang).policy.fault;

function again(
	event: RequestEvent,
	typed: TypedPolicy,
	nested: Partial<Record<PolicyField, [string, ...string[]]>> = {}
) {
	const says = faultsFor(event);
	// Every message of the schemas is one of their faults.
	const faults = Object.entries(nested).map(([name, messages]) => [name, says[messages[0] as PolicyFault]]);
	return fail(422, { errors: Object.fromEntries(faults) as Errors, typed });
}

const refused = (event: RequestEvent, typed: TypedPolicy, refusal: PublishPolicyFault) =>
	fail(409, { errors: { [FIELD_OF[refusal] ?? 'form']: faultsFor(event)[refusal] } as Errors, typed });

const back = ({ locals, params }: RequestEvent, done: 'terbit' | 'tarik'): never =>
	redirect(303, path(locals.lang, `/admin/kebijakan/${params.code}?sudah=${done}`));
