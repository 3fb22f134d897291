import { timingSafeEqual } from 'node:crypto';
import { findLeaf, type LeafRow } from '../../db/log-leaves';
import { findLastHead, readTile } from '../../db/log-tree';
import type { Services } from '../../services';
import { LEAF_PART, saltOf, secretOf } from '../../transparency/commit';
import { openLogKeys } from '../../transparency/log-key';
import { inclusionProof } from '../../transparency/merkle';
import { writeProofFile, type Opening } from '../../transparency/proof-file';
import { readForm, signReceipt, writeReceiptFile } from '../../transparency/receipt';
import { subtreesOf } from '../../transparency/tiles';
import { withCosignatures } from './stored-log';

type House = Pick<Services, 'db' | 'env'>;

/** What opens a leaf: gone where it was erased, and not there before it is bound. */
type Opened = { commitment: Buffer; secret: Buffer; opens: string };

function openLeaf({ env }: Pick<House, 'env'>, { commitment, secret, keyed, opens }: LeafRow): Opened | null {
	if (!commitment || !secret || opens === null) return null;
	return { commitment, opens, secret: secretOf(env, { secret, keyed }) };
}

/** The parts of a leaf that its own reader can open: what was said, and what is not told to everybody. */
const OWN_PARTS = ['words', 'data'];

function openingOf({ opens, secret }: Opened, isOwn: boolean): Opening {
	const saltFor = (part: string) => saltOf(secret, part).toString('base64');
	const opening = { form: opens, salt: saltFor(LEAF_PART) };
	return isOwn ? { ...opening, parts: Object.fromEntries(OWN_PARTS.map((part) => [part, saltFor(part)])) } : opening;
}

/** The proof that a leaf stands in the log, with the newest head; null before it does, and once it is erased. */
export async function writeProof(house: House, leaf: LeafRow, isOwn: boolean): Promise<string | null> {
	const opened = openLeaf(house, leaf);
	const head = leaf.place === null || !opened ? undefined : await findLastHead(house.db);
	if (leaf.place === null || !opened || !head) return null;
	const read = subtreesOf((level, nth) => readTile(house.db, level, nth));
	const proof = await inclusionProof(read, leaf.place, head.size);
	const note = await withCosignatures(house.db, head);
	return writeProofFile({ opening: openingOf(opened, isOwn), index: leaf.place, proof, note });
}

const DOORS = ['own', 'all'] as const;
/** For whom a receipt is: its owner, whose file opens words as well, or whoever is shown it. */
type Door = (typeof DOORS)[number];

/** The part of an address that nobody guesses; it ends with what it was drawn from. */
const doorTo = (secret: Buffer, door: Door): string =>
	saltOf(secret, `door ${door}`).subarray(0, 16).toString('base64url');

/** Where the receipt of a leaf stands, to be come back to without an account; null before it is bound, and once it is erased. */
export function receiptPath({ env }: Pick<House, 'env'>, leaf: LeafRow, isOwn: boolean): `/${string}` | null {
	const opened = openLeaf({ env }, leaf);
	return opened && `/tanda-terima/${leaf.id}/${doorTo(opened.secret, isOwn ? 'own' : 'all')}`;
}

export type SignedReceipt = {
	/** What is printed and stands in its QR code. */
	text: string;
	about: string;
	at: string | null;
	/** Null as long as it is a promise, which holds until `by`. */
	place: number | null;
	size: number | null;
	by: string | null;
	facts: Record<string, unknown>;
};

/** The receipt as it is now: a promise, or the place in the log and the head of it. */
export async function signedReceipt(house: House, leaf: LeafRow): Promise<SignedReceipt | null> {
	const opened = openLeaf(house, leaf);
	const [{ signers }, head] = await Promise.all([openLogKeys(house), findLastHead(house.db)]);
	if (!opened) return null;
	const { place, promised_by: by } = leaf;
	const { about, at, facts } = readForm(opened.opens);
	const taken = { about, at, commitment: opened.commitment };
	const told = { about, at, facts, by: by?.toISOString() ?? null };
	if (place !== null && head)
		return { ...told, text: signReceipt(taken, { place, head }, signers[0]), place, size: head.size };
	return by && { ...told, text: signReceipt(taken, { by }, signers[0]), place: null, size: null };
}

/** The leaf behind an address of a receipt, where the address is the one that was given away. */
export async function findReceiptLeaf(house: House, id: number, door: string) {
	const leaf = await findLeaf(house.db, id);
	const opened = leaf && openLeaf(house, leaf);
	if (!leaf || !opened) return null;
	const given = Buffer.from(door);
	const through = DOORS.find((one) => {
		const right = Buffer.from(doorTo(opened.secret, one));
		return right.length === given.length && timingSafeEqual(right, given);
	});
	return through ? { leaf, isOwn: through === 'own' } : null;
}

/** What is kept of a receipt as a file: the proof, or what stands for it until there is one. */
export async function receiptFile(house: House, leaf: LeafRow, isOwn: boolean) {
	const proof = await writeProof(house, leaf, isOwn);
	if (proof !== null) return { name: `tanda-terima-${leaf.id}.tlog-proof`, text: proof };
	const [opened, receipt] = [openLeaf(house, leaf), await signedReceipt(house, leaf)];
	if (!opened || !receipt) return null;
	return { name: `tanda-terima-${leaf.id}.txt`, text: writeReceiptFile(openingOf(opened, isOwn), receipt.text) };
}
