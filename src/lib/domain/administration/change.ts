/**
 * What is changed of the province, by administrators, and what is left to heads (`authority.ts`) by them. The last ones have
 * versions of their own.
 */
export const SUBJECTS = [
	'agency',
	'person',
	'category',
	'district',
	'service',
	'ladder',
	'ways_in',
	'site',
	'webhook',
	'page',
	'limit',
	'key',
	'api_key',
	'calendar',
	'policy',
	'rule',
	'routing',
	'hold',
	'word'
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const CHANGE_ACTS = [
	'create',
	'edit',
	'end',
	'split',
	'revive',
	'appoint',
	'dismiss',
	'uninvite',
	'unlock',
	'assent',
	'link',
	'unlink',
	'renew_key',
	'reseal',
	'move'
] as const;
export type ChangeAct = (typeof CHANGE_ACTS)[number];

/** What is kept and shown of something, by the names of its form: so a form can be filled in from any change. */
export type Facts = Readonly<Record<string, string>>;

/** Something that changes: what stood before, and what will stand. */
export type Change = {
	subject: Subject;
	/** Slug of an agency, category or service, code of a district, id of an account, clock of a ladder, name of a page or a limit, fingerprint of a key, what may be seen of a key of a program. */
	subjectId: string;
	/** What people call it, where its facts do not say. */
	called?: string;
	/** Of what belongs to one agency: whose head may change it too. */
	agencyId?: string;
	act: ChangeAct;
	before: Facts | null;
	after: Facts | null;
};

/** What a change reaches besides the thing itself, counted before it is made. */
export const EFFECTS = [
	'added',
	'edited',
	'unchanged',
	'invited',
	'known',
	'unattended',
	'open_reports',
	'late_reports',
	'officers',
	'categories',
	'routing_rules',
	'services',
	'consultations',
	'promises',
	'rescheduled',
	'rerouted',
	'open_clocks',
	'without_second_step',
	'shut_out_at_once',
	'proofs',
	'english_readers',
	'named_in',
	'resealed'
] as const;
export type EffectKind = (typeof EFFECTS)[number];
export type Effect = Partial<Record<EffectKind, number>>;

export type Difference = { field: string; before: string; after: string };

/** Field by field what a change changes; of what is new all that was filled in. */
export const differencesOf = ({ before, after }: Pick<Change, 'before' | 'after'>): Difference[] =>
	[...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
		.map((field) => ({ field, before: before?.[field] ?? '', after: after?.[field] ?? '' }))
		.filter((difference) => difference.before !== difference.after);

/** What somebody else has changed since a form was drawn, and which of it its writer left as it was. */
export function changedMeanwhile({ drawn, saved, typed }: Record<'drawn' | 'saved' | 'typed', Facts>) {
	const fields = differencesOf({ before: drawn, after: saved }).map(({ field }) => field);
	const of = (names: readonly string[]): Facts => Object.fromEntries(names.map((name) => [name, saved[name] ?? '']));
	const plain = (facts: Facts, name: string) => (facts[name] ?? '').replace(/\r\n?/g, '\n').trim();
	return { theirs: of(fields), untouched: of(fields.filter((name) => plain(typed, name) === plain(drawn, name))) };
}

/** What a change changes and reaches, shown before it is made: `mark` is of exactly that. */
export type Weighed = { changes: readonly Change[]; effect: Effect; mark: string; isAnew: boolean };

/** A name as it stands in addresses: of the short one, without what addresses do not take. */
export const slugOf = (name: string): string =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60)
		.replace(/-+$/, '');

/** The first of its numbered likes that nobody has. */
export function freeSlug(name: string, taken: readonly string[]): string {
	const base = slugOf(name) || 'tanpa-nama';
	for (let number = 1; ; number += 1) {
		const slug = number === 1 ? base : `${base}-${number}`;
		if (!taken.includes(slug)) return slug;
	}
}
