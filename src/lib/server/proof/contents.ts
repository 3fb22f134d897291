import type { ComplaintView } from '$lib/domain/complaint/complaint-for';
import type { JourneyEntry, JourneyEvent, JourneyPost } from '$lib/domain/complaint/journey';
import type { Author, Hidden, ViewedFile } from '$lib/domain/thread/shown-post';
import type { Clock } from '$lib/domain/complaint/clock';
import type { Classification } from '$lib/domain/words/classification';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { clockJson } from './clock-json';
import { wordsOfHtml } from './words-of-html';

/** What a proof is made from. `complaint` is the report as its reporter reads it, `events` what had happened by then. */
type ProofSource = {
	complaint: ComplaintView;
	timeline: readonly JourneyEntry[];
	events: readonly ComplaintEvent[];
	clocks: readonly Clock[];
	/** sha256 of each file's bytes, by the file's id. */
	digests: ReadonlyMap<string, string>;
	province: string;
	zone: string;
};

export type ProofContents = ReturnType<typeof proofOf>;
export type ProofEntry = ProofContents['timeline'][number];
export type ProofFile = ProofContents['files'][number];

/**
 * The contents of a proof: what was reported and what became of it, as facts that no later moment changes. They name
 * no person at all: the reporter is "the reporter", staff their office, other people "a citizen".
 */
export const proofOf = ({ complaint, timeline, events, clocks, digests, province, zone }: ProofSource) => ({
	format: 'fkp-bukti-1',
	province,
	zone,
	ref: complaint.ref,
	title: complaint.title,
	category: complaint.category.id,
	district: complaint.district.name,
	place: complaint.place,
	occurred_on: complaint.occurredOn,
	channel: complaint.channel,
	submitted_at: complaint.createdAt,
	...standingAfter(events, complaint),
	text: wordsOfHtml(complaint.bodyHtml),
	files: complaint.files.map((file) => fileJson(file, digests)),
	timeline: timeline.map((entry) => entryJson(entry, digests)),
	clocks: clocks.map((clock) => clockJson(clock, zone))
});

/** Status and classification after the last event that set them; the report of today may be further on. */
const standingAfter = (events: readonly ComplaintEvent[], today: ComplaintView) => ({
	status: events.findLast(({ to }) => to !== null)?.to ?? today.status,
	classification: events.reduce<Classification>(
		(known, { data }) => ('classification' in data ? data.classification : known),
		today.classification
	),
	last_event_at: events.at(-1)?.at.toISOString() ?? today.createdAt
});

const fileJson = ({ id, name, bytes }: ViewedFile, digests: ReadonlyMap<string, string>) => ({
	name,
	bytes,
	sha256: digests.get(id) ?? ''
});

const byJson = ({ role, agency }: Author) => ({ role, agency });
// Only where there is one, as below.
const counterJson = ({ counter, through }: JourneyEntry) => ({
	...(counter ? { counter } : {}),
	...(through === null ? {} : { through })
});
// That alone: whether the number of the leading report may be told can change, and the proof does not.
const carriedJson = ({ carried }: JourneyEntry) => (carried ? { from_leading_report: true } : {});
const hiddenJson = (hidden: Hidden | null) =>
	hidden && { ...(hidden.rule ? { rule: hidden.rule } : {}), reason: hidden.reason, words: hidden.words };

const entryJson = (entry: JourneyEntry, digests: ReadonlyMap<string, string>) =>
	entry.type === 'post' ? postJson(entry, digests) : eventJson(entry);

const postJson = (post: JourneyPost, digests: ReadonlyMap<string, string>) => ({
	type: post.type,
	at: post.at,
	kind: post.kind,
	by: byJson(post.by),
	...counterJson(post),
	...(post.said ? { said: post.said } : {}),
	...carriedJson(post),
	text: post.html === null ? null : wordsOfHtml(post.html),
	hidden: hiddenJson(post.hidden),
	files: post.files.map((file) => fileJson(file, digests))
});

const eventJson = (event: JourneyEvent) => ({
	type: event.type,
	at: event.at,
	action: event.action,
	by: byJson(event.by),
	...counterJson(event),
	to_agency: event.toAgency,
	reason: event.reason,
	archive_reason: event.archiveReason,
	flag_reason: event.flagReason,
	...(event.rule ? { rule: event.rule } : {}),
	responsible: event.responsible,
	classification: event.classification,
	rating: event.rating,
	sp4n_number: event.sp4nNumber,
	// Only where there is one: the hash of a proof that was printed before must still be found.
	...(event.escalation ? { escalation: event.escalation } : {}),
	...(event.redacted.length > 0 ? { redacted: [...event.redacted] } : {}),
	...(event.moved.length > 0 ? { moved: event.moved } : {}),
	...carriedJson(event)
});
