import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { beforeEach, expect, it } from 'vitest';
import type { Ears } from '../../db/listener';
import { createLog } from '../../log';
import { Door } from './door';
import type { Flight } from './flights';
import { KeptPages, type FinishedPage } from './kept-pages';

const NOW = new Date('2026-11-21T05:05:00Z');
const PAGE: FinishedPage = { path: '/', etag: '"x"', headers: [], unchanged: [], bytes: new Uint8Array(9) };
const MADE_OF = { tags: ['a thread'], until: new Date('2026-11-21T06:05:00Z') };

let ears: Ears;
let pages: KeptPages;
let door: Door;
let clocksRead: number;

beforeEach(() => {
	pages = new KeptPages(50_000);
	clocksRead = 0;
	door = new Door({
		pages,
		now: () => NOW,
		log: createLog({ logLevel: 'silent', logFormat: 'json' }),
		listen: (given) => {
			ears = given;
			return { hears: () => true, caughtUp: () => Promise.resolve(), stop: () => undefined };
		},
		onAll: () => {
			clocksRead += 1;
			return Promise.resolve();
		}
	});
});

/** One who asks for the first page, where none is kept. */
function ask(): { flight: Flight; leave(): void } {
	const request = new IncomingMessage(new Socket());
	Object.assign(request, { method: 'GET', url: '/' });
	const response = new ServerResponse(request);
	door.answer(request, response, () => undefined);
	const flight = door.flightOf(request);
	if (!flight) throw new Error('It was let in without a flight');
	return { flight, leave: () => response.emit('close') };
}

const isKept = (): boolean => pages.find(' /', NOW) !== null;

it('keeps what was made while nothing changed', () => {
	const { flight } = ask();
	ears.told('another thread');
	door.land(flight, PAGE, MADE_OF);
	expect(isKept()).toBe(true);
});

it('keeps nothing that changed while it was made, also where its reader went away meanwhile', () => {
	for (const goes of [false, true]) {
		const { flight, leave } = ask();
		if (goes) leave();
		ears.told('a thread');
		door.land(flight, PAGE, MADE_OF);
		expect(isKept()).toBe(false);
	}
});

it('reads the clock anew when it hears again: another process may have moved it meanwhile', () => {
	const { flight } = ask();
	ears.lost();
	expect(clocksRead).toBe(0);
	ears.found();
	door.land(flight, PAGE, MADE_OF);
	expect([clocksRead, isKept()]).toEqual([1, false]);
});
