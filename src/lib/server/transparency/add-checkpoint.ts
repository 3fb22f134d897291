import { readCheckpoint, type Checkpoint } from './checkpoint';
import type { Hash } from './merkle';
import { readNote } from './note';

/** More hashes than a tree of any size has in a proof. */
const MOST_HASHES = 63;

/** What is asked of a witness (C2SP tlog-witness): to sign a head, which begins with one of `old` leaves. */
export type AddCheckpoint = { old: number; proof: Hash[]; note: string; text: string; head: Checkpoint };

export const writeAddCheckpoint = ({ old, proof, note }: Pick<AddCheckpoint, 'old' | 'proof' | 'note'>): string =>
	[`old ${old}`, ...proof.map((hash) => hash.toString('base64')), '', note].join('\n');

/** Null where it is none. */
export function readAddCheckpoint(body: string): AddCheckpoint | null {
	const cut = body.indexOf('\n\n');
	if (cut < 0) return null;
	const [first = '', ...lines] = body.slice(0, cut).split('\n');
	const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1];
	const note = body.slice(cut + 2);
	const text = readNote(note)?.text;
	const head = text === undefined ? null : readCheckpoint(text);
	if (old === undefined || text === undefined || !head || lines.length > MOST_HASHES) return null;
	const proof = lines.map((line) => Buffer.from(line, 'base64'));
	const isWhole = proof.every((hash, nth) => hash.length === 32 && hash.toString('base64') === lines[nth]);
	return isWhole ? { old: Number(old), proof, note, text, head } : null;
}
