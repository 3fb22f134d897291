/** Clocks that fell due in a time, and how many of them were met before they did. */
export type Timeliness = { due: number; inTime: number };

/** Of fewer cases a share says more about chance, or about one person, than about an agency. */
export const LEAST_FOR_A_SHARE = 5;

export const timelyShare = ({ due, inTime }: Timeliness): number | null =>
	due < LEAST_FOR_A_SHARE ? null : inTime / due;
