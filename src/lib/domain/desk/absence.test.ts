import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredBy, type Absence } from './absence';

const away = (...pairs: string[]): Absence[] =>
	pairs.map((pair) => ({ userId: pair.slice(0, 1), deputyId: pair.slice(1) }));

describe('whom a deputy looks after', () => {
	it.each<[string, Absence[], string, string]>([
		['nobody is away', [], 'b', ''],
		['one is', away('ab'), 'b', 'a'],
		['the deputy is away as well: on to theirs', away('ab', 'bc'), 'c', 'ab'],
		['two are away at once', away('ac', 'bc'), 'c', 'ab'],
		['who is away looks after nobody else’s by that', away('ab'), 'a', ''],
		['two stand in for one another', away('ab', 'ba'), 'a', 'b']
	])('%s', (_, absences, deputy, covered) => {
		expect(coveredBy(absences, deputy).sort().join('')).toBe(covered);
	});

	it('ends, and never names the deputy themselves', () => {
		const person = fc.constantFrom('a', 'b', 'c', 'd', 'e');
		const absence = fc.record({ userId: person, deputyId: person });
		fc.assert(
			fc.property(fc.array(absence), person, (absences, deputy) => {
				expect(coveredBy(absences, deputy)).not.toContain(deputy);
			})
		);
	});
});
