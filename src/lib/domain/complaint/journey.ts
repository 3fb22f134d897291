import type { Role } from '../actor/actor';
import type { Capacity } from '../actor/capacity';
import type { CommitmentAction } from '../consultation/commitment/status';
import type { DutyClock, EscalationLevel, EscalationStep } from '../deadline/duty';
import type { ArchiveReason, FlagReason } from '../moderation/reasons';
import type { RedactedKind } from '../moderation/redaction';
import type { CitedRule } from '../moderation/rule';
import type { DueMove } from '../deadline/due-move';
import type { ClockKind } from '../deadline/policy';
import type { ComplaintAction } from './acts';
import { authorOf, showPost, type Author, type Hidden, type ShownPost } from '../thread/shown-post';
import { oversees } from '../thread/visibility';
import type { RoutingGround } from '../routing/ground';
import type { ComplaintParticulars } from './particulars';
import { binderIn, type Binder } from './wandering';
import type { AnswerWay, Classification } from '../words/classification';
import type { ComplaintRecord, PostWords, RecordedEvent } from './page-record';
import type { PostStep, Step } from './step';

/** Whose counter it was done at, in the reporter's place. */
export type ShownCounter = { role: Role; agency: string | null };

/** What a closing or a promise says besides its words. */
export type Said = Pick<
	ComplaintParticulars,
	'doneWhere' | 'doneOn' | 'outcome' | 'why' | 'promisedOn' | 'letterNumber' | 'letterDated'
>;

export type JourneyPost = ShownPost & {
	type: 'post';
	counter: ShownCounter | null;
	/** By which name a program did it, with a key. */
	through: string | null;
	said: Said | null;
	/** On how many other reports the same agency wrote the same: for those who oversee. */
	repeats: number | null;
	carried: Carried | null;
};

export type Escalation = { clock: DutyClock; step: EscalationStep; level: EscalationLevel };

export type JourneyEvent = {
	type: 'event';
	id: string;
	action: ComplaintAction;
	by: Author;
	counter: ShownCounter | null;
	through: string | null;
	at: string;
	/** Seen by those who handle or oversee the case only. */
	internal: boolean;
	toAgency: string | null;
	reason: string | null;
	/** What of the rules speaks for the agency that it was sent to, and whose word it is that it stays there. */
	ground: RoutingGround | null;
	binds: Binder | null;
	archiveReason: ArchiveReason | null;
	flagReason: FlagReason | null;
	rule: CitedRule | null;
	/** What was masked, by its kinds. */
	redacted: readonly RedactedKind[];
	responsible: string | null;
	classification: Classification | null;
	answeredBy: AnswerWay | null;
	rating: number | null;
	sp4nNumber: string | null;
	/** The duty that nobody fulfilled, how far up that went, and whom it reached. */
	escalation: Escalation | null;
	/** Due days that the calendar moved. */
	moved: readonly DueMove<ClockKind>[];
	/** The consultation that speaks of the report; of a promise, its place in the minutes and what was done to it. */
	citation: Citation | null;
	/** The post that the act is about. */
	postId: string | null;
	/** The number of the leading report that it was linked to, as far as the reader may know it. */
	linkedTo: string | null;
	carried: Carried | null;
	/** What the report said before its words were mended, and after: for those who oversee. */
	mended: RecordedEvent['mended'];
};

/** Done to the leading report of the case, whose number not everybody may know. */
export type Carried = { from: string | null };

export type Citation = { slug: string; title: string; position: number | null; action: CommitmentAction | null };

export type JourneyEntry = JourneyPost | JourneyEvent;

/** Steps of a history as this person reads them, given the words of the posts among them. */
export const entriesOf = (
	steps: readonly Step[],
	words: ReadonlyMap<string, PostWords>,
	{ events }: Pick<ComplaintRecord, 'events'>,
	capacities: readonly Capacity[]
): JourneyEntry[] =>
	steps.flatMap((step) =>
		step.type === 'event' ? lineOf(step.event, capacities) : (postFor(events, step, words, capacities) ?? [])
	);

/** Those steps that are lines and no posts. */
export const linesOf = (steps: readonly Step[], capacities: readonly Capacity[]): JourneyEvent[] =>
	steps.flatMap(({ type, event }) => (type === 'event' ? lineOf(event, capacities) : []));

