import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bringsOurs } from '../../auth/cookie-names';
import type { Ears, Listener } from '../../db/listener';
import type { Log } from '../../log';
import { encodingFor } from '../encoding';
import { isKnown } from '../etag';
import { createFlights, type Flight } from './flights';
import { ALL, LISTS, type FinishedPage, type KeptPages, type Tag } from './kept-pages';

type Means = {
	pages: KeptPages;
	now: () => Date;
	log: Log;
	listen(ears: Ears): Listener;
	/** Everything may have changed, the clock and the name of the forum among it. */
	onAll(): Promise<unknown> | undefined;
};

const LONGEST_ADDRESS = 512;
/** Files with a name of their own, which the adapter answers as quickly. */
const BUILT = '/_app/';

/**
 * Stands before the framework: gives a reader of whom we know nothing the page that was finished for another one, and has
 * a page that is missing made once, however many ask for it meanwhile. Everything else passes.
 */
export class Door {
	readonly listener: Listener;
	readonly #means: Means;
	readonly #flights = createFlights();
	readonly #listening = new Set<Set<Tag>>();

	constructor(means: Means) {
		this.#means = means;
		this.listener = means.listen({
			told: (word) => this.#told(word || LISTS),
			lost: () => this.#spoil(ALL),
			found: () => this.#told(ALL)
		});
	}

	answer(request: IncomingMessage, response: ServerResponse, pass: () => void): void {
		const since = performance.now();
		const { pages, now } = this.#means;
		const key = this.listener.hears() ? keyOf(request) : null;
		if (key === null) return pass();
		const page = pages.find(key, now());
		if (page) return this.#give(page, request, response, since);
		const flight = this.#flights.toWaitFor(key);
		if (!flight) {
			if (request.method === 'GET') this.#flights.begin(key, now(), { request, response });
			return pass();
		}
		void flight.landed.then((made) => (made ? this.#give(made, request, response, since) : pass()));
	}

	/** What the answer to a request that was let pass may become. */
	flightOf = (request: IncomingMessage | undefined): Flight | undefined => request && this.#flights.of(request);

	/** Hands a page to all who wait, and keeps it unless something that it is made of changed while it was made. */
	land(flight: Flight, page: FinishedPage, { tags, until }: { tags: readonly Tag[]; until: Date | null }): void {
		if (!this.#flights.isUnderWay(flight)) return;
		const isSpoilt = flight.heard.has(ALL) || tags.some((tag) => flight.heard.has(tag));
		if (until && this.listener.hears() && !isSpoilt)
			this.#means.pages.keep(flight.key, page, { tags, since: flight.at, until });
		flight.land(page);
	}

	/** Gathers what changes until it is ended. */
	gather(): { tags: ReadonlySet<Tag>; end(): void } {
		const tags = new Set<Tag>();
		this.#listening.add(tags);
		return { tags, end: () => void this.#listening.delete(tags) };
	}

	#told(word: string): void {
		this.#spoil(word);
		// Whatever was made by the old clock, or under the old name, meanwhile goes, too.
		const spoilAgain = () => this.#spoil(ALL);
		if (word === ALL) void this.#means.onAll()?.then(spoilAgain, spoilAgain);
	}

	/** What was made of it is gone, and nobody who asks from now on waits for what began before. */
	#spoil(tag: Tag): void {
		const tags = tag === ALL || tag === LISTS ? [tag] : [tag, LISTS];
		for (const one of tags) {
			this.#means.pages.spoil(one);
			for (const gathered of this.#listening) gathered.add(one);
		}
		this.#flights.heard(tags);
	}

	#give(page: FinishedPage, { method, headers }: IncomingMessage, response: ServerResponse, since: number): void {
		const requestId = randomUUID();
		const has = isKnown(headers['if-none-match'], page.etag);
		const status = has ? 304 : 200;
		response.writeHead(status, [...(has ? page.unchanged : page.headers), 'x-request-id', requestId]);
		response.end(has || method === 'HEAD' ? undefined : page.bytes);
		const ms = Math.round(performance.now() - since);
		this.#means.log.info('request', { requestId, method, path: page.path, status, ms, kept: true });
	}
}

/** The address and how it may be packed, of who asks to read and shows us nothing; null for everybody else. */
function keyOf({ method, url = '', headers }: IncomingMessage): string | null {
	if (method !== 'GET' && method !== 'HEAD') return null;
	if (!url.startsWith('/') || url.length > LONGEST_ADDRESS || url.startsWith(BUILT)) return null;
	return bringsOurs(headers.cookie) ? null : `${encodingFor(headers['accept-encoding']) ?? ''} ${url}`;
}
