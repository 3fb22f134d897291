import { describe, expect, it } from 'vitest';
import { lacksOf } from './sitting';

const endsAt = new Date('2026-07-01T05:00:00Z');
const at = (minutes: number) => new Date(endsAt.getTime() + minutes * 60_000);

describe('what a meeting has left to put on record', () => {
	it.each([
		['before its end nothing', -1, { people: 0, notes: 0 }, []],
		['then who came and what was noted', 0, { people: 0, notes: 0 }, ['people', 'notes']],
		['or what is not there of it', 0, { people: 12, notes: 0 }, ['notes']],
		['and nothing once both are', 60, { people: 12, notes: 1 }, []]
	] as const)('%s', (_, minutes, record, lacking) => {
		expect(lacksOf({ endsAt, ...record }, at(minutes))).toEqual(lacking);
	});
});
