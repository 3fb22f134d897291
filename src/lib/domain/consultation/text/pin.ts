/** What was given for one version of the text, and the version in which the words it speaks of came to be. */
export type Pin = { textVersion: number; wordsSince: number | null };

/** Whether the words have changed since: then it was said of another text. What speaks of no provision never is. */
export const isOutdated = ({ textVersion, wordsSince }: Pin): boolean =>
	wordsSince !== null && textVersion < wordsSince;
