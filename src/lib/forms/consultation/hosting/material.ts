import { MATERIAL_KINDS, type MaterialKind } from '$lib/domain/consultation/words';
import * as v from 'valibot';
import { idOrNothing, line, oneOf, parseTyped, typedIn, type Parsed, type Typed } from '../typed';

const MATERIAL_FIELDS = ['nama', 'jenis', 'seri'] as const;
export type MaterialField = (typeof MATERIAL_FIELDS)[number];
export type TypedMaterial = Typed<MaterialField>;

const schema = v.object({ nama: line({ least: 3, most: 150 }), jenis: oneOf(MATERIAL_KINDS), seri: idOrNothing });

export const typedMaterial = (form: FormData): TypedMaterial => typedIn(form, MATERIAL_FIELDS);

export function parseMaterial(
	typed: TypedMaterial
): Parsed<MaterialField, { title: string; kind: MaterialKind; series: string | null }> {
	const parsed = parseTyped(schema, typed);
	if (!parsed.ok) return parsed;
	const { nama: title, jenis: kind, seri: series } = parsed.input;
	return { ok: true, input: { title, kind, series } };
}
