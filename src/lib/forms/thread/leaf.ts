import type { LeafAsked } from '$lib/domain/complaint/leaf';
import { isUuid } from '$lib/domain/uuid';

const LAST = 'terakhir';
const ALL = 'semua';

/** Which page of a history an address asks for; null where it asks for none. */
export function parseLeaf(query: URLSearchParams): LeafAsked | null {
	const page = query.get('halaman');
	if (page === LAST) return 'last';
	if (page === ALL) return 'all';
	if (page !== null && /^[1-9]\d{0,5}$/.test(page)) return Number(page);
	const post = query.get('kiriman');
	return post !== null && isUuid(post) ? { post } : null;
}

/** The address of a page of a history, behind that of its report. */
export const leafQuery = (asked: number | 'all'): string =>
	asked === 1 ? '' : `?halaman=${asked === 'all' ? ALL : asked}`;

/** The address of a post on whatever page it stands, behind that of its report. */
export const postQuery = (postId: string) => `?kiriman=${postId}#kiriman-${postId}` as const;
