import { ageOf, apart, isFresh, trustIn, type Flagger } from './flagger';

/*
 * The weight of a flag is
 *
 *     trust × independence × agreement
 *
 * trust          how right its flagger was in what is decided (`trustIn`): 0 without a past, 0 for who errs as often.
 * independence   age (`ageOf`) × address × timing. Of a block of addresses the heaviest counts whole, the k-th 1/k²; of those
 *                who come within ten minutes three count whole, the k-th 3/k; who belongs to the agency concerned, not at all.
 * agreement      how much the flagger usually disagrees with another who flags the same (`apart`).
 *
 * They are added up by pairs. Everybody is in one pair at most, the strongest first, and a pair has the lesser weight of the
 * two × how far they are apart. So a crowd of one side has no pair and weighs nothing, however many, old and right they
 * are; added to others it adds no more than the other side has of its own.
 */

/** What pairs must weigh together for spam to be folded before a moderator has looked. */
export const COLLAPSE_LINE = 0.4;

const BURST_MS = 10 * 60_000;
const BURST_WHOLE = 3;

/** What the sum is made of, for the moderator who decides. Counts alone: nobody is told apart in it. */
export type FlagSum = {
	/** Toward {@link COLLAPSE_LINE}. */
	sum: number;
	pairs: number;
	flags: number;
	guests: number;
	fresh: number;
	/** With flags that were decided and were right more often than not. */
	trusted: number;
	/** With flags that were decided and were wrong as often, or more often. */
	mistaken: number;
	/** Who belongs to the agency concerned. */
	parties: number;
	/** The most that came from one block of addresses, and within ten minutes. */
	together: number;
	atOnce: number;
};

type Voice = { flagger: Flagger; weight: number };

/** Of one target: what its open flags weigh together, in whatever order they are given. */
export function weighFlags(flaggers: readonly Flagger[]): FlagSum {
	const pairs = pairUp(independent(flaggers));
	return {
		sum: pairs.reduce((sum, strength) => sum + strength, 0),
		pairs: pairs.length,
		flags: flaggers.length,
		guests: count(flaggers, ({ confirmed }) => !confirmed),
		fresh: count(flaggers, isFresh),
		trusted: count(flaggers, ({ decided }) => trustIn(decided) > 0),
		mistaken: count(flaggers, ({ decided }) => decided.length > 0 && trustIn(decided) === 0),
		parties: count(flaggers, ({ party }) => party),
		together: mostInOneBlock(flaggers),
		atOnce: Math.max(0, ...placesInBurst(flaggers.toSorted(byTime)))
	};
}

const count = (flaggers: readonly Flagger[], is: (flagger: Flagger) => boolean) => flaggers.filter(is).length;

/** Trust × independence of each who has any, the heaviest first. */
function independent(flaggers: readonly Flagger[]): Voice[] {
	const voices = flaggers
		.toSorted(byTime)
		.map((flagger) => ({ flagger, weight: flagger.party ? 0 : trustIn(flagger.decided) * ageOf(flagger) }))
		.filter(({ weight }) => weight > 0);
	const places = placesInBurst(voices.map(({ flagger }) => flagger));
	const seen = new Map<string, number>();
	return voices
		.map(({ flagger, weight }, index) => ({
			flagger,
			weight: weight * Math.min(1, BURST_WHOLE / (places[index] ?? 1))
		}))
		.toSorted(byWeight)
		.map(({ flagger, weight }) => {
			const { block } = flagger;
			if (block === null) return { flagger, weight };
			const place = (seen.get(block) ?? 0) + 1;
			seen.set(block, place);
			return { flagger, weight: weight / place ** 2 };
		})
		.toSorted(byWeight);
}

/** For each, in the order of time: the how-manieth it is within ten minutes. */
function placesInBurst(flaggers: readonly Flagger[]): number[] {
	let first = 0;
	return flaggers.map(({ at }, index) => {
		while (at.getTime() - (flaggers[first]?.at ?? at).getTime() > BURST_MS) first += 1;
		return index - first + 1;
	});
}

function mostInOneBlock(flaggers: readonly Flagger[]): number {
	const blocks = new Map<string, number>();
	for (const { block } of flaggers) if (block !== null) blocks.set(block, (blocks.get(block) ?? 0) + 1);
	return Math.max(0, ...blocks.values());
}

/** What the pairs weigh, each of two who usually disagree. Two behind one address are no two opinions. */
function pairUp(voices: readonly Voice[]): number[] {
	const possible = voices.flatMap((one, index) =>
		voices.slice(index + 1).flatMap((other) => {
			const sameBlock = one.flagger.block !== null && one.flagger.block === other.flagger.block;
			const strength = sameBlock ? 0 : Math.min(one.weight, other.weight) * apart(one.flagger, other.flagger);
			return strength > 0 ? [{ one, other, strength }] : [];
		})
	);
	const taken = new Set<Voice>();
	return possible
		.toSorted((a, b) => b.strength - a.strength)
		.flatMap(({ one, other, strength }) => {
			if (taken.has(one) || taken.has(other)) return [];
			taken.add(one).add(other);
			return [strength];
		});
}

const byFlag = (a: Flagger, b: Flagger) => (a.flag < b.flag ? -1 : a.flag > b.flag ? 1 : 0);
const byTime = (a: Flagger, b: Flagger) => a.at.getTime() - b.at.getTime() || byFlag(a, b);
const byWeight = (a: Voice, b: Voice) => b.weight - a.weight || byFlag(a.flagger, b.flagger);
