import { expect, it } from 'vitest';
import { pageOf } from './page-of';

const letters = [...'abcdefg'];
const at = (query: string, list = letters) =>
	pageOf(list, (letter) => letter, new URL(`https://forum.test/admin/layanan${query}`), 3);

it('goes from page to page by the row that each begins with, and keeps what else is asked for', () => {
	expect(at('?cari=x')).toEqual({
		rows: ['a', 'b', 'c'],
		first: 1,
		last: 3,
		all: 7,
		previous: null,
		next: '/admin/layanan?cari=x&mulai=d'
	});
	expect(at('?cari=x&mulai=d')).toMatchObject({
		rows: ['d', 'e', 'f'],
		previous: '/admin/layanan?cari=x',
		next: '/admin/layanan?cari=x&mulai=g'
	});
	expect(at('?mulai=g')).toMatchObject({
		rows: ['g'],
		first: 7,
		last: 7,
		previous: '/admin/layanan?mulai=d',
		next: null
	});
});

it('begins with that row still where others came and went, and with the first where it is gone itself', () => {
	expect(at('?mulai=d', ['0', ...letters]).rows).toEqual(['d', 'e', 'f']);
	expect(at('?mulai=c').previous).toBe('/admin/layanan');
	expect(at('?mulai=zzz').rows).toEqual(['a', 'b', 'c']);
	expect(at('', [])).toMatchObject({ rows: [], first: 1, last: 0, all: 0, previous: null, next: null });
});
