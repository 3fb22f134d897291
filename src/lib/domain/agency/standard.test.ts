import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedMeanwhile, differencesOf } from '../administration/change';
import {
	COMPONENT_GROUPS,
	COMPONENTS,
	factsOfStandard,
	filledOf,
	inForceOn,
	isReviewDue,
	isSameStandard,
	missingOf,
	standardOf,
	type Standard
} from './standard';

const day = fc.constantFrom('2025-01-01', '2026-06-30', '2026-11-30', '2027-01-01');
const dayOrNone = fc.option(day);
const standard: fc.Arbitrary<Standard> = fc.record({
	name: fc.string({ minLength: 1 }),
	unit: fc.string(),
	decree: fc.string(),
	charter: fc.string(),
	validFrom: dayOrNone,
	reviewedOn: dayOrNone,
	components: fc.dictionary(fc.constantFrom(...COMPONENTS), fc.string({ minLength: 1 })).map(filledOf)
});

describe('a standard of service', () => {
	it('has the fourteen components of the norm: six at the counter, eight behind it', () => {
		expect([COMPONENT_GROUPS.delivery.length, COMPONENT_GROUPS.manufacturing.length]).toEqual([6, 8]);
		expect(new Set(COMPONENTS).size).toBe(14);
	});

	it('is what its facts say, and lacks what is not filled in', () => {
		fc.assert(
			fc.property(standard, (one) => {
				expect(standardOf(factsOfStandard(one))).toEqual(one);
				expect(missingOf(one.components).length + Object.keys(one.components).length).toBe(14);
				expect(missingOf(one.components).filter((name) => one.components[name])).toEqual([]);
			})
		);
	});

	it('differs from another in what is read differently, and only there', () => {
		fc.assert(
			fc.property(standard, standard, (one, other) => {
				const differences = differencesOf({ before: factsOfStandard(one), after: factsOfStandard(other) });
				expect(differences.length === 0).toBe(isSameStandard(one, other));
				const changed = Object.fromEntries(differences.map(({ field, after }) => [field, after]));
				expect(standardOf({ ...factsOfStandard(one), ...changed })).toEqual(other);
			})
		);
	});

	it('holds from its day: the newest whose day has come, and before any has the newest of all', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ validFrom: dayOrNone }), { minLength: 1 }), day, (versions, today) => {
				const holds = inForceOn(versions, today);
				const come = versions.filter(({ validFrom }) => validFrom === null || validFrom <= today);
				expect(holds).toBe(come[0] ?? versions[0]);
			})
		);
	});

	it.each<[string | null, string, boolean]>([
		[null, '2026-11-30', true],
		['2025-11-30', '2026-11-30', true],
		['2025-12-01', '2026-11-30', false],
		['2024-02-29', '2025-02-28', false],
		['2024-02-29', '2025-03-01', true]
	])('reviewed on %s is due for review on %s: %s', (reviewedOn, today, isDue) => {
		expect(isReviewDue(reviewedOn, today)).toBe(isDue);
	});
});

describe('two people who change the same standard', () => {
	it('lose nothing: what one left alone is the other’s, what both wrote is shown, what one wrote stays', () => {
		fc.assert(
			fc.property(standard, standard, standard, (one, other, mine) => {
				const [drawn, saved, typed] = [one, other, mine].map(factsOfStandard) as [Facts, Facts, Facts];
				const { theirs, untouched } = changedMeanwhile({ drawn, saved, typed });
				const form = { ...typed, ...untouched };
				for (const name of Object.keys(drawn)) {
					if (saved[name] !== drawn[name]) expect(theirs[name]).toBe(saved[name]);
					if (typed[name]?.trim() !== drawn[name]?.trim()) expect(form[name]).toBe(typed[name]);
					else if (saved[name] !== drawn[name]) expect(form[name]).toBe(saved[name]);
				}
			})
		);
	});
});

type Facts = ReturnType<typeof factsOfStandard>;
