import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { copyOut, type CopyTable } from '../db/copy';
import type { TableSum } from './manifest';

/** As much as is held in memory at once, unless one row alone is larger. */
const PART_BYTES = 4 * 1024 * 1024;
const NEW_LINE = 0x0a;

/**
 * Reads a table in parts that end with a row each, and hands them on; returns what its rows come to. Within a row a new line
 * is never written as itself.
 */
export async function sumTable(
	client: Client,
	table: CopyTable,
	take: (part: Buffer) => Promise<void> = () => Promise.resolve()
): Promise<TableSum> {
	const hash = createHash('sha256');
	let [rows, held, size] = [0, [] as Buffer[], 0];
	const handOn = async (least: number) => {
		if (size < least || size === 0) return;
		const all = Buffer.concat(held);
		const end = all.lastIndexOf(NEW_LINE) + 1;
		held = end < all.length ? [all.subarray(end)] : [];
		size = all.length - end;
		if (end > 0) await take(all.subarray(0, end));
	};
	for await (const chunk of copyOut(client, table) as AsyncIterable<Buffer>) {
		hash.update(chunk);
		rows += countLines(chunk);
		held.push(chunk);
		size += chunk.length;
		await handOn(PART_BYTES);
	}
	await handOn(1);
	return { name: table.name, columns: [...table.columns], rows, sha256: hash.digest('hex') };
}

function countLines(chunk: Buffer): number {
	let lines = 0;
	for (let at = chunk.indexOf(NEW_LINE); at !== -1; at = chunk.indexOf(NEW_LINE, at + 1)) lines += 1;
	return lines;
}
