import { describe, expect, it } from 'vitest';
import { nextCase } from './next-case';

describe('the next case', () => {
	it.each<[string, string[], string | null, string | null, string]>([
		['b', ['a', 'b', 'c'], null, 'c', 'is the one below'],
		['c', ['a', 'b', 'c'], 'd', 'd', 'is the first of the next page after the last of one'],
		['c', ['a', 'b', 'c'], null, 'a', 'is one that was passed over where the list ends'],
		['x', ['a', 'b'], null, 'a', 'is the first where the list has moved on without the open one'],
		['a', ['a'], null, null, 'is none after the only one'],
		['a', [], null, null, 'is none in an empty list']
	])('after %s in %j, then %j: %s, which %s', (here, refs, following, next) =>
		expect(nextCase(here, refs, following)).toBe(next)
	);
});
