import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafOf, type LeafAsked } from './leaf';

const whole = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
const isPost = (one: string, id: string) => one === id;
const leaf = (count: number, asked: LeafAsked) => leafOf(whole(count), asked, isPost);

describe('a page of a history', () => {
	it.each([
		[0, 1],
		[60, 1],
		[61, 2],
		[110, 2],
		[111, 3],
		[1000, 20]
	])('of %i entries there are %i', (count, pages) => expect(leaf(count, 1).leaf.pages).toBe(pages));

	it('shows each entry once, in order, and none anew when others follow', () => {
		fc.assert(
			fc.property(fc.nat(400), fc.nat(120), (count, more) => {
				const { pages } = leaf(count, 1).leaf;
				const all = whole(pages).map((_, index) => leaf(count, index + 1).part);
				expect(all.flat()).toEqual(whole(count));
				for (const [index, part] of all.slice(0, -1).entries())
					expect(leaf(count + more, index + 1).part).toEqual(part);
			})
		);
	});

	it('is the one with a post, wherever that stands', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (count, at) => {
				const post = `${at % count}`;
				const found = leaf(count, { post });
				expect(found.part).toContain(post);
				expect(leaf(count, found.leaf.page ?? 0).part).toEqual(found.part);
			})
		);
	});

	it('is the last one beyond the end, the first one for a post that is not there, and all of it where that is asked', () => {
		expect(leaf(300, 99)).toEqual(leaf(300, 'last'));
		expect(leaf(300, { post: 'none' })).toEqual(leaf(300, 1));
		expect(leaf(300, 'all')).toMatchObject({ leaf: { page: null }, part: whole(300) });
	});
});
