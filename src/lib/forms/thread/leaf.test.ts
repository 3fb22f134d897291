import { describe, expect, it } from 'vitest';
import { leafQuery, parseLeaf, postQuery } from './leaf';

const POST = '0b9c6e0e-58a0-4c8e-9d5d-3a8f0f6c1e2a';
const read = (query: string) =>
	parseLeaf(new URL(`/pengaduan/7Q4M-2K9X${query}`, 'https://forum.example').searchParams);

describe('the page of a history in an address', () => {
	it.each([
		['', null],
		['?halaman=7', 7],
		['?halaman=terakhir', 'last'],
		['?halaman=semua', 'all'],
		[`?kiriman=${POST}`, { post: POST }],
		['?kiriman=7', null],
		['?halaman=0', null],
		['?halaman=-1', null],
		['?halaman=1e3', null],
		['?halaman=9999999', null]
	] as const)('%s', (query, asked) => expect(read(query)).toEqual(asked));

	it('is read as it was written', () => {
		expect([2, 30, 'all' as const].map((asked) => read(leafQuery(asked)))).toEqual([2, 30, 'all']);
		expect(read(leafQuery(1))).toBeNull();
		expect(read(postQuery(POST))).toEqual({ post: POST });
	});
});
