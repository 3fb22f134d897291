import * as v from 'valibot';
import { count, day, instant, NAMED, orNull, text, whole } from './shapes';

const LIMIT = { amount: v.number(), unit: text, basis: text };
const POLICY = v.strictObject({ code: text, name: text, ...LIMIT, valid_from: day, valid_until: v.nullable(day) });
/** The general limit in whose place an agency's own, shorter one holds. */
const GENERAL = v.optional(v.strictObject(LIMIT));

/** How a count goes, day by day. */
const RECKONED = {
	calendar: count,
	start_day: day,
	due_at: v.nullable(instant),
	due_day: v.nullable(day),
	provisional: v.boolean(),
	days: v.array(
		v.strictObject({
			date: day,
			kind: text,
			count: v.nullable(count),
			name: v.optional(text),
			decree: v.optional(text),
			provisional: v.optional(v.boolean())
		})
	)
};

export const POLICIES = whole(POLICY);

export const CLOCK = v.strictObject({
	policy: POLICY,
	general: GENERAL,
	agency: v.optional(NAMED),
	from: instant,
	...RECKONED
});

export const CLOCKS = v.strictObject({
	ref: text,
	url: text,
	status: text,
	/** Of reports that were linked: which one leads, and what is due first of all. */
	case: v.optional(
		v.strictObject({ leading: text, linked: v.array(text), reporters: v.nullable(count), due_day: v.nullable(day) })
	),
	clocks: v.array(
		v.strictObject({
			kind: text,
			round: count,
			owner: text,
			policy: POLICY,
			general: GENERAL,
			...RECKONED,
			started_at: instant,
			pauses: v.array(v.strictObject({ from: instant, until: v.nullable(instant) })),
			met_at: v.nullable(instant),
			ended_at: v.nullable(instant),
			state: text,
			/** In the unit of its policy. */
			late_by: v.number()
		})
	)
});

export const TRAIL = v.strictObject({
	ref: text,
	url: text,
	stations: v.array(
		v.strictObject({
			holder: text,
			agency: orNull,
			since: instant,
			sent_by: v.strictObject({ role: text, agency: orNull }),
			reason: orNull,
			/** What it followed; version 0: the agency in charge of the category. */
			rule: v.nullable(v.strictObject({ version: count, number: count, decree: orNull, says: text })),
			binding: orNull
		})
	)
});
