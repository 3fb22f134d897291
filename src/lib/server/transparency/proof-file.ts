import type { Hash } from './merkle';

/** What a leaf opens to, for who may know it: its form with its salt, and the salts of what is shut in the form. */
export type Opening = { form: string; salt: string; parts?: Record<string, string> };

type ProofFile = { opening: Opening; index: number; proof: readonly Hash[]; note: string };

/** One text that proves by itself, without the forum, that something stands in the log (C2SP tlog-proof). */
export function writeProofFile({ opening, index, proof, note }: ProofFile): string {
	const extra = Buffer.from(JSON.stringify(opening)).toString('base64');
	const lines = ['c2sp.org/tlog-proof@v1', `extra ${extra}`, `index ${index}`];
	return [...lines, ...proof.map((hash) => hash.toString('base64')), '', note].join('\n');
}
