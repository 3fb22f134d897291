import type { Change } from '$lib/domain/consultation/text/compare-versions';

/** What a version shows with what became of it, or what it shows no more, in its order; without changes all as it stands. */
export type Told<Shown> = { shown: Shown; change: Change | null } | { shown: null; change: Change };

/** Changes are told in the order of the newer version, which is that of what it shows. */
export function besideChanges<Shown>(shown: readonly Shown[], changes: readonly Change[] | null): Told<Shown>[] {
	if (changes === null) return shown.map((of) => ({ shown: of, change: null }));
	const rest = shown.values();
	return changes.map((change): Told<Shown> => {
		const next = change.kind === 'removed' ? undefined : rest.next().value;
		return next === undefined ? { shown: null, change } : { shown: next, change };
	});
}
