import { describe, expect, it } from 'vitest';
import { formatNumbers, parseNumbers } from './numbers';

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

	it('are written as they are typed', () => {
		expect(formatNumbers([1, 4, 5, 7, 8, 9])).toBe('1, 4, 5, 7-9');
		expect(parseNumbers(formatNumbers([1, 4, 5, 7, 8, 9]))).toEqual([1, 4, 5, 7, 8, 9]);
	});
});
