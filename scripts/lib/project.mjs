import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string[]} parts */
export const inProject = (...parts) => join(ROOT, ...parts);

/**
 * One hash over the content of files and folders.
 * @param {string[]} names
 * @param {(path: string) => boolean} [counts]
 */
export function hashOf(names, counts = () => true) {
	const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
	for (const file of names.flatMap((name) => filesBelow(inProject(name))).filter(counts)) {
		hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

/** @param {string} file @param {string} hash */
export const isStamped = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash;
