/** How much of a history is one page. */
const ON_A_PAGE = 50;
/** What is left over at the end and not worth a page of its own stands on the last one. */
const LEFT_OVER = 10;

/** Which page of a history is asked for: by its number, the last, the one with a post, or all of them at once. */
export type LeafAsked = number | 'last' | 'all' | { post: string };

/** Where a page stands in a history; `page` is null where all of it is shown. */
export type Leaf = { page: number | null; pages: number };

/** The page that is asked for, as a part of the whole. A number beyond the end means the last. */
export function leafOf<T>(whole: readonly T[], asked: LeafAsked, isPost: (one: T, id: string) => boolean) {
	const pages = Math.max(1, Math.ceil((whole.length - LEFT_OVER) / ON_A_PAGE));
	if (asked === 'all') return { leaf: { page: null, pages } satisfies Leaf, part: whole };
	const page = Math.min(pages, pageAsked(whole, asked, pages, isPost));
	const part = whole.slice((page - 1) * ON_A_PAGE, page === pages ? undefined : page * ON_A_PAGE);
	return { leaf: { page, pages } satisfies Leaf, part };
}

function pageAsked<T>(
	whole: readonly T[],
	asked: Exclude<LeafAsked, 'all'>,
	pages: number,
	isPost: (one: T, id: string) => boolean
): number {
	if (asked === 'last') return pages;
	if (typeof asked === 'number') return Math.max(1, asked);
	const place = whole.findIndex((one) => isPost(one, asked.post));
	return place < 0 ? 1 : Math.floor(place / ON_A_PAGE) + 1;
}
