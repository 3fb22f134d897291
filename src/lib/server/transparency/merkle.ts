import { createHash } from 'node:crypto';

/** A hash of the tree: 32 octets. */
export type Hash = Buffer;

/** The hash of the whole subtree of 2^level leaves that begins with leaf `index` · 2^level. */
export type ReadSubtree = (level: number, index: number) => Promise<Hash>;

const sha256 = (...parts: readonly Uint8Array[]): Hash => {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
};

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

export const leafHash = (data: Uint8Array): Hash => sha256(LEAF, data);
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);

/** Of no leaves at all. */
export const EMPTY_ROOT = sha256();

/** How many of `size` leaves stand left of the root's cut: the largest power of two below it (RFC 9162, 2.1.1). */
const leftOf = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);

const levelOf = (size: number): number => Math.log2(size);

/** The hash over leaves `from` to before `until`, where `from` is a place at which such a subtree can begin. */
async function hashOver(read: ReadSubtree, from: number, until: number): Promise<Hash> {
	const size = until - from;
	const level = levelOf(size);
	if (Number.isInteger(level)) return read(level, from / size);
	const cut = from + leftOf(size);
	return nodeHash(await hashOver(read, from, cut), await hashOver(read, cut, until));
}

/** The head of the tree of the first `size` leaves. */
export const rootOf = async (read: ReadSubtree, size: number): Promise<Hash> =>
	size === 0 ? EMPTY_ROOT : hashOver(read, 0, size);

/** That leaf `index` stands in the tree of `size` leaves: the hashes beside its way to the root, the lowest first (RFC 9162, 2.1.3.1). */
export async function inclusionProof(read: ReadSubtree, index: number, size: number): Promise<Hash[]> {
	const proof: Hash[] = [];
	let [from, until] = [0, size];
	while (until - from > 1) {
		const cut = from + leftOf(until - from);
		if (index < cut) {
			proof.unshift(await hashOver(read, cut, until));
			until = cut;
		} else {
			proof.unshift(await hashOver(read, from, cut));
			from = cut;
		}
	}
	return proof;
}

/** That the tree of `older` leaves is the beginning of that of `size` (RFC 9162, 2.1.4.1). Empty where one of them is. */
export async function consistencyProof(read: ReadSubtree, older: number, size: number): Promise<Hash[]> {
	const proof: Hash[] = [];
	if (older === 0 || older === size) return proof;
	let [from, until] = [0, size];
	let isBeginning = true;
	while (older !== until) {
		const cut = from + leftOf(until - from);
		if (older <= cut) {
			proof.unshift(await hashOver(read, cut, until));
			until = cut;
		} else {
			proof.unshift(await hashOver(read, from, cut));
			from = cut;
			isBeginning = false;
		}
	}
	if (!isBeginning) proof.unshift(await hashOver(read, from, until));
	return proof;
}
