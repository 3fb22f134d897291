import * as v from 'valibot';

const text = v.string();
const orNull = v.nullable(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.isoDate());
const paged = <Row extends v.GenericSchema>(row: Row) => v.strictObject({ data: v.array(row), next_cursor: orNull });
const whole = <Row extends v.GenericSchema>(row: Row) => v.strictObject({ data: v.array(row) });

const clock = v.nullable(
	v.strictObject({ kind: text, state: text, units: v.number(), unit: text, due_day: v.nullable(day) })
);

const COMPLAINT_ROW = v.strictObject({
	ref: text,
	url: text,
	title: text,
	status: text,
	created_at: instant,
	agency: orNull,
	district: text,
	village: orNull,
	category: text,
	pictures: count,
	replies: count,
	supports: count,
	reporters: v.nullable(count),
	clock,
	promised: v.nullable(v.strictObject({ day, broken: v.boolean() }))
});

const FILE = v.strictObject({ name: text, bytes: count, url: text });
const BY = v.strictObject({ role: text, agency: orNull });

const ENTRY = v.strictObject({
	type: v.picklist(['event', 'post']),
	id: text,
	at: instant,
	/** The act, or the kind of the post. */
	what: text,
	by: BY,
	through: orNull,
	/** Null where nothing was written, or where it is hidden. */
	html: orNull,
	hidden: v.boolean(),
	to_agency: orNull,
	reason: orNull,
	files: v.array(FILE)
});

export const COMPLAINTS = paged(COMPLAINT_ROW);
export const COMPLAINT = v.strictObject({
	ref: text,
	url: text,
	title: text,
	html: text,
	status: text,
	classification: text,
	channel: text,
	created_at: instant,
	closed_at: v.nullable(instant),
	occurred_on: v.nullable(day),
	promised_on: v.nullable(day),
	agency: v.nullable(v.strictObject({ slug: text, name: text })),
	district: v.strictObject({ code: text, name: text }),
	village: orNull,
	place: text,
	category: v.strictObject({ slug: text, name: text }),
	supports: count,
	rating: v.nullable(v.number()),
	sp4n_number: orNull,
	files: v.array(FILE),
	thread: v.array(ENTRY),
	page: v.nullable(count),
	pages: count
});
export const AGENCIES = whole(
	v.strictObject({ slug: text, url: text, name: text, short_name: text, task: text, open: count, overdue: count })
);
export const SERVICES = whole(
	v.strictObject({
		slug: text,
		url: text,
		name: text,
		agency: v.strictObject({ slug: text, name: text }),
		duration: orNull,
		cost: orNull
	})
);
export const DISTRICTS = whole(v.strictObject({ code: text, name: text }));
export const CATEGORIES = whole(v.strictObject({ slug: text, name: text, parent: orNull }));
export const CONSULTATIONS = paged(
	v.strictObject({
		slug: text,
		url: text,
		title: text,
		stage: text,
		scope: text,
		agency: text,
		announced_at: v.nullable(instant),
		opens_at: v.nullable(instant),
		closes_at: v.nullable(instant),
		inputs: count,
		answered: count
	})
);
export const MODERATION = paged(
	v.strictObject({
		number: count,
		url: text,
		at: instant,
		act: text,
		what: text,
		by: text,
		source: text,
		rule: v.nullable(v.strictObject({ code: text, version: count, title: text })),
		reason: orNull,
		until: v.nullable(instant),
		ended: v.nullable(v.strictObject({ kind: text, at: instant })),
		appeal: v.nullable(v.strictObject({ at: instant, state: text, outcome: orNull }))
	})
);
/** What was filed. `access_code`: for the reporter alone, by which they come back; null where an office filed it. */
export const FILED = v.strictObject({
	ref: text,
	url: text,
	event: text,
	status: text,
	at: instant,
	access_code: orNull
});
/** What was done. `status`: what the report became by it; `waits`: nobody sees the words before a moderator has looked. */
export const ACTED = v.strictObject({
	ref: text,
	url: text,
	event: text,
	act: text,
	status: orNull,
	at: instant,
	waits: v.boolean()
});
/** Why a call was refused (RFC 9457). */
export const PROBLEM = v.strictObject({
	type: text,
	title: text,
	status: count,
	detail: text,
	reason: v.optional(text),
	errors: v.optional(
		v.array(
			v.union([v.strictObject({ parameter: text, detail: text }), v.strictObject({ pointer: text, detail: text })])
		)
	)
});
