/** Why two reports may tell of the same, for who has to decide whether they do. */
export type MergeReason = {
	/** What both speak of, as stems of words; the most telling first. */
	words: string[];
	/** The places that both name. */
	places: string[];
	/** Calendar days between the two. */
	days: number;
	sameCategory: boolean;
};
