/** `(3) Meja`: how many wait stands first, where a tab shows it; nothing is said of nothing. */
export const countedTitle = (title: string, waiting: number): string =>
	`${waiting > 0 ? `(${waiting}) ` : ''}${title.replace(/^\(\d+\) /, '')}`;
