import { describe, expect, it } from 'vitest';
import { formatNumbers, parseNumbers, shortNumbers } from './numbers';

describe('numbers of inputs', () => {
	it.each([
		['', []],
		['7', [7]],
		['1, 4, 7-12', [1, 4, 7, 8, 9, 10, 11, 12]],
		['12 3;3', [3, 12]],
		['2–4', [2, 3, 4]],
		['satu', null],
		['0', null],
		['9-7', null],
		['1-999999', null]
	])('%j names %j', (typed, numbers) => expect(parseNumbers(typed)).toEqual(numbers));

	it('of many are named in part, and the rest counted', () => {
		const odd = Array.from({ length: 1_000 }, (_, nth) => 2 * nth + 1);
		expect(shortNumbers(odd, 3)).toEqual({ said: '1, 3, 5', left: 997 });
		expect(shortNumbers([1, 2, 3, 9], 3)).toEqual({ said: '1-3, 9', left: 0 });
		expect(shortNumbers([], 3)).toEqual({ said: '', left: 0 });
	});

	it('are written as they are typed', () => {
		expect(formatNumbers([1, 4, 5, 7, 8, 9])).toBe('1, 4, 5, 7-9');
		expect(parseNumbers(formatNumbers([1, 4, 5, 7, 8, 9]))).toEqual([1, 4, 5, 7, 8, 9]);
	});
});
