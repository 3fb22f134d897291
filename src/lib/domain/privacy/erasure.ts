import type { IsoDate } from '../calendar/iso-date';

/** Whoever holds an office, or is about to, answers for it under their name: the office ends first. */
export const isInOffice = (held: readonly { validUntil: IsoDate | null }[], today: IsoDate): boolean =>
	held.some(({ validUntil }) => validUntil === null || validUntil >= today);
