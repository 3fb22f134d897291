import * as v from 'valibot';
import { count, day, instant, NAMED, orNull, paged, text } from './shapes';

const ROW = {
	slug: text,
	url: text,
	title: text,
	agency: NAMED,
	service: orNull,
	/** The consultation that it is part of. */
	consultation: orNull,
	from: day,
	until: day,
	closed_at: v.nullable(instant),
	status: text,
	answered: count,
	/** From 25 to 100; null until the survey is over, and below five answers. */
	index: v.nullable(v.number()),
	band: orNull
};

export const SURVEYS = paged(v.strictObject(ROW));
export const SURVEY = v.strictObject({
	...ROW,
	/** Fewer than thirty answers; null where there is no index. */
	small_sample: v.nullable(v.boolean()),
	elements: v.array(v.strictObject({ element: text, average: v.number() })),
	lowest: v.array(text),
	/** How many are of a group, null where that is not told; `group` null: who did not say. */
	respondents: v.array(v.strictObject({ trait: text, group: orNull, count: v.nullable(count) }))
});
