export type AbsenceRefusal =
	'not_allowed' | 'colleague_unknown' | 'same_person' | 'days_reversed' | 'days_past' | 'absence_overlaps';

/** Somebody who is away, and who stands in for them. */
export type Absence = { userId: string; deputyId: string };

/**
 * Whose reports are a person's to look after today, besides their own: of those for whom they stand in, and of those for whom
 * these stood in. `away`: who is away today. Who stand in for one another and are all away leave it to the head.
 */
export function coveredBy(away: readonly Absence[], userId: string): string[] {
	const covered = new Set<string>();
	const reach = (deputyId: string) => {
		for (const { userId: absent } of away.filter((one) => one.deputyId === deputyId))
			if (absent !== userId && !covered.has(absent)) {
				covered.add(absent);
				reach(absent);
			}
	};
	reach(userId);
	return [...covered];
}
