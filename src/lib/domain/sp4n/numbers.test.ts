import { describe, expect, it } from 'vitest';
import { sp4nNumberIn, weighPairs, type LineFate, type Pair, type Standing } from './numbers';

it.each([
	['9165816', '9165816'],
	[' #9165816 ', '9165816'],
	['123', null],
	['91658A6', null],
	['', null]
])('reads %j as %j', (typed, number) => {
	expect(sp4nNumberIn(typed)).toBe(number);
});

describe('a list of numbers', () => {
	const report = (ref: string, more: Partial<Standing> = {}): [string, Standing] => [
		ref,
		{ ref, title: ref, number: null, mayRecord: true, ...more }
	];
	const standing = new Map([
		report('A'),
		report('B', { number: '1000' }),
		report('C', { mayRecord: false }),
		report('D', { number: '2000' })
	]);
	const owners = new Map([
		['1000', 'B'],
		['2000', 'D']
	]);
	const pair = (line: number, ref: string | null, number: string | null): Pair => ({ line, ref, number, words: '' });

	it.each<[string, Pair[], LineFate[]]>([
		['is recorded', [pair(1, 'A', '3000')], ['record']],
		['takes the place of another', [pair(1, 'B', '3000')], ['replace']],
		['changes nothing where it stands', [pair(1, 'B', '1000')], ['same']],
		['is of nobody known', [pair(1, 'X', '3000'), pair(2, null, '4000')], ['unknown', 'unknown']],
		['is not for its reader', [pair(1, 'C', '3000')], ['not_allowed']],
		['is none', [pair(1, 'A', null)], ['no_number']],
		['is that of another report', [pair(1, 'A', '2000')], ['taken']],
		['is given to two', [pair(1, 'A', '3000'), pair(2, 'B', '3000')], ['twice', 'twice']],
		['is one of two for one', [pair(1, 'A', '3000'), pair(2, 'A', '4000')], ['twice', 'twice']]
	])('%s', (_, pairs, fates) => {
		expect(weighPairs(pairs, standing, owners).map(({ fate }) => fate)).toEqual(fates);
	});
});
