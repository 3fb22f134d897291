/** What a page is made of: a thread, by its id, or `lists`: any of them. */
export type Tag = string;

/** Spoils every page there is. */
export const ALL: Tag = 'all';
export const LISTS: Tag = 'lists';

/** An answer as it goes over the wire. */
export type FinishedPage = {
	/** For the log. */
	path: string;
	etag: string;
	/** Names and values in turn, as Node takes them. */
	headers: readonly string[];
	/** Of the answer that says no more than that nothing has changed. */
	unchanged: readonly string[];
	bytes: Uint8Array<ArrayBuffer>;
};

/** What a page was made of, and from when to when it shows what one would that is made then. */
export type Holding = { tags: readonly Tag[]; since: Date; until: Date };

type Kept = { page: FinishedPage; tags: readonly Tag[]; since: number; until: number; weight: number };

/** What an entry takes besides its bytes, roughly. */
const OVERHEAD = 3_000;

/** Finished pages, as many as go into so many bytes; whichever was asked for longest ago makes room. */
export class KeptPages {
	readonly #mostBytes: number;
	/** In the order in which they were asked for. */
	readonly #pages = new Map<string, Kept>();
	readonly #madeOf = new Map<Tag, Set<string>>();
	#bytes = 0;

	constructor(mostBytes: number) {
		this.#mostBytes = mostBytes;
	}

	find(key: string, now: Date): FinishedPage | null {
		const kept = this.#pages.get(key);
		if (!kept) return null;
		this.#pages.delete(key);
		this.#pages.set(key, kept);
		// A clock that was set back has not come to what was made later.
		if (kept.since <= now.getTime() && now.getTime() < kept.until) return kept.page;
		this.#drop(key);
		return null;
	}

	keep(key: string, page: FinishedPage, { tags, since, until }: Holding): void {
		this.#drop(key);
		const weight = page.bytes.length + key.length + OVERHEAD;
		if (weight > this.#mostBytes) return;
		this.#pages.set(key, { page, tags, since: since.getTime(), until: until.getTime(), weight });
		this.#bytes += weight;
		for (const tag of tags) this.#madeOf.set(tag, (this.#madeOf.get(tag) ?? new Set()).add(key));
		for (const oldest of this.#pages.keys()) {
			if (this.#bytes <= this.#mostBytes) break;
			this.#drop(oldest);
		}
	}

	spoil(tag: Tag): void {
		for (const key of tag === ALL ? this.#pages.keys() : (this.#madeOf.get(tag) ?? [])) this.#drop(key);
	}

	get bytes(): number {
		return this.#bytes;
	}

	#drop(key: string): void {
		const kept = this.#pages.get(key);
		if (!kept) return;
		this.#pages.delete(key);
		this.#bytes -= kept.weight;
		for (const tag of kept.tags) {
			const keys = this.#madeOf.get(tag);
			keys?.delete(key);
			if (keys?.size === 0) this.#madeOf.delete(tag);
		}
	}
}
