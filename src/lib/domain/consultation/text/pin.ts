/** What was given for one version of the text, held again for others, and when the words it speaks of came to be. */
export type Pin = { textVersion: number; affirmedVersions: readonly number[]; wordsSince: number | null };

/** Whether the words have changed since: then it was said of another text. What speaks of no provision never is. */
export const isOutdated = ({ textVersion, affirmedVersions, wordsSince }: Pin): boolean =>
	wordsSince !== null && Math.max(textVersion, ...affirmedVersions) < wordsSince;

/** How many voices hold for each version, the oldest first: one that was lent again counts in both. */
export function countByVersion(pins: readonly Pick<Pin, 'textVersion' | 'affirmedVersions'>[]): [number, number][] {
	const counts = new Map<number, number>();
	for (const { textVersion, affirmedVersions } of pins)
		for (const version of new Set([textVersion, ...affirmedVersions]))
			counts.set(version, (counts.get(version) ?? 0) + 1);
	return [...counts].sort(([one], [other]) => one - other);
}
