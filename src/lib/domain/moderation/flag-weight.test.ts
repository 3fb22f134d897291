import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLAPSE_LINE, weighFlags } from './flag-weight';
import { ageOf, apart, trustIn, type Decided, type Flagger, type Stand } from './flagger';

const AT = new Date('2026-11-02T01:00:00Z');
const minutesOn = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);

/** Decided flags of a kind, in threads, on days and about authors of their own. */
const decided = (right: number, wrong = 0, base = 'x'): Decided[] =>
	Array.from({ length: right + wrong }, (_, n) => ({
		upheld: n < right,
		thread: `${base}${n}`,
		author: `author-${base}${n}`,
		day: `day-${base}${n}`,
		rank: 1
	}));

const SIDES = ['agency:pupr', 'agency:dinkes', 'thread:1'];
const sided = (side: 1 | -1): Stand[] => SIDES.map((subject) => ({ subject, side }));

let made = 0;
const flagger = (given: Partial<Flagger> = {}): Flagger => {
	made += 1;
	return {
		flag: `f${made}`,
		at: minutesOn(made * 60),
		reason: 'spam',
		confirmed: true,
		days: 400,
		block: `block-${made}`,
		party: false,
		decided: decided(6, 0, `f${made}-`),
		stands: sided(1),
		...given
	};
};

describe('trust', () => {
	it.each([
		['nobody knows yet', decided(0), 0],
		['right once', decided(1), 1 / 3],
		['right four times', decided(4), 2 / 3],
		['right and wrong alike', decided(3, 3), 0],
		['wrong more often', decided(1, 4), 0],
		['right six times, wrong once', decided(6, 1), 5 / 9]
	])('%s', (_, past, trust) => expect(trustIn(past)).toBeCloseTo(trust, 10));

	it('is not farmed with spam of one author, in one thread, on one day, or behind others', () => {
		const many = decided(50);
		const once = trustIn(decided(1));
		expect(trustIn(many.map((flag) => ({ ...flag, author: 'sock' })))).toBeCloseTo(once, 10);
		expect(trustIn(many.map((flag) => ({ ...flag, thread: 'one' })))).toBeCloseTo(once, 10);
		expect(trustIn(many.map((flag) => ({ ...flag, day: 'today' })))).toBeCloseTo(once, 10);
		// A crowd of 200 that is right together about fifty things knows no more each than who was right twice.
		expect(trustIn(many.map((flag) => ({ ...flag, rank: 100 })))).toBeLessThan(trustIn(decided(1)));
	});

	it('falls with each error, however right somebody was before', () => {
		fc.assert(
			fc.property(fc.nat(60), fc.nat(60), (right, wrong) => {
				const [now, later] = [trustIn(decided(right, wrong)), trustIn(decided(right, wrong + 1))];
				expect(later).toBeLessThanOrEqual(now);
				if (wrong >= 12) expect(now).toBe(0);
			})
		);
	});
});

it('takes who came yesterday for nobody yet', () => {
	expect([0, 3, 16.5, 30, 400].map((days) => ageOf({ days, confirmed: true }))).toEqual([0, 0, 0.5, 1, 1]);
	expect(ageOf({ days: 400, confirmed: false })).toBe(0.5);
});

describe('who usually disagrees', () => {
	const of = (...stands: [string, 1 | -1][]) => ({ stands: stands.map(([subject, side]) => ({ subject, side })) });
	it.each([
		['met on nothing', of(['a', 1]), of(['b', -1]), 0],
		['met once and were apart', of(['a', 1]), of(['a', -1]), 1 / 2],
		['apart on three things', of(['a', 1], ['b', 1], ['c', -1]), of(['a', -1], ['b', -1], ['c', 1]), 3 / 4],
		['as often together as apart', of(['a', 1], ['b', 1]), of(['a', 1], ['b', -1]), 0],
		['took both sides of it', of(['a', 1], ['a', -1]), of(['a', -1]), 0]
	])('%s', (_, one, other, expected) => {
		expect(apart(one, other)).toBeCloseTo(expected, 10);
		expect(apart(other, one)).toBeCloseTo(expected, 10);
	});
});

