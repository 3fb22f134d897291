import { aheadOfUtc } from '$lib/domain/calendar/zone';
import type { DataSet, Column } from '$lib/domain/open-data/column';
import type { AnyRow, Value } from '$lib/domain/open-data/data-sets';

/** The columns of a set that a file has: an edition is without words that could be mended later. */
export const columnsOf = ({ columns }: DataSet, edition: boolean): [name: string, column: Column][] =>
	Object.entries(columns).filter(([, { live }]) => !edition || !live);

/** `2026-11-30T14:05:00+09:00`: the hour of the province, and which hour that is elsewhere. */
export function momentIn(instant: Date, zone: string): string {
	const ahead = Math.round(aheadOfUtc(instant, zone) / 60_000);
	const shown = new Date(instant.getTime() + ahead * 60_000).toISOString().slice(0, 19);
	const [hours, minutes] = [Math.trunc(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
	const two = (part: number) => String(part).padStart(2, '0');
	return `${shown}${ahead < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** A value as text formats write it; null where there is none. */
export const plain = (value: Value | undefined, zone: string): Exclude<Value, Date> =>
	value instanceof Date ? momentIn(value, zone) : (value ?? null);

export type Rows = AsyncIterable<readonly AnyRow[]>;
