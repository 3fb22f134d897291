/** A rectangle of a picture, in thousandths of its sides, so that it means the same however large the picture is drawn. */
export type Area = { left: number; top: number; width: number; height: number };

/** `cover`: the areas are blacked out. `crop`: nothing is left but what lies between them. */
export const AREAS_WAYS = ['cover', 'crop'] as const;
export type AreasWay = (typeof AREAS_WAYS)[number];

export const WHOLE = 1000;
/** The grid over a picture has so many squares in a row and in a column. */
export const GRID = 8;
export const AREAS_MOST = GRID * GRID + 40;

export const writeArea = ({ left, top, width, height }: Area): string => [left, top, width, height].join();

/** Null where it is none, or lies outside. */
export function readArea(typed: string): Area | null {
	if (!/^\d{1,4}(,\d{1,4}){3}$/.test(typed)) return null;
	const [left = 0, top = 0, width = 0, height = 0] = typed.split(',').map(Number);
	const lies = width > 0 && height > 0 && left + width <= WHOLE && top + height <= WHOLE;
	return lies ? { left, top, width, height } : null;
}

/** A square of the grid, counted from the upper left corner. */
export const squareAt = (row: number, column: number): Area => ({
	left: (column * WHOLE) / GRID,
	top: (row * WHOLE) / GRID,
	width: WHOLE / GRID,
	height: WHOLE / GRID
});

/** The smallest rectangle with all of them in it. */
export function around(areas: readonly Area[]): Area {
	const left = Math.min(...areas.map((area) => area.left));
	const top = Math.min(...areas.map((area) => area.top));
	const right = Math.max(...areas.map((area) => area.left + area.width));
	const bottom = Math.max(...areas.map((area) => area.top + area.height));
	return { left, top, width: right - left, height: bottom - top };
}
