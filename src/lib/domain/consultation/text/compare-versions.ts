import { bareWords } from './bare-words';
import { diffWords, type Piece as DiffPiece } from './diff';
import { sameWords, type Wording } from './provisions';

type Identified = Wording & { id: string };
type Nested = Identified & { parts?: readonly Identified[] };
/** How what stayed was called, and whether it stands elsewhere now: `swapped` names the one it changed places with. */
type Kept = { wasLabel: string; moved: boolean; swapped?: string };

/** What became of one provision between two versions. */
export type Change<P extends Identified = Identified> =
	| ({ kind: 'same'; provision: P } & Kept)
	| ({ kind: 'changed'; provision: P; pieces: DiffPiece[]; parts: Change[] } & Kept)
	| { kind: 'added'; provision: P }
	/** `into`: what it was merged into, where somebody said so. */
	| { kind: 'removed'; provision: P; into: string | null };

/**
 * Two versions of a text side by side, in the order of the newer; what went away stands where it stood before. `into`
 * has the ids that removed ones were merged into.
 */
export function compareVersions<P extends Nested>(
	before: readonly P[],
	after: readonly P[],
	into: ReadonlyMap<string, string> = new Map()
): Change<P>[] {
	const olds = new Map(before.map((provision) => [provision.id, provision]));
	const news = new Map(after.map((provision) => [provision.id, provision]));
	const goneAfter = goneAfterEach(before, news);
	const gone = (id: string | null): Change<P>[] =>
		(goneAfter.get(id) ?? []).map((provision) => {
			const target = news.get(into.get(provision.id) ?? '');
			return { kind: 'removed', provision, into: target ? target.label || bareWords(target.body).slice(0, 60) : null };
		});
	const standing = placesOf(before, after);
	return [
		...gone(null),
		...after.flatMap((provision) => [
			changeOf(olds.get(provision.id), provision, standing(provision), into),
			...gone(provision.id)
		])
	];
}

/** What went away, by the provision that stood before it and has stayed; null for what stood first. */
function goneAfterEach<P extends Identified>(
	before: readonly P[],
	kept: ReadonlyMap<string, P>
): Map<string | null, P[]> {
	const gone = new Map<string | null, P[]>();
	let last: string | null = null;
	for (const provision of before) {
		if (kept.has(provision.id)) last = provision.id;
		else gone.set(last, [...(gone.get(last) ?? []), provision]);
	}
	return gone;
}

function changeOf<P extends Nested>(
	old: P | undefined,
	provision: P,
	place: Omit<Kept, 'wasLabel'>,
	into: ReadonlyMap<string, string>
): Change<P> {
	if (!old) return { kind: 'added', provision };
	const kept = { ...place, wasLabel: old.label };
	if (sameWords(old.body, provision.body)) return { kind: 'same', provision, ...kept };
	const pieces = diffWords(bareWords(old.body), bareWords(provision.body));
	const [oldParts, newParts] = [old.parts ?? [], provision.parts ?? []];
	const hasParts = oldParts.length > 0 && newParts.length > 0;
	return {
		kind: 'changed',
		provision,
		...kept,
		pieces,
		parts: hasParts ? compareVersions(oldParts, newParts, into) : []
	};
}

/** Where what stayed stands now, against the longest run of those that kept their order, and who changed numbers with whom. */
function placesOf<P extends Identified>(
	before: readonly P[],
	after: readonly P[]
): (provision: P) => Omit<Kept, 'wasLabel'> {
	const places = new Map(before.map(({ id }, index) => [id, index]));
	const stayed = after.filter(({ id }) => places.has(id));
	const steady = longestRun(stayed.map(({ id }) => places.get(id) ?? 0));
	const moved = new Set(stayed.filter(({ id }) => !steady.has(places.get(id) ?? 0)).map(({ id }) => id));
	const oldLabels = new Map(before.map(({ id, label }) => [id, label]));
	return ({ id, label }) => {
		const was = oldLabels.get(id) ?? '';
		const partner = stayed.find((other) => other.id !== id && other.label === was && oldLabels.get(other.id) === label);
		const isSwapped = partner !== undefined && was !== '' && (moved.has(id) || moved.has(partner.id));
		return isSwapped ? { moved: true, swapped: partner.label } : { moved: moved.has(id) };
	};
}

/** The values of a longest increasing subsequence. */
function longestRun(values: readonly number[]): Set<number> {
	const tails: number[] = [];
	const previous: (number | undefined)[] = [];
	for (const [index, value] of values.entries()) {
		let [low, high] = [0, tails.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		previous[index] = tails[low - 1];
		tails[low] = index;
	}
	const run = new Set<number>();
	for (let at = tails.at(-1); at !== undefined; at = previous[at]) run.add(values[at] ?? 0);
	return run;
}
