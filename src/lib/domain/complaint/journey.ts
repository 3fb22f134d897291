import type { Capacity } from '../actor/capacity';
import type { DutyClock, EscalationLevel, EscalationStep } from '../escalation/ladder';
import type { ArchiveReason, FlagReason } from '../moderation/reasons';
import type { DueMove } from '../deadline/due-move';
import type { ThreadAction } from '../thread/event';
import { postKindOf, type PostKind } from '../thread/post';
import { actsByOffice, maySeeInternal, postShown } from '../thread/visibility';
import type { Classification } from './classification';
import type { ComplaintRecord, RecordedEvent, RecordedFile, RecordedPost } from './page-record';

export type ViewedFile = Pick<RecordedFile, 'id' | 'name' | 'bytes' | 'isPicture'>;

/** Why something was hidden, as a moderator put it on record. */
export type Hidden = { reason: FlagReason | null; words: string };

/** Who acted: staff by office, citizens by the name they chose, the reporter by neither. */
export type Author = { role: Capacity; agency: string | null; name: string | null; byOffice: boolean };

export type JourneyPost = {
	type: 'post';
	id: string;
	kind: PostKind;
	by: Author;
	at: string;
	/** Null: hidden from this person; `hidden` says why. */
	html: string | null;
	hidden: Hidden | null;
	files: ViewedFile[];
	mayFlag: boolean;
	mayHide: boolean;
	mayRestore: boolean;
};

export type Escalation = { clock: DutyClock; step: EscalationStep; level: EscalationLevel };

export type JourneyEvent = {
	type: 'event';
	id: string;
	action: ThreadAction;
	by: Author;
	at: string;
	/** Seen by those who handle or oversee the case only. */
	internal: boolean;
	toAgency: string | null;
	reason: string | null;
	archiveReason: ArchiveReason | null;
	flagReason: FlagReason | null;
	responsible: string | null;
	classification: Classification | null;
	rating: number | null;
	sp4nNumber: string | null;
	/** The duty that nobody fulfilled, how far up that went, and whom it reached. */
	escalation: Escalation | null;
	/** Due days that the calendar moved. */
	moved: readonly DueMove[];
	/** The post that the act is about. */
	postId: string | null;
};

export type JourneyEntry = JourneyPost | JourneyEvent;

/** Acts that the kind of their post tells wholly; the others get a line of their own before it. */
const TOLD_BY_POST: readonly ThreadAction[] = ['ask', 'complete', 'answer', 'resolve', 'contest', 'reply', 'note'];

/** All that happened and was said, in one line of time, as far as this person may know. */
export function journeyFor(record: ComplaintRecord, capacities: readonly Capacity[]): JourneyEntry[] {
	const posts = new Map(record.posts.map((post) => [post.id, post]));
	return record.events.flatMap((event): JourneyEntry[] => {
		if (!event.public && !maySeeInternal(capacities)) return [];
		const post = postKindOf(event.action) === null ? undefined : posts.get(event.data.postId ?? '');
		const shown = post && postFor(record, event, post, capacities);
		const line = post && TOLD_BY_POST.includes(event.action) ? [] : [lineOf(event)];
		return shown ? [...line, shown] : line;
	});
}

function postFor(
	record: ComplaintRecord,
	event: RecordedEvent,
	post: RecordedPost,
	capacities: readonly Capacity[]
): JourneyPost | null {
	const isHidden = post.hiddenAt !== null;
	const extent = postShown({ kind: post.kind, hidden: isHidden }, capacities);
	if (extent === 'absent') return null;
	const whole = extent === 'whole';
	const moderates = capacities.includes('moderator') && post.kind !== 'internal_note';
	return {
		type: 'post',
		id: post.id,
		kind: post.kind,
		by: { ...authorOf(post), name: whole ? post.citizenName : null },
		at: event.at.toISOString(),
		html: whole ? post.html : null,
		hidden: isHidden ? hiddenFor(record.events, 'hide_post', post.id) : null,
		files: whole ? filesOf(record, post.id) : [],
		mayFlag: !isHidden && post.kind !== 'internal_note' && !moderates,
		mayHide: moderates && !isHidden,
		mayRestore: moderates && isHidden
	};
}

const authorOf = ({ role, byAgency }: Pick<RecordedEvent, 'role' | 'byAgency'>): Author => ({
	role,
	agency: byAgency,
	name: null,
	byOffice: actsByOffice(role)
});

function lineOf(event: RecordedEvent): JourneyEvent {
	const { data } = event;
	return {
		type: 'event',
		id: `langkah-${event.seq}`,
		action: event.action,
		by: authorOf(event),
		at: event.at.toISOString(),
		internal: !event.public,
		toAgency: event.toAgency,
		reason: data.reason ?? null,
		archiveReason: data.archiveReason ?? null,
		flagReason: data.flagReason ?? null,
		responsible: data.responsible ?? null,
		classification: data.classification ?? null,
		rating: data.rating ?? null,
		sp4nNumber: data.sp4nNumber ?? null,
		moved: data.moved ?? [],
		escalation: escalationOf(data),
		postId: data.postId ?? null
	};
}

const escalationOf = ({ clock, step, level }: RecordedEvent['data']): Escalation | null =>
	clock && step && level ? { clock, step, level } : null;

/** The files of a post, or of the report itself. */
export const filesOf = ({ files }: Pick<ComplaintRecord, 'files'>, postId: string | null): ViewedFile[] =>
	files
		.filter((file) => file.postId === postId)
		.map(({ id, name, bytes, isPicture }) => ({ id, name, bytes, isPicture }));

/** What the last moderator said who hid this; an earlier hiding that was undone no longer speaks. */
export function hiddenFor(
	events: readonly RecordedEvent[],
	action: 'hide_thread' | 'hide_post',
	postId?: string
): Hidden {
	const event = events.findLast((past) => past.action === action && (!postId || past.data.postId === postId));
	return { reason: event?.data.flagReason ?? null, words: event?.data.reason ?? '' };
}
