import { describe, expect, it } from 'vitest';
import { nameStatements } from './prepared';

const times = (count: number, ask: () => unknown) => Array.from({ length: count }, ask).at(-1);

describe('names of statements', () => {
	it('are given to what comes again and again, and stay', () => {
		const { nameOf } = nameStatements();
		const text = 'select id from thread where ref = $1';
		expect([nameOf(text), nameOf(text)]).toEqual([undefined, undefined]);
		const name = nameOf(text);
		expect(name).toBeDefined();
		expect(nameOf(text)).toBe(name);
		expect(times(3, () => nameOf('select id from thread where id = $1'))).not.toBe(name);
	});

	it('are as many as a connection may keep, and no more', () => {
		const { nameOf } = nameStatements({ often: 1, most: 2 });
		const given = [1, 2, 3, 1].map((nth) => nameOf(`select ${nth} where $1`));
		expect(given).toEqual(['fkp_1', 'fkp_2', undefined, 'fkp_1']);
	});

	it.each([
		['a column may be added to', 'select * from thread where id = $1'],
		['a column may be added to', 'update thread set title = $1 returning *'],
		['a column may be added to', 'select "thread".* from thread'],
		['is planned by how common a word is', 'select id from thread where search @@ $1::tsquery'],
		['is no question', 'begin'],
		['is no question', 'listen told']
	])('are not given to what %s: %s', (_why, text) => {
		expect(times(5, () => nameStatements({ often: 1 }).nameOf(text))).toBeUndefined();
	});

	it('are given to counts', () => {
		expect(nameStatements({ often: 1 }).nameOf('select count(*) from thread')).toBe('fkp_1');
	});

	it('are taken back where a plan has become void', () => {
		const { nameOf, unname } = nameStatements({ often: 1 });
		nameOf('select due_day from deadline');
		unname('select due_day from deadline');
		expect(nameOf('select due_day from deadline')).toBeUndefined();
	});
});
