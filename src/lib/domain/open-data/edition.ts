import { addDays, type IsoDate } from '../calendar/iso-date';

/** The edition of a month is made once the month is over: of `2026-11` on the first of December. */
export type Edition = { month: IsoDate; revision: number };

/** The month whose edition is due on a day, by its first day. */
export const monthBefore = (today: IsoDate): IsoDate => `${addDays(`${today.slice(0, 8)}01`, -1).slice(0, 8)}01`;

/** How an address calls it: `2026-11`, and `2026-11-2` what corrects it. */
export const editionKey = ({ month, revision }: Edition): string =>
	revision === 1 ? month.slice(0, 7) : `${month.slice(0, 7)}-${String(revision)}`;

const KEY = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d))?$/;

export function editionIn(key: string): Edition | null {
	const [, month, revision = '1'] = KEY.exec(key) ?? [];
	return month ? { month: `${month}-01`, revision: Number(revision) } : null;
}
