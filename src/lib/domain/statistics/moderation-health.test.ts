import { describe, expect, it } from 'vitest';
import { mostUndone, shareUndone, toldOf } from './moderation-health';

describe('the health of moderation', () => {
	const rule = (code: string, decided: number, undone: number) => ({ code, decided, undone, reversed: 0 });

	it('tells no share and no median of fewer than five', () => {
		expect([0, 4, 5].map((decided) => shareUndone({ decided, undone: 0 }))).toEqual([null, null, 0]);
		expect([toldOf(3, 4), toldOf(3, 5), toldOf(null, 9)]).toEqual([null, 3, null]);
	});

	it('names the rules first whose decisions stand least, and those with too few last', () => {
		const rules = [rule('A1', 40, 2), rule('B1', 4, 4), rule('D1', 10, 5), rule('D2', 40, 2), rule('E1', 50, 0)];
		expect(mostUndone(rules).map(({ code }) => code)).toEqual(['D1', 'A1', 'D2', 'E1', 'B1']);
	});
});
