import type { FieldFault } from '$lib/domain/actor/account-fault';
import * as v from 'valibot';

type FieldFaults = Record<string, FieldFault>;

/** The command in a posted form, or the first fault of each field. */
export function readForm<S extends v.GenericSchema>(
	schema: S,
	form: FormData
): { ok: true; value: v.InferOutput<S> } | { ok: false; faults: FieldFaults } {
	const parsed = v.safeParse(schema, Object.fromEntries(form));
	if (parsed.success) return { ok: true, value: parsed.output };
	const faults: FieldFaults = {};
	for (const issue of parsed.issues) {
		// Every message of these schemas is a fault's name: `fault()` saw to that.
		faults[v.getDotPath(issue) ?? 'form'] ??= issue.message as FieldFault;
	}
	return { ok: false, faults };
}
