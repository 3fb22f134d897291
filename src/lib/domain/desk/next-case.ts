/**
 * The report to go on with: what comes after in the list, on the next page too, else what was passed over before it; null
 * where nothing is left.
 */
export function nextCase(here: string, refs: readonly string[], following: string | null): string | null {
	const others = refs.filter((ref) => ref !== here);
	return refs[refs.indexOf(here) + 1] ?? following ?? others[0] ?? null;
}
