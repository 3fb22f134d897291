import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What changed since somebody began to listen. */
type Heard = { tags: ReadonlySet<string>; end(): void };

type Means = {
	/** Listens from now on; null where nothing is heard, so that nobody can know whether a file still is what it says. */
	gather: () => Heard | null;
	/** Figures are a minute old at most, and what falls due meanwhile nobody tells. */
	freshMs: number;
};

/** How many are written at a time, whoever waits: the database has others to serve. */
const AT_ONCE = 2;
const PIECE = 64 * 1024;
const LEAVING_MS = 5_000;

/** A file as it is taken: from its beginning, while it is still being written or afterwards. */
export type Taken = { finished: { size: number; etag: string } | null; parts: AsyncGenerator<Uint8Array> };

/**
 * Files that are made when somebody asks for them, once for all who ask before anything has changed. They are written to the
 * disk as fast as rows are read, and each reader takes them from there as fast as they can: so a slow one holds up nobody, a
 * hundred cost as much as one, and none is held in memory.
 */
export class SharedFiles {
	readonly #means: Means;
	readonly #files = new Map<string, SharedFile>();
	readonly #turns: (() => void)[] = [];
	#busy = 0;
	#folder: string | null = null;
	#made = 0;

	constructor(means: Means) {
		this.#means = means;
	}

	/** `rows` is asked for once, and only if nothing is at hand that it would say again. */
	take(name: string, rows: () => AsyncIterable<Uint8Array>): Taken {
		const known = this.#files.get(name);
		const file = known && this.#isFresh(known) ? known : this.#begin(name, rows);
		return { finished: file.finished, parts: file.read() };
	}

	#isFresh({ failed, heard, since }: SharedFile): boolean {
		return !failed && heard !== null && heard.tags.size === 0 && performance.now() - since < this.#means.freshMs;
	}

	#begin(name: string, rows: () => AsyncIterable<Uint8Array>): SharedFile {
		this.#files.get(name)?.leave();
		this.#made += 1;
		const file = new SharedFile(join(this.#openFolder(), String(this.#made)), this.#means.gather());
		this.#files.set(name, file);
		void this.#inTurn(() => file.write(rows())).then(() => this.#forgetLater(name, file));
		return file;
	}

	#openFolder(): string {
		if (this.#folder !== null) return this.#folder;
		const folder = mkdtempSync(join(tmpdir(), 'fkp-data-'));
		process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
		this.#folder = folder;
		return folder;
	}

	async #inTurn(write: () => Promise<void>): Promise<void> {
		if (this.#busy >= AT_ONCE) await new Promise<void>((resolve) => this.#turns.push(resolve));
		else this.#busy += 1;
		await write();
		const next = this.#turns.shift();
		if (next) next();
		else this.#busy -= 1;
	}

	#forgetLater(name: string, file: SharedFile): void {
		setTimeout(() => {
			file.leave();
			if (this.#files.get(name) === file) this.#files.delete(name);
		}, this.#means.freshMs).unref();
	}
}

class SharedFile {
	readonly since = performance.now();
	finished: Taken['finished'] = null;
	failed = false;
	#size = 0;
	#grown = Promise.withResolvers<true>();

	constructor(
		readonly path: string,
		readonly heard: Heard | null
	) {}

	/** Readers learn of what goes wrong; nobody else waits for it. */
	async write(parts: AsyncIterable<Uint8Array>): Promise<void> {
		const hash = createHash('sha256');
		try {
			const handle = await open(this.path, 'w');
			try {
				for await (const part of parts) {
					hash.update(part);
					await handle.writeFile(part);
					this.#size += part.length;
					this.#grow();
				}
			} finally {
				await handle.close();
			}
			this.finished = { size: this.#size, etag: `"${hash.digest('base64url').slice(0, 22)}"` };
		} catch (error) {
			this.failed = true;
			this.#failure = error;
		}
		this.#grow();
	}

	#failure: unknown = null;

	#grow(): void {
		this.#grown.resolve(true);
		this.#grown = Promise.withResolvers<true>();
	}

	async *read(): AsyncGenerator<Uint8Array> {
		while (this.#size === 0 && !this.finished && !this.failed) await this.#grown.promise;
		if (this.failed && this.#size === 0) throw this.#failure;
		const handle = await open(this.path, 'r');
		const piece = Buffer.alloc(PIECE);
		try {
			for (let position = 0; ;) {
				// Before it is read from: what comes while it is read is met at the next turn.
				const [grown, isWhole, failed] = [this.#grown.promise, this.finished !== null, this.failed];
				const { bytesRead } = await handle.read(piece, 0, PIECE, position);
				if (bytesRead > 0) {
					position += bytesRead;
					yield new Uint8Array(piece.subarray(0, bytesRead));
				} else if (failed) throw this.#failure;
				else if (isWhole) return;
				else await grown;
			}
		} finally {
			await handle.close();
		}
	}

	/** Who reads it reads on; nobody begins but whoever was given it just now. */
	leave(): void {
		this.heard?.end();
		setTimeout(() => void unlink(this.path).catch(() => undefined), LEAVING_MS).unref();
	}
}
