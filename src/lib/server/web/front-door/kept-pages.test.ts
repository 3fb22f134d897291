import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL, KeptPages, LISTS, type FinishedPage } from './kept-pages';

const NOW = new Date('2026-11-21T05:05:00Z');
const LATER = new Date('2026-11-21T06:05:00Z');
const MOST = 50_000;

const page = (size: number): FinishedPage => ({
	path: '/',
	etag: '"x"',
	headers: [],
	unchanged: [],
	bytes: new Uint8Array(size)
});

const tag = fc.constantFrom('a', 'b', 'c', LISTS);
const deed = fc.oneof(
	fc.record({
		does: fc.constant('keep' as const),
		key: fc.constantFrom('1', '2', '3', '4', '5'),
		tags: fc.uniqueArray(tag, { minLength: 1 }),
		size: fc.nat(20_000)
	}),
	fc.record({ does: fc.constant('spoil' as const), tag: fc.oneof(tag, fc.constant(ALL)) }),
	fc.record({ does: fc.constant('find' as const), key: fc.constantFrom('1', '2', '3', '4', '5') })
);

describe('kept pages', () => {
	it('hold nothing of what was spoilt, and no more than there is room for, whatever is done', () => {
		fc.assert(
			fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
				const pages = new KeptPages(MOST);
				const good = new Map<string, { made: FinishedPage; tags: string[] }>();
				for (const one of deeds) {
					if (one.does === 'keep') {
						const made = page(one.size);
						pages.keep(one.key, made, { tags: one.tags, since: NOW, until: LATER });
						good.set(one.key, { made, tags: one.tags });
					}
					if (one.does === 'spoil') {
						pages.spoil(one.tag);
						for (const [key, { tags }] of good) if (one.tag === ALL || tags.includes(one.tag)) good.delete(key);
					}
					if (one.does === 'find') {
						const found = pages.find(one.key, NOW);
						if (found) expect(found).toBe(good.get(one.key)?.made);
					}
					expect(pages.bytes).toBeLessThanOrEqual(MOST);
				}
			})
		);
	});

	it('make room by what was asked for longest ago', () => {
		const pages = new KeptPages(MOST);
		const until = { tags: [LISTS], since: NOW, until: LATER };
		for (const key of ['1', '2', '3']) pages.keep(key, page(12_000), until);
		pages.find('1', NOW);
		pages.keep('4', page(12_000), until);
		expect(['1', '2', '3', '4'].filter((key) => pages.find(key, NOW))).toEqual(['1', '3', '4']);
	});

	it('have not begun for a clock that was set back', () => {
		const pages = new KeptPages(MOST);
		pages.keep('1', page(1), { tags: [LISTS], since: NOW, until: LATER });
		expect(pages.find('1', new Date(NOW.getTime() - 1))).toBeNull();
	});

	it('end when their time is over', () => {
		const pages = new KeptPages(MOST);
		pages.keep('1', page(1), { tags: [LISTS], since: NOW, until: LATER });
		expect(pages.find('1', LATER)).toBeNull();
		expect(pages.bytes).toBe(0);
	});
});
