const ROWS = 20;

export type PageOf<Row> = {
	rows: Row[];
	/** Which of them these are, and of how many. */
	first: number;
	last: number;
	all: number;
	previous: string | null;
	next: string | null;
};

/**
 * A page of a list that is at hand as a whole, from the row on that the address names: where others were put in or have gone
 * meanwhile, it still begins with that row. All else that the address asks for stays.
 */
export function pageOf<Row>(
	list: readonly Row[],
	keyOf: (row: Row) => string,
	{ pathname, searchParams }: URL,
	most = ROWS
): PageOf<Row> {
	const from = searchParams.get('mulai');
	const at = Math.max(
		0,
		list.findIndex((row) => keyOf(row) === from)
	);
	const rows = list.slice(at, at + most);
	const to = (index: number) => {
		const query = new URLSearchParams(searchParams);
		query.delete('mulai');
		const row = list[index];
		if (index > 0 && row !== undefined) query.set('mulai', keyOf(row));
		return `${pathname}?${query}`.replace(/\?$/, '');
	};
	return {
		rows,
		first: at + 1,
		last: at + rows.length,
		all: list.length,
		previous: at > 0 ? to(Math.max(0, at - most)) : null,
		next: at + most < list.length ? to(at + most) : null
	};
}
