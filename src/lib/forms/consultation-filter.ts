import type { ConsultationStage } from '$lib/domain/consultation/stage';
import { stagesIn, type StageGroup } from '$lib/domain/consultation/stage-group';
import { SCOPES, type Scope } from '$lib/domain/consultation/words';
import * as v from 'valibot';
import { parsePosition, type Position } from './complaint-filter';

/** Groups of stages, by the word in the address. */
const GROUP_OF_WORD = {
	dibuka: 'takes_inputs',
	dijadwalkan: 'ahead',
	dibahas: 'deliberation',
	'tindak-lanjut': 'keeping',
	selesai: 'kept',
	dibatalkan: 'dropped'
} as const satisfies Record<string, StageGroup>;
export type StageWord = keyof typeof GROUP_OF_WORD;
export const STAGE_GROUP_WORDS = Object.keys(GROUP_OF_WORD) as StageWord[];
export const stagesOf = (word: StageWord): ConsultationStage[] => stagesIn(GROUP_OF_WORD[word]);

export const SCOPE_WORD = {
	policy_draft: 'rancangan',
	policy_implementation: 'penerapan',
	policy_impact: 'dampak',
	policy_evaluation: 'evaluasi',
	service_problem: 'pelayanan'
} as const satisfies Record<Scope, string>;

export type ConsultationFilter = {
	stages: StageWord | '';
	/** Slug; empty for all. */
	agency: string;
	scope: Scope | null;
	older: Position | null;
	newer: Position | null;
};

const position = v.pipe(v.string(), v.transform(parsePosition));
const SCHEMA = v.object({
	tahap: v.fallback(v.picklist(['', ...STAGE_GROUP_WORDS]), ''),
	instansi: v.fallback(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)), ''),
	lingkup: v.pipe(
		v.string(),
		v.transform((word) => SCOPES.find((scope) => SCOPE_WORD[scope] === word) ?? null)
	),
	setelah: position,
	sebelum: position
});
type Field = keyof (typeof SCHEMA)['entries'];
const FIELDS = Object.keys(SCHEMA.entries) as Field[];

/** What an address asks of the list. Nonsense counts as not asked: a shared link must always show something. */
export function parseConsultationFilter(query: URLSearchParams): ConsultationFilter {
	const read = v.parse(SCHEMA, Object.fromEntries(FIELDS.map((field) => [field, query.get(field) ?? ''])));
	return {
		stages: read.tahap,
		agency: read.instansi,
		scope: read.lingkup,
		older: read.setelah,
		newer: read.setelah ? null : read.sebelum
	};
}

/** The address of the same list with something changed: what is empty is left out, and the place in the list is lost. */
export function consultationQuery(filter: ConsultationFilter, change: Partial<Record<Field, string>> = {}): string {
	const asked: Partial<Record<Field, string>> = {
		tahap: filter.stages,
		instansi: filter.agency,
		lingkup: filter.scope ? SCOPE_WORD[filter.scope] : '',
		...change
	};
	const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
	return query && `?${query}`;
}
