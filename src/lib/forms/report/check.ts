import { parse, type Faults as FaultsOf, type Fields, type Form, type InputOf } from '../kit/form';
import type { Fault } from '../kit/fault';
import type { ReportDraft } from './fields';

/** One fault a field, the first: a person mends one thing at a time. */
export type Faults = Readonly<Partial<Record<string, Fault>>>;
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: Faults };

/** Checks what was typed so far. A field that is absent was not answered. */
export function check<F extends Fields>(
	made: Pick<Form<string, F>, 'fields' | 'whole'>,
	draft: ReportDraft
): Checked<InputOf<F>> {
	const answers: Partial<Record<string, string>> = draft;
	const typed = Object.keys(made.fields).map((name) => [name, answers[name] ?? '']);
	const parsed = parse(made, Object.fromEntries(typed) as Parameters<typeof parse<F>>[1]);
	return parsed.ok ? { ok: true, value: parsed.input } : { ok: false, faults: parsed.faults satisfies FaultsOf<F> };
}
