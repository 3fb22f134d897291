import * as v from 'valibot';

const text = v.optional(v.string(), '');
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'huruf kecil, angka, dan tanda hubung saja'));
const named = v.pipe(v.string(), v.minLength(1, 'wajib diisi'));

const SHAPE = v.object({
	districts: v.array(
		v.object({ code: v.pipe(v.string(), v.regex(/^\d{2}\.\d{2}$/, 'kode Kemendagri, misalnya 82.71')), name: named })
	),
	places: v.optional(
		v.array(
			v.object({
				code: v.pipe(v.string(), v.regex(/^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/, 'kode Kemendagri, misalnya 82.71.01.1001')),
				name: named
			})
		),
		[]
	),
	agencies: v.array(
		v.object({
			slug,
			name: named,
			short_name: named,
			task: text,
			address: text,
			phone: text,
			email: text,
			/** The inspectorate: what is objected to in its own work goes past it. */
			oversees: v.optional(v.boolean(), false),
			/** It has no computers. Unsaid: as it stands. */
			on_paper: v.optional(v.boolean()),
			services: v.optional(
				v.array(v.object({ name: named, requirements: text, duration: text, cost: text, product: text })),
				[]
			)
		})
	),
	categories: v.array(
		v.object({
			slug,
			parent: v.optional(v.nullable(slug), null),
			name_id: named,
			name_en: named,
			keywords: text,
			elsewhere: text,
			agency: v.optional(v.nullable(slug), null),
			supervisory: v.optional(v.boolean(), false),
			sensitive: v.optional(v.boolean(), false)
		})
	)
});

export type Province = v.InferOutput<typeof SHAPE>;

/** The description of a province, or every fault in it with its place. */
export function parseProvince(json: unknown): { ok: true; value: Province } | { ok: false; faults: string[] } {
	const result = v.safeParse(SHAPE, json);
	if (!result.success) {
		return { ok: false, faults: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'berkas'}: ${issue.message}`) };
	}
	const faults = danglingReferences(result.output);
	return faults.length > 0 ? { ok: false, faults } : { ok: true, value: result.output };
}

/** A parent stands before its children; agencies, and the districts of places, are those of the same file. */
function danglingReferences({ districts, places, agencies, categories }: Province): string[] {
	const codes = new Set(districts.map(({ code }) => code));
	const slugs = new Set(agencies.map(({ slug }) => slug));
	const seen = new Set<string>();
	const repeated = [
		...repeatedIn('districts.#.code', districts, ({ code }) => code),
		...repeatedIn('places.#.code', places, ({ code }) => code),
		...repeatedIn('agencies.#.slug', agencies, ({ slug }) => slug),
		...repeatedIn('categories.#.slug', categories, ({ slug }) => slug)
	];
	const astray = places.flatMap(({ code }, index) =>
		codes.has(code.slice(0, 5)) ? [] : [`places.${index}.code: "${code}" tidak di kabupaten/kota mana pun`]
	);
	const dangling = categories.flatMap(({ slug, parent, agency }, index) => {
		const unknownParent = parent !== null && !seen.has(parent);
		seen.add(slug);
		return [
			...(unknownParent ? [`categories.${index}.parent: "${parent}" tidak ada sebelum "${slug}"`] : []),
			...(agency !== null && !slugs.has(agency) ? [`categories.${index}.agency: "${agency}" tidak ada`] : [])
		];
	});
	return [...repeated, ...astray, ...dangling];
}

const repeatedIn = <Row>(place: string, rows: readonly Row[], nameOf: (row: Row) => string): string[] => {
	const names = rows.map(nameOf);
	return names.flatMap((name, index) =>
		names.indexOf(name) < index ? [`${place.replace('#', String(index))}: "${name}" sudah ada di atasnya`] : []
	);
};
