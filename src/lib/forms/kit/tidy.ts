/** Controls, which Postgres or a terminal would choke on, and marks that make a line read backwards. Letters of any script stay. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is removed here
const INVISIBLE_TRAPS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Where a word processor may divide a word, or may not: nobody typed them, and a search for the word would not find it. Joiners of emoji and of other scripts stay. */
const INVISIBLE_BREAKS = /[\u00ad\u180e\u200b\u2060-\u2064]/g;
/** Spaces of every width, those that keep words on one line among them. */
const OTHER_SPACES = /[^\S \t\n]/g;

/** Several lines: browsers send line breaks as two characters, word processors know more of them, people count each as one. Letters are kept in one form, and of what a word processor puts between them unseen nothing. */
export const tidyText = (typed: string): string =>
	typed
		.toWellFormed()
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
		.replace(INVISIBLE_TRAPS, '')
		.replace(INVISIBLE_BREAKS, '')
		.replace(OTHER_SPACES, ' ')
		// Last: what was taken out may have stood between a letter and its mark.
		.normalize('NFC')
		.trim();

export const tidyLine = (typed: string): string => tidyText(typed).replace(/\s+/g, ' ');

/** Characters as people and the database count them: an emoji is one, not two. */
export const lengthOf = (text: string): number => [...text].length;

/** Whether there is anything to see at all: some letters, such as U+3164, show nothing. */
export const hasWords = (text: string): boolean => /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(text);
