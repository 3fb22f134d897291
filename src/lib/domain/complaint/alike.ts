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

/** What was filed further apart is proposed to nobody: the pothole of last year was another one. */
export const ALIKE_WITHIN_DAYS = 30;

/** From here on reports are proposed to be linked; far above what is shown to who writes one, for it takes a moderator's time. */
export const ALIKE_FROM = 0.55;
