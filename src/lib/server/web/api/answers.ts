import * as v from 'valibot';
import { count, day, FILE, instant, NAMED, orNull, paged, text, whole } from './shapes';

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
	agency: v.nullable(NAMED),
	district: v.strictObject({ code: text, name: text }),
	village: orNull,
	place: text,
	category: NAMED,
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
		agency: NAMED,
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
const share = v.strictObject({ part: count, whole: count });
const quantile = v.nullable(v.strictObject({ working_days: count, or_more: v.boolean() }));
const FIGURES = v.strictObject({
	received: count,
	overdue: count,
	contested: count,
	reopened: count,
	appealed: count,
	bounced: share,
	agreed: share,
	median: quantile,
	ninetieth: quantile,
	in_time: v.record(text, share),
	outcomes: v.record(text, count)
});
export const AGENCY = v.strictObject({
	slug: text,
	url: text,
	name: text,
	short_name: text,
	task: text,
	address: text,
	phone: text,
	email: text,
	/** Its last day, where it ends. */
	until: v.nullable(day),
	successor: v.nullable(NAMED),
	services: v.array(NAMED),
	period: v.strictObject({ from: day, until: day }),
	figures: FIGURES
});
export const SERVICE = v.strictObject({
	slug: text,
	url: text,
	name: text,
	agency: NAMED,
	unit: text,
	decree: text,
	charter: text,
	version: count,
	valid_from: v.nullable(day),
	reviewed_on: v.nullable(day),
	ended_on: v.nullable(day),
	/** By the names of the norm (UU 25/2009 art. 21). */
	standard: v.record(text, text),
	missing: v.array(text)
});
export const STATISTICS = v.strictObject({
	url: text,
	period: v.strictObject({ from: day, until: day }),
	counted_at: instant,
	calendar: count,
	total: FIGURES,
	moderators: FIGURES,
	agencies: v.array(v.strictObject({ agency: NAMED, figures: FIGURES }))
});
export const CALENDAR = v.strictObject({
	version: count,
	data: v.array(
		v.strictObject({ day, kind: text, name: text, decree: text, provisional: v.boolean(), district: orNull })
	)
});
export const RULES = whole(
	v.strictObject({ code: text, version: count, title: text, words: text, ground: text, valid_from: day })
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
