import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FinishedPage, Tag } from './kept-pages';

/** A page in the making, for which all wait who ask for the same. */
export type Flight = {
	key: string;
	/** When it began, by the province's clock. */
	at: Date;
	/** What changed since then. */
	heard: Set<Tag>;
	/** Null: what came of it is for nobody else. */
	landed: Promise<FinishedPage | null>;
	land(page: FinishedPage | null): void;
};

const MOST_UNKEPT = 5_000;

/** The pages in the making, and which of them are worth waiting for. */
export function createFlights() {
	const ofRequest = new WeakMap<IncomingMessage, Flight>();
	const inTheAir = new Set<Flight>();
	/** Those that show whatever has happened so far. */
	const current = new Map<string, Flight>();
	/** Whose answer could not be kept the last time: nobody waits for them. */
	const unkept = new Set<string>();

	function landed({ key }: Flight, page: FinishedPage | null): void {
		if (page) unkept.delete(key);
		else if (unkept.size < MOST_UNKEPT) unkept.add(key);
		else unkept.clear();
	}

	return {
		toWaitFor: (key: string): Flight | undefined => current.get(key),
		of: (request: IncomingMessage): Flight | undefined => ofRequest.get(request),
		/** Otherwise its reader went away, and since then it hears nothing. */
		isUnderWay: (flight: Flight): boolean => inTheAir.has(flight),
		begin(key: string, at: Date, { request, response }: { request: IncomingMessage; response: ServerResponse }): void {
			const { promise, resolve } = Promise.withResolvers<FinishedPage | null>();
			const land = (page: FinishedPage | null) => {
				if (!inTheAir.delete(flight)) return;
				if (current.get(key) === flight) current.delete(key);
				landed(flight, page);
				resolve(page);
			};
			const flight: Flight = { key, at, heard: new Set(), landed: promise, land };
			inTheAir.add(flight);
			ofRequest.set(request, flight);
			if (!unkept.has(key)) current.set(key, flight);
			// Of files, and of whoever does not wait for an answer.
			response.once('close', () => land(null));
		},
		heard(tags: readonly Tag[]): void {
			for (const { heard } of inTheAir) for (const tag of tags) heard.add(tag);
			current.clear();
		}
	};
}
