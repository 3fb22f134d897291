import { TEMPLATES } from '$lib/domain/consultation/hosting/template';
import { METHODS, SCOPES, type Method, type Scope } from '$lib/domain/consultation/words';
import type { Template } from '$lib/domain/consultation/hosting/template';
import * as v from 'valibot';
import { fault, line, oneOf, parseTyped, typedIn, type Parsed, type Typed } from '../typed';

const BEGIN_FIELDS = ['judul', 'dari', 'instansi', 'lingkup', 'metode'] as const;
export type BeginField = (typeof BEGIN_FIELDS)[number];
export type TypedBeginning = Typed<BeginField>;

/** What a new consultation begins from: a template, or an earlier one by its address. */
export type Beginning = {
	title: string;
	agencyId: string;
	scope: Scope;
	method: Method;
	from: { template: Template } | { copyOf: string };
};

/** In the one list of the form, before the address of an earlier consultation. */
export const COPY_PREFIX = 'salin:';

const origin = v.pipe(
	v.string(fault('missing')),
	v.nonEmpty(fault('missing')),
	v.check(
		(typed) => TEMPLATES.some((known) => known === typed) || /^salin:[a-z0-9-]{3,80}$/.test(typed),
		fault('unknown_choice')
	),
	v.transform((typed): Beginning['from'] =>
		typed.startsWith(COPY_PREFIX)
			? { copyOf: typed.slice(COPY_PREFIX.length) }
			: { template: TEMPLATES.find((known) => known === typed) ?? 'blank' }
	)
);

const schema = v.object({
	judul: line({ least: 10, most: 150 }),
	dari: origin,
	instansi: v.pipe(v.string(fault('missing')), v.uuid(fault('missing'))),
	lingkup: oneOf(SCOPES),
	metode: oneOf(METHODS)
});

export const typedBeginning = (form: FormData): TypedBeginning => typedIn(form, BEGIN_FIELDS);

export function parseBeginning(typed: TypedBeginning): Parsed<BeginField, Beginning> {
	const parsed = parseTyped(schema, typed);
	if (!parsed.ok) return parsed;
	const { judul: title, dari: from, instansi: agencyId, lingkup: scope, metode: method } = parsed.input;
	return { ok: true, input: { title, from, agencyId, scope, method } };
}