function postFor(
	events: readonly RecordedEvent[],
	{ event, post }: PostStep,
	words: ReadonlyMap<string, PostWords>,
	capacities: readonly Capacity[]
): JourneyPost | null {
	const written = words.get(post.id);
	if (!written) return null;
	const { html, byAgency, citizenName } = written;
	const shown = showPost({ ...post, html, byAgency, citizenName, at: event.at }, capacities, {
		hidden: () => hiddenFor(events, 'hide_post', post.id),
		files: () => [...written.files]
	});
	const data: ComplaintParticulars = event.data;
	return (
		shown && {
			type: 'post',
			...shown,
			counter: counterOf(event),
			through: event.through,
			said: shown.html === null ? null : saidIn(data),
			repeats: oversees(capacities) ? (data.repeats ?? null) : null,
			carried: carriedIn(event, capacities)
		}
	);
}

function saidIn(data: ComplaintParticulars): Said | null {
	const { doneWhere, doneOn, outcome, why, promisedOn, letterNumber, letterDated } = data;
	const said = Object.entries({ doneWhere, doneOn, outcome, why, promisedOn, letterNumber, letterDated }).filter(
		([, value]) => value !== undefined
	);
	return said.length > 0 ? Object.fromEntries(said) : null;
}

function lineOf(event: RecordedEvent, capacities: readonly Capacity[]): JourneyEvent {
	const data: ComplaintParticulars = event.data;
	return {
		type: 'event',
		id: `langkah-${event.seq}`,
		action: event.action,
		by: authorOf(event),
		counter: counterOf(event),
		through: event.through,
		at: event.at.toISOString(),
		internal: !event.public,
		toAgency: event.toAgency,
		reason: data.reason ?? null,
		ground: event.ground,
		binds: event.action === 'route' ? binderIn(event.from) : null,
		archiveReason: data.archiveReason ?? null,
		flagReason: data.flagReason ?? null,
		rule: data.rule ?? null,
		redacted: data.redacted ?? [],
		responsible: data.responsible ?? null,
		classification: data.classification ?? null,
		answeredBy: data.answeredBy ?? null,
		rating: data.rating ?? null,
		sp4nNumber: data.sp4nNumber ?? null,
		moved: data.moved ?? [],
		escalation: escalationOf(data),
		citation: citationOf(data),
		postId: data.postId ?? null,
		linkedTo: data.into ? numberFor(event, capacities) : null,
		carried: carriedIn(event, capacities),
		// Its reporter may have taken their own name out of it.
		mended: oversees(capacities) ? event.mended : null
	};
}

/** Of what few may read the number is told to those alone who oversee the forum. */
const numberFor = ({ counterpart }: RecordedEvent, capacities: readonly Capacity[]): string | null =>
	counterpart && (counterpart.isPublic || oversees(capacities)) ? counterpart.ref : null;

const carriedIn = (event: RecordedEvent, capacities: readonly Capacity[]): Carried | null =>
	'carriedFrom' in event.data ? { from: numberFor(event, capacities) } : null;

/** The office alone: who stood behind the counter is never shown. */
export const counterOf = ({ data, counterAgency }: RecordedEvent): ShownCounter | null =>
	'counter' in data && data.counter ? { role: data.counter.role, agency: counterAgency } : null;

const escalationOf = ({ clock, step, level }: ComplaintParticulars): Escalation | null =>
	clock && step && level ? { clock, step, level } : null;

const citationOf = ({ consultation, position, commitment }: ComplaintParticulars): Citation | null =>
	consultation ? { ...consultation, position: position ?? null, action: commitment ?? null } : null;

/** What the last moderator said who hid this; an earlier hiding that was undone no longer speaks. */
export function hiddenFor(
	events: readonly RecordedEvent[],
	action: 'hide_thread' | 'hide_post',
	postId?: string
): Hidden {
	const hidings = events.flatMap((event) =>
		event.action === 'hide_thread' || event.action === 'hide_post' || event.action === 'split_post' ? event : []
	);
	const isSo = ({ action: done }: RecordedEvent) => (done === 'split_post' ? 'hide_post' : done) === action;
	const last = hidings.findLast((event) => isSo(event) && (!postId || isAbout(event, postId)));
	return {
		rule: last?.data.rule ?? null,
		reason: last?.data.flagReason ?? null,
		words: last?.data.reason ?? ''
	};
}

const isAbout = ({ data }: RecordedEvent, postId: string) => 'postId' in data && data.postId === postId;
