import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSULTATION_SETTINGS, DEFAULT_SETTINGS, EVERYWHERE, IN_CONSULTATIONS } from './hold';
import { settingsIn } from './hold-scope';
import { FATES, figuresOf, isSweeping, type TriedPost } from './hold-trial';

const post = fc.record<TriedPost>({
	newcomer: fc.boolean(),
	before: fc.boolean(),
	after: fc.boolean(),
	fate: fc.constantFrom(...FATES)
});

describe('what a trial adds up to', () => {
	it('counts every change once, and as right only what was proved so since', () => {
		fc.assert(
			fc.property(fc.array(post, { maxLength: 40 }), (posts) => {
				const { added, dropped, heldBefore, heldAfter, tried } = figuresOf(posts);
				expect(heldAfter - heldBefore).toBe(added.count - dropped.count);
				expect(tried).toBe(posts.length);
				const waits = posts.filter(({ before, after, fate }) => before !== after && fate === 'waits').length;
				expect(added.right + added.wrong + dropped.right + dropped.wrong + waits).toBe(added.count + dropped.count);
			})
		);
	});

	it('turns round with the change', () => {
		fc.assert(
			fc.property(fc.array(post, { maxLength: 20 }), (posts) => {
				const there = figuresOf(posts);
				const back = figuresOf(posts.map((of) => ({ ...of, before: of.after, after: of.before })));
				expect(back.added).toEqual({ ...there.dropped, right: there.dropped.wrong, wrong: there.dropped.right });
			})
		);
	});

	it.each<[number, number, number, boolean]>([
		[100, 5, 20, false],
		[100, 5, 21, true],
		[100, 30, 30, false],
		[100, 40, 30, false],
		[0, 0, 0, false],
		[3, 0, 1, true]
	])('of %d newcomers %d were held and %d would be: asked about %s', (newcomers, heldBefore, heldAfter, asked) =>
		expect(isSweeping({ ...figuresOf([]), newcomers, heldBefore, heldAfter })).toBe(asked)
	);
});

describe('whose settings hold', () => {
	const of = (links: number) => ({ ...DEFAULT_SETTINGS, links });
	const above = (links: number | null) => (links === null ? null : of(links));
	it.each<[string, Record<string, number | null>, string, string | null, string | null, number | null]>([
		['nobody decided', {}, 'jembatan', 'jalan', null, DEFAULT_SETTINGS.links],
		['everywhere', { '*': 2 }, 'jembatan', 'jalan', EVERYWHERE, 2],
		['the category above', { '*': 2, jalan: 3 }, 'jembatan', 'jalan', 'jalan', 3],
		['its own', { '*': 2, jalan: 3, jembatan: 4 }, 'jembatan', 'jalan', 'jembatan', 4],
		['its own, taken away', { '*': 2, jalan: 3, jembatan: null }, 'jembatan', 'jalan', 'jalan', 3],
		['everybody’s, taken away', { '*': null }, 'jembatan', 'jalan', null, DEFAULT_SETTINGS.links],
		['a consultation is not everywhere', { '*': 2 }, IN_CONSULTATIONS, null, null, CONSULTATION_SETTINGS.links]
	])('%s', (_, published, scope, parent, from, links) => {
		const book = new Map(Object.entries(published).map(([name, value]) => [name, above(value)]));
		expect(settingsIn(book, scope, parent)).toMatchObject({ from, settings: { links } });
	});
});
