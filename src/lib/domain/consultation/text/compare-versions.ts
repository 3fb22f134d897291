import { bareWords } from './bare-words';
import { diffWords, type Piece } from './diff';
import { sameWords, type Provision } from './provisions';

/** What became of one provision between two versions. */
export type Change<P extends Provision = Provision> =
	| { kind: 'same'; provision: P; wasLabel: string }
	| { kind: 'changed'; provision: P; wasLabel: string; pieces: Piece[] }
	| { kind: 'added'; provision: P }
	| { kind: 'removed'; provision: P };

type Identified = Provision & { id: string };

/** Two versions of a text side by side, in the order of the newer; what went away stands where it stood before. */
export function compareVersions<P extends Identified>(before: readonly P[], after: readonly P[]): Change<P>[] {
	const olds = new Map(before.map((provision) => [provision.id, provision]));
	const kept = new Set(after.map(({ id }) => id));
	const goneAfter = goneAfterEach(before, kept);
	const gone = (id: string | null): Change<P>[] =>
		(goneAfter.get(id) ?? []).map((provision) => ({ kind: 'removed', provision }));
	return [
		...gone(null),
		...after.flatMap((provision) => [changeOf(olds.get(provision.id), provision), ...gone(provision.id)])
	];
}

/** What went away, by the provision that stood before it and has stayed; null for what stood first. */
function goneAfterEach<P extends Identified>(before: readonly P[], kept: ReadonlySet<string>): Map<string | null, P[]> {
	const gone = new Map<string | null, P[]>();
	let last: string | null = null;
	for (const provision of before) {
		if (kept.has(provision.id)) last = provision.id;
		else gone.set(last, [...(gone.get(last) ?? []), provision]);
	}
	return gone;
}

function changeOf<P extends Identified>(old: P | undefined, provision: P): Change<P> {
	if (!old) return { kind: 'added', provision };
	const wasLabel = old.label;
	if (sameWords(old.body, provision.body)) return { kind: 'same', provision, wasLabel };
	const pieces = diffWords(bareWords(old.body), bareWords(provision.body));
	return { kind: 'changed', provision, wasLabel, pieces };
}