describe('the sum', () => {
	const opposed = () => [flagger(), flagger({ stands: sided(-1) })];

	it('of two who are reliable and usually disagree is over the line', () => {
		const found = weighFlags(opposed());
		expect(found).toMatchObject({ pairs: 1, flags: 2, trusted: 2, fresh: 0 });
		expect(found.sum).toBeCloseTo(0.75 * 0.75, 10);
		expect(found.sum).toBeGreaterThan(COLLAPSE_LINE);
	});

	it.each<[string, Flagger[]]>([
		['nobody', []],
		['one, however reliable', [flagger()]],
		['200 fresh accounts', Array.from({ length: 200 }, () => flagger({ days: 0, decided: [] }))],
		[
			'200 fresh accounts beside one who is reliable',
			[flagger({ stands: sided(-1) }), ...Array.from({ length: 200 }, () => flagger({ days: 1, decided: [] }))]
		],
		['30 of one side, old and reliable', Array.from({ length: 30 }, () => flagger())],
		['two who are reliable behind one address', opposed().map((one) => ({ ...one, block: 'school' }))],
		['two who were never right', opposed().map((one) => ({ ...one, decided: decided(0, 3) }))],
		['two who belong to the agency', opposed().map((one) => ({ ...one, party: true }))]
	])('of %s is nothing', (_, flaggers) => expect(weighFlags(flaggers).sum).toBe(0));

	it('of two guests alone is below the line, of two such pairs above', () => {
		const guests = () => opposed().map((one) => ({ ...one, confirmed: false }));
		expect(weighFlags(guests()).sum).toBeLessThan(COLLAPSE_LINE);
		expect(weighFlags([...guests(), ...guests()]).sum).toBeGreaterThan(COLLAPSE_LINE);
	});

	it('tells what it is made of', () => {
		const hall = Array.from({ length: 5 }, (_, n) =>
			flagger({ block: 'hall', at: minutesOn(n), days: 1, confirmed: false, decided: decided(0, 1) })
		);
		expect(weighFlags([...opposed(), ...hall])).toMatchObject({
			flags: 7,
			guests: 5,
			fresh: 5,
			trusted: 2,
			mistaken: 5,
			together: 5,
			atOnce: 5
		});
	});
});

/** Anybody: old and new, right and wrong, alone and in halls, of any side or none. */
const anybody = (side: fc.Arbitrary<1 | -1>): fc.Arbitrary<Flagger> =>
	fc.record({
		flag: fc.uuid(),
		at: fc.nat(3000).map(minutesOn),
		reason: fc.constant('spam' as const),
		confirmed: fc.boolean(),
		days: fc.nat(500),
		block: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
		party: fc.boolean(),
		decided: fc.tuple(fc.nat(15), fc.nat(8), fc.string()).map(([right, wrong, base]) => decided(right, wrong, base)),
		stands: fc
			.tuple(fc.subarray(SIDES, { minLength: 1 }), side)
			.map(([subjects, taken]) => subjects.map((subject) => ({ subject, side: taken })))
	});
const EITHER = fc.constantFrom<1 | -1>(1, -1);
const crowd = (side: fc.Arbitrary<1 | -1>, maxLength = 40) =>
	fc.uniqueArray(anybody(side), { maxLength, selector: ({ flag }) => flag });

describe('whoever flags', () => {
	it('a crowd of one side weighs nothing, however large, old and right', () => {
		fc.assert(
			fc.property(crowd(fc.constant(1)), (flaggers) => {
				expect(weighFlags(flaggers).sum).toBe(0);
			})
		);
	});

	it('adding to one side never takes the sum over what the other side has of its own', () => {
		fc.assert(
			fc.property(crowd(fc.constant(1)), crowd(fc.constant(-1), 4), (many, few) => {
				const own = few.reduce(
					(sum, { party, decided: past, ...one }) => sum + (party ? 0 : trustIn(past) * ageOf(one)),
					0
				);
				expect(weighFlags([...many, ...few]).sum).toBeLessThanOrEqual(own + 1e-9);
			})
		);
	});

	it('who is new changes nothing at all', () => {
		fc.assert(
			fc.property(crowd(EITHER, 12), crowd(EITHER, 12), (flaggers, others) => {
				const fresh = others.map((one) => ({ ...one, days: 2, flag: `new ${one.flag}` }));
				expect(weighFlags([...flaggers, ...fresh]).sum).toBe(weighFlags(flaggers).sum);
			})
		);
	});

	it('the order in which flags are read means nothing', () => {
		fc.assert(
			fc.property(
				crowd(EITHER, 15).chain((flaggers) =>
					fc.tuple(fc.constant(flaggers), fc.shuffledSubarray(flaggers, { minLength: flaggers.length }))
				),
				([flaggers, shuffled]) => {
					expect(weighFlags(shuffled)).toEqual(weighFlags(flaggers));
				}
			)
		);
	});

	it('one block of addresses is no two opinions', () => {
		fc.assert(
			fc.property(crowd(EITHER, 20), (flaggers) => {
				expect(weighFlags(flaggers.map((one) => ({ ...one, block: 'school' }))).sum).toBe(0);
			})
		);
	});
});
