import { containedIn, likeness, LEAST_LIKENESS, type Known } from './match-provisions';
import type { Provision } from './provisions';

/** What a host says of a provision that the next version does not plainly go on with. */
export type Fate =
	| { kind: 'removed' }
	/** Into the provision at this place of the new text. */
	| { kind: 'merged'; place: number }
	/** It goes on as the provision at this place, however much was rewritten. */
	| { kind: 'continued'; place: number };

/** A question to the host: what became of this one? `guess` is what its words say. */
export type Doubt<K extends Known = Known> = { old: K; guess: Fate };

/** So much of a removed provision must stand in another for it to have been merged. */
const LEAST_CONTAINED = 0.6;

/** The provisions whose fate their words do not settle: those found nowhere, and those known again by nothing but their number. */
export function doubtsOf<K extends Known>(
	known: readonly K[],
	next: readonly Provision[],
	ids: readonly (string | null)[]
): Doubt<K>[] {
	return known.flatMap((old): Doubt<K>[] => {
		if (old.kind !== 'provision') return [];
		const place = ids.indexOf(old.id);
		const found = next[place];
		if (!found) return [{ old, guess: guessOf(old, next) }];
		return likeness(old, found) < LEAST_LIKENESS ? [{ old, guess: { kind: 'continued', place } }] : [];
	});
}

function guessOf(old: Provision, next: readonly Provision[]): Fate {
	const contained = next.map((fresh) => (fresh.kind === 'provision' ? containedIn(old, fresh) : 0));
	const most = Math.max(0, ...contained);
	return most >= LEAST_CONTAINED ? { kind: 'merged', place: contained.indexOf(most) } : { kind: 'removed' };
}

export type Resolved = {
	/** The id that each provision of the new text goes on with. */
	ids: (string | null)[];
	/** What is in the new text no more, with the place of what it was merged into. */
	gone: { id: string; into: number | null }[];
};

/** The same match with what the host said; where nothing was said, the guess stands. No id is given twice. */
export function resolveFates(
	known: readonly Known[],
	next: readonly Provision[],
	ids: readonly (string | null)[],
	said: ReadonlyMap<string, Fate>
): Resolved {
	const resolved = [...ids];
	const doubts = doubtsOf(known, next, ids).map(({ old, guess }) => ({ id: old.id, fate: said.get(old.id) ?? guess }));
	for (const { id } of doubts) if (resolved.includes(id)) resolved[resolved.indexOf(id)] = null;
	for (const { id, fate } of doubts)
		if (fate.kind === 'continued' && next[fate.place]?.kind === 'provision' && resolved[fate.place] === null)
			resolved[fate.place] = id;
	const fates = new Map(doubts.map(({ id, fate }) => [id, fate]));
	const gone = known
		.filter(({ id }) => !resolved.includes(id))
		.map(({ id }) => {
			const fate = fates.get(id);
			return { id, into: fate?.kind === 'merged' && next[fate.place] ? fate.place : null };
		});
	return { ids: resolved, gone };
}

/** What the host said under the keys of a page, by id. */
export const fatesById = (
	known: readonly { id: string; key: string }[],
	fates: ReadonlyMap<string, Fate>
): ReadonlyMap<string, Fate> =>
	new Map(
		known.flatMap(({ id, key }) => {
			const fate = fates.get(key);
			return fate ? [[id, fate] as const] : [];
		})
	);
