/** What the page after a list says of it: how many are new, and how many were there already. */
export const afterList = ({ added = 0, known = 0 }: { added?: number; known?: number }): string =>
	`&baru=${added}&ada=${known}`;

/** The same out of the address; null where no list was sent. */
export function listedIn(query: URLSearchParams): { added: number; known: number } | null {
	const [added, known] = [query.get('baru') ?? '', query.get('ada') ?? ''];
	return /^\d{1,4}$/.test(added) && /^\d{1,4}$/.test(known) ? { added: Number(added), known: Number(known) } : null;
}
