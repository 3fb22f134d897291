import * as v from 'valibot';
import { count, day, FILE, instant, NAMED, orNull, paged, text, whole } from './shapes';

export const CONSULTATION = v.strictObject({
	slug: text,
	ref: text,
	url: text,
	title: text,
	stage: text,
	scope: text,
	method: text,
	agency: NAMED,
	reached: v.array(v.strictObject({ stage: text, at: instant })),
	opens_at: v.nullable(instant),
	closes_at: v.nullable(instant),
	takes_inputs: v.boolean(),
	inputs: count,
	answered: count,
	text_version: count,
	service: orNull,
	question_html: text,
	background_html: text,
	questions: v.array(v.strictObject({ position: count, body: text })),
	/** Those that were not taken back. */
	materials: v.array(v.strictObject({ kind: text, title: text, version: count, bytes: count, url: text })),
	meetings: v.array(
		v.strictObject({
			title: text,
			starts_at: instant,
			ends_at: instant,
			place: text,
			link: text,
			agenda_html: text,
			cancelled: v.boolean()
		})
	),
	present: v.array(text),
	due: v.nullable(v.strictObject({ day, late: v.boolean() })),
	/** Numbers of the public reports that led to it. */
	raised: v.array(text)
});

/** Words as everybody reads them: null where they are hidden. No name of anybody but of offices. */
const WORDS = v.strictObject({ at: instant, html: orNull, hidden: v.boolean(), role: text, agency: orNull });

const INPUT_ROW = {
	number: count,
	url: text,
	kind: text,
	unsur: text,
	organisation: text,
	channel: text,
	words: WORDS,
	files: v.array(FILE),
	provision: v.nullable(v.strictObject({ key: text, label: text, changed: v.boolean() })),
	question: v.nullable(count),
	text_version: count,
	supports: count,
	replies: count,
	disposition: orNull,
	answer: v.nullable(WORDS)
};
export const INPUTS = paged(v.strictObject(INPUT_ROW));

export const INPUT = v.strictObject({
	...INPUT_ROW,
	/** How many inputs its answer settled together. */
	answered_together: count,
	/** Who stands behind it, by version of the text; empty where all stand behind one. */
	voices: v.array(v.strictObject({ version: count, count })),
	/** What was said under it; goes on at `next_cursor`. */
	thread: v.array(WORDS),
	next_cursor: orNull
});

const VERSION = { version: count, at: instant, note: text };
/** `changed` or `added` in the version shown; null where its words are older. */
const FRESH = orNull;

export const DRAFT_TEXT = v.strictObject({
	url: text,
	...VERSION,
	versions: v.array(v.strictObject(VERSION)),
	provisions: v.array(
		v.strictObject({
			key: text,
			label: text,
			kind: v.picklist(['provision', 'heading', 'note']),
			/** Empty where its parts have the words. */
			html: text,
			fresh: FRESH,
			inputs: v.strictObject({ agree: count, object: count, propose: count, ask: count, earlier: count }),
			parts: v.array(
				v.strictObject({ key: orNull, label: text, mark: text, depth: count, html: text, fresh: FRESH, inputs: count })
			)
		})
	)
});

export const COMMITMENTS = whole(
	v.strictObject({
		position: count,
		url: text,
		problem: text,
		recommendation: text,
		term: text,
		status: text,
		agency: NAMED,
		due_day: day,
		reported_at: v.nullable(instant),
		settled_at: v.nullable(instant),
		state: text,
		/** Numbers of the public reports that it answers. */
		reports: v.array(text)
	})
);

export const MINUTES = v.strictObject({
	ref: text,
	url: text,
	title: text,
	agency: text,
	state: text,
	held_on: day,
	place: text,
	summary_html: text,
	inputs: count,
	attendance: count,
	present: v.array(text),
	clauses: v.array(text),
	items: v.array(
		v.strictObject({
			position: count,
			problem: text,
			recommendation: text,
			term: text,
			due_day: v.nullable(day),
			agency: orNull,
			inputs: v.array(count)
		})
	),
	/** How many signed, and how many said why they do not. */
	parties: v.strictObject({ all: count, signed: count, refused: count }),
	/** SHA-256 of the text that was fixed; null where it was not. */
	digest: orNull,
	addenda: v.array(v.strictObject({ at: instant, html: text })),
	publications: v.array(v.strictObject({ medium: text, name: text, url: text, published_on: day }))
});
