/** An edition as its page shows it. */
export type EditionShown = {
	key: string;
	month: string;
	reason: string;
	corrected: boolean;
	files: readonly { name: string; size: number }[];
};
