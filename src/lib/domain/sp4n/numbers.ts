/** A number of SP4N-LAPOR! as people copy it, with its sign or without; null for anything else. */
export const sp4nNumberIn = (typed: string): string | null => {
	const digits = typed.trim().replace(/^#\s*/, '');
	return /^\d{4,12}$/.test(digits) ? digits : null;
};

/** What a report has of SP4N-LAPOR! today, as far as a list of numbers needs it. */
export type Standing = { ref: string; title: string; number: string | null; mayRecord: boolean };

/** `ref` as it stands in the list; null where it can be no number of a report. */
export type Pair = { line: number; ref: string | null; number: string | null; words: string };

/**
 * What a line would do: `record` a number where there is none, or put another in its place; `same`: it stands there already.
 * The rest do nothing: no such report for its reader, no number, or one that another report has or another line gives.
 */
export type LineFate = 'record' | 'replace' | 'same' | 'unknown' | 'not_allowed' | 'no_number' | 'taken' | 'twice';

export type Weighed = Pair & { fate: LineFate; title: string | null; before: string | null };

export const willRecord = ({ fate }: Pick<Weighed, 'fate'>): boolean => fate === 'record' || fate === 'replace';

/** What each line of a list would do. `owners` says which report has a number today. */
export function weighPairs(
	pairs: readonly Pair[],
	standing: ReadonlyMap<string, Standing>,
	owners: ReadonlyMap<string, string>
): Weighed[] {
	return pairs.map((pair) => {
		const found = pair.ref === null ? undefined : standing.get(pair.ref);
		const fate = fateOf(pair, found, { pairs, owners });
		return { ...pair, fate, title: found?.title ?? null, before: found?.number ?? null };
	});
}

type Around = { pairs: readonly Pair[]; owners: ReadonlyMap<string, string> };

function fateOf(pair: Pair, found: Standing | undefined, { pairs, owners }: Around): LineFate {
	if (!found) return 'unknown';
	if (pair.number === null) return 'no_number';
	if (!found.mayRecord) return 'not_allowed';
	const others = pairs.filter((other) => other.line !== pair.line);
	if (others.some(({ ref, number }) => ref === pair.ref || number === pair.number)) return 'twice';
	if (found.number === pair.number) return 'same';
	const owner = owners.get(pair.number);
	if (owner !== undefined && owner !== pair.ref) return 'taken';
	return found.number === null ? 'record' : 'replace';
}
