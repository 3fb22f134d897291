/** What spreadsheets take for a formula, wherever the text came from, also where they overlook what stands before it. */
const FORMULA = /^'*[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A text with the apostrophe before it that keeps a spreadsheet from calculating it. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was guarded. */
export const unguarded = (cell: string): string =>
	cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
