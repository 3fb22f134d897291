import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';

type Bytes = ReadableStream<Uint8Array>;
export type FileSum = { bytes: number; sha256: Buffer };

/** Keeps a stream under a name that stands there only once the file is whole and on the disk. */
export async function keepWhole(path: string, sealed: Bytes): Promise<FileSum> {
	const beside = `${path}.part`;
	const file = await open(beside, 'wx', 0o600);
	const hash = createHash('sha256');
	let bytes = 0;
	try {
		for await (const chunk of sealed as NodeStream<Uint8Array>) {
			hash.update(chunk);
			bytes += chunk.length;
			await file.writeFile(chunk);
		}
		await file.sync();
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	} finally {
		await file.close();
	}
	await rename(beside, path);
	return { bytes, sha256: hash.digest() };
}

export async function sumOfFile(path: string): Promise<Buffer> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
	return hash.digest();
}

export const streamOf = (path: string): Bytes => Readable.toWeb(createReadStream(path)) as Bytes;
