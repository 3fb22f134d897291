import * as v from 'valibot';

/** What answers are made of. */
export const text = v.string();
export const orNull = v.nullable(v.string());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const instant = v.pipe(v.string(), v.isoTimestamp());
export const day = v.pipe(v.string(), v.isoDate());
export const paged = <Row extends v.GenericSchema>(row: Row) =>
	v.strictObject({ data: v.array(row), next_cursor: orNull });
export const whole = <Row extends v.GenericSchema>(row: Row) => v.strictObject({ data: v.array(row) });
export const FILE = v.strictObject({ name: text, bytes: count, url: text });
export const NAMED = v.strictObject({ slug: text, name: text });
