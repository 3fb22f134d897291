import type { Services } from '../../services';

/** Whom rows are read for: the files that are made when asked for, or an edition, which has what everybody may read alone. */
export type Source = Pick<Services, 'db' | 'now' | 'env'> & { edition: boolean };

/** Rows that stay small in memory, however many reports there are. */
export const PAGE = 500;

/** Page after page, each from where the one before ended, so that what is added meanwhile moves nothing. */
export async function* inPages<Found, Place>(
	read: (after: Place | null) => Promise<Found[]>,
	placeOf: (last: Found) => Place
): AsyncGenerator<Found[]> {
	let after: Place | null = null;
	for (;;) {
		const page: Found[] = await read(after);
		if (page.length > 0) yield page;
		const last = page.at(-1);
		if (page.length < PAGE || last === undefined) return;
		after = placeOf(last);
	}
}
