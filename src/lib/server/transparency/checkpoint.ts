import type { Hash } from './merkle';

/** The head of the log at a moment, as it is signed (C2SP tlog-checkpoint). */
export type Checkpoint = { origin: string; size: number; root: Hash };

export const writeCheckpoint = ({ origin, size, root }: Checkpoint): string =>
	`${origin}\n${size}\n${root.toString('base64')}\n`;

/** Null where a text is no head. */
export function readCheckpoint(text: string): Checkpoint | null {
	const [origin, size, base64] = text.split('\n');
	if (!origin || !size || !base64 || !/^(0|[1-9]\d{0,15})$/.test(size)) return null;
	const root = Buffer.from(base64, 'base64');
	return root.length === 32 && root.toString('base64') === base64 ? { origin, size: Number(size), root } : null;
}
