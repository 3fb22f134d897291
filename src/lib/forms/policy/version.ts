import { parseIsoDate } from '$lib/domain/calendar/iso-date';
import { DEADLINE_UNITS } from '$lib/domain/deadline/policy';
import type { PolicyRefusal, WithdrawalRefusal } from '$lib/domain/deadline/next-policy';
import * as v from 'valibot';

export type PolicyFault =
	| ('amount_invalid' | 'unit_missing' | 'basis_missing' | 'basis_too_long' | 'reason_missing' | 'reason_too_long')
	| ('day_missing' | 'day_invalid' | 'version_missing');

const fault = (name: PolicyFault): PolicyFault => name;

const text = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => typed.normalize('NFC').replace(/\s+/g, ' ').trim())
);

/** A new version of a policy, as typed. `instansi` is empty for the base. */
export const policyForm = v.object({
	instansi: text,
	lama: v.pipe(
		text,
		v.regex(/^\d{1,4}$/, fault('amount_invalid')),
		v.transform(Number),
		v.minValue(1, fault('amount_invalid')),
		v.maxValue(1000, fault('amount_invalid'))
	),
	satuan: v.pipe(text, v.picklist(DEADLINE_UNITS, fault('unit_missing'))),
	mulai: v.pipe(
		text,
		v.nonEmpty(fault('day_missing')),
		v.transform(parseIsoDate),
		v.nonNullable(v.string(), fault('day_invalid')),
		v.check((day) => day >= '2000-01-01' && day <= '2099-12-31', fault('day_invalid'))
	),
	dasar: v.pipe(text, v.minLength(3, fault('basis_missing')), v.maxLength(500, fault('basis_too_long'))),
	alasan: v.pipe(text, v.minLength(3, fault('reason_missing')), v.maxLength(500, fault('reason_too_long')))
});

export const POLICY_FIELDS = ['instansi', 'lama', 'satuan', 'mulai', 'dasar', 'alasan'] as const;
export type PolicyField = (typeof POLICY_FIELDS | typeof WITHDRAWAL_FIELDS)[number];
export type TypedPolicy = Partial<Record<PolicyField, string>>;

/** The version that is taken back, and why. */
export const withdrawalForm = v.object({
	versi: v.pipe(text, v.uuid(fault('version_missing'))),
	sebab: v.pipe(text, v.minLength(3, fault('reason_missing')), v.maxLength(500, fault('reason_too_long')))
});
export const WITHDRAWAL_FIELDS = ['versi', 'sebab'] as const;

/** Which field a refusal is about; the others are about the form as a whole. */
export const FIELD_OF: Partial<Record<PublishPolicyFault, PolicyField>> = {
	in_the_past: 'mulai',
	used_today: 'mulai',
	later_version: 'mulai',
	not_found: 'mulai',
	not_shorter: 'lama',
	unknown_agency: 'instansi',
	unknown_version: 'versi',
	in_force: 'versi',
	in_use: 'versi'
};

/** Everything that can be said against a new version, or against taking one back: by the forms, and by the rules. */
export type PublishPolicyFault =
	(PolicyFault | PolicyRefusal | WithdrawalRefusal) | ('not_allowed' | 'unknown_agency' | 'used_today' | 'in_use');
