import { EMPTY_ROOT, nodeHash, type Hash } from './merkle';

type Head = { size: number; root: Hash };

/** Whether a leaf stands at `index` of the tree with this head (RFC 9162, 2.1.3.2). */
export function isIncluded(leaf: Hash, index: number, proof: readonly Hash[], { size, root }: Head): boolean {
	if (index < 0 || index >= size) return false;
	let [at, last, hash] = [index, size - 1, leaf];
	for (const beside of proof) {
		if (last === 0) return false;
		if (at % 2 === 1 || at === last) {
			hash = nodeHash(beside, hash);
			while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
		} else hash = nodeHash(hash, beside);
		[at, last] = [half(at), half(last)];
	}
	return last === 0 && hash.equals(root);
}

/** Whether the later tree begins with the earlier one, leaf for leaf (RFC 9162, 2.1.4.2). */
export function isConsistent(earlier: Head, later: Head, proof: readonly Hash[]): boolean {
	if (earlier.size > later.size) return false;
	if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root);
	if (earlier.size === 0) return proof.length === 0 && earlier.root.equals(EMPTY_ROOT);
	const isWhole = Number.isInteger(Math.log2(earlier.size));
	const [first, ...rest] = isWhole ? [earlier.root, ...proof] : proof;
	if (!first || proof.length === 0) return false;
	let [at, last] = [earlier.size - 1, later.size - 1];
	while (at % 2 === 1) [at, last] = [half(at), half(last)];
	let [old, anew] = [first, first];
	for (const beside of rest) {
		if (last === 0) return false;
		if (at % 2 === 1 || at === last) {
			old = nodeHash(beside, old);
			anew = nodeHash(beside, anew);
			while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
		} else anew = nodeHash(anew, beside);
		[at, last] = [half(at), half(last)];
	}
	return last === 0 && old.equals(earlier.root) && anew.equals(later.root);
}

const half = (number: number): number => Math.floor(number / 2);
