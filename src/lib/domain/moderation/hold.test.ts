import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DEFAULT_SETTINGS,
	groundsFor,
	HOLD_SIGNALS,
	isNewcomer,
	linksIn,
	type HoldSettings,
	type Writing
} from './hold';

const NEW: Writing = {
	accountDays: 2,
	standing: 0,
	links: [],
	sightings: [],
	lately: 1,
	likeRemoved: 0,
	copies: 0
};
const LINK = ['https://contoh.test/a'];
const HELD = [{ word: 'bangsat', mode: 'hold', written: 'b4ngsat' }] as const;
const HINTED = [{ word: 'bodoh', mode: 'hint', written: 'bodoh' }] as const;

const codes = (writing: Partial<Writing>, settings: Partial<HoldSettings> = {}) =>
	groundsFor({ ...NEW, ...writing }, { ...DEFAULT_SETTINGS, ...settings }).map(
		({ code, cited }) => `${code} ${cited.join()}`
	);

describe('what speaks for holding', () => {
	it('reads as a table', () => {
		const TABLE: [string, string[]][] = [
			['nothing', codes({})],
			['a link', codes({ links: LINK })],
			['a link, where links are fine', codes({ links: LINK }, { links: null })],
			['one link, where two are needed', codes({ links: LINK }, { links: 2 })],
			['a watched word', codes({ sightings: HELD })],
			['a word that is only a hint', codes({ sightings: HINTED })],
			['a watched word, where none is watched', codes({ sightings: HELD }, { watchedWords: false })],
			['four posts in ten minutes', codes({ lately: 4 })],
			['five posts in ten minutes', codes({ lately: 5 })],
			['79 % of what was removed', codes({ likeRemoved: 79 })],
			['80 % of what was removed', codes({ likeRemoved: 80 })],
			['one other wrote the same', codes({ copies: 1 })],
			['two others wrote the same', codes({ copies: 2 })],
			['all of it', codes({ links: LINK, sightings: HELD, lately: 9, likeRemoved: 100, copies: 5 })],
			['all of it, by a guest', codes({ accountDays: null, links: LINK, lately: 9 })],
			['all of it, by an old account', codes({ accountDays: 15, links: LINK, sightings: HELD, lately: 9 })],
			['all of it, by who has written before', codes({ standing: 3, links: LINK, sightings: HELD, lately: 9 })]
		];
		expect(TABLE.map(([what, held]) => `${what}: ${held.join(' + ') || '-'}`)).toMatchInlineSnapshot(`
			[
			  "nothing: -",
			  "a link: links https://contoh.test/a",
			  "a link, where links are fine: -",
			  "one link, where two are needed: -",
			  "a watched word: watched_words b4ngsat",
			  "a word that is only a hint: -",
			  "a watched word, where none is watched: -",
			  "four posts in ten minutes: -",
			  "five posts in ten minutes: rate 5",
			  "79 % of what was removed: -",
			  "80 % of what was removed: like_removed 80",
			  "one other wrote the same: -",
			  "two others wrote the same: copied 2",
			  "all of it: links https://contoh.test/a + watched_words b4ngsat + rate 9 + like_removed 100 + copied 5",
			  "all of it, by a guest: links https://contoh.test/a + rate 9",
			  "all of it, by an old account: -",
			  "all of it, by who has written before: -",
			]
		`);
	});

	it('never holds who is known, whatever they write', () => {
		const any = fc.record({
			accountDays: fc.integer({ min: 0, max: 4000 }),
			standing: fc.nat(50),
			links: fc.array(fc.webUrl(), { maxLength: 3 }),
			sightings: fc.constantFrom([], [...HELD], [...HINTED]),
			lately: fc.nat(30),
			likeRemoved: fc.nat(100),
			copies: fc.nat(9)
		});
		fc.assert(
			fc.property(any, (writing) => {
				const grounds = groundsFor(writing, DEFAULT_SETTINGS);
				if (!isNewcomer(writing, DEFAULT_SETTINGS)) expect(grounds).toEqual([]);
				expect(grounds.every(({ cited }) => cited.length > 0)).toBe(true);
			})
		);
	});

	it('a signal that is switched off is silent', () => {
		const off = { links: null, watchedWords: false, ratePosts: null, likeRemoved: null, copied: null };
		expect(codes({ links: LINK, sightings: HELD, lately: 99, likeRemoved: 100, copies: 9 }, off)).toEqual([]);
		expect(HOLD_SIGNALS).toHaveLength(Object.keys(off).length);
	});
});

it.each<[string, string[]]>([
	['lihat https://judi.test/x?y=1, ya', ['https://judi.test/x?y=1']],
	['buka www.contoh.test', ['www.contoh.test']],
	['daftar di slot88.vip sekarang', ['slot88.vip']],
	['lihat https://forum.test/pengaduan/7Q4M-2K9X', []],
	['rapat pukul 10.00 di Kel.Kalumata', []],
	['surel ahmad@dinas.go.id', []]
])('links in: %s', (text, links) => expect(linksIn(text, 'forum.test')).toEqual(links));
