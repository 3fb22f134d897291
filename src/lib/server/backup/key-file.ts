import { readFile } from 'node:fs/promises';
import { StartupError } from '../startup-error';

/** The keys of a file as `age-keygen` writes it: one a line, remarks behind `#`. */
export async function readKeys(path: string): Promise<string[]> {
	const text = await readFile(path, 'utf8').catch(() => '');
	const keys = text.split(/\r?\n/).filter((line) => /^AGE-SECRET-KEY-/.test(line));
	if (keys.length === 0) throw new StartupError(`Tidak ada kunci AGE-SECRET-KEY-… di ${path}.`);
	return keys;
}
