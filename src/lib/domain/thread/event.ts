import type { Capacity } from '../actor/capacity';
import type { Classification } from '../complaint/classification';
import type { ComplaintAction, ComplaintStatus } from '../complaint/status';
import type { DueMove } from '../deadline/due-move';
import type { DutyClock, EscalationLevel, EscalationStep } from '../escalation/ladder';
import type { ArchiveReason, FlagReason } from '../moderation/reasons';

/** What can happen in any thread, besides the moves of its status law. */
export const FORUM_ACTIONS = [
	'submit',
	'reply',
	'note',
	'rate',
	'hide_name',
	'record_sp4n',
	'open_identity',
	'hide_thread',
	'restore_thread',
	'hide_post',
	'restore_post',
	'lock',
	'unlock',
	'remind',
	'escalate',
	'recalculate'
] as const;
export type ForumAction = (typeof FORUM_ACTIONS)[number];
export type ThreadAction = ComplaintAction | ForumAction;

/** The particulars of an event, by name; absent where the action has none. Free of personal data of the reporter. */
export type EventData = {
	/** Agency that the thread goes to, or that the act is about. */
	agencyId?: string;
	/** Words given to people as the reason; the text of a post stays in the post. */
	reason?: string;
	archiveReason?: ArchiveReason;
	flagReason?: FlagReason;
	/** Who is responsible instead (Bukan Kewenangan). */
	responsible?: string;
	classification?: Classification;
	/** The answer says something: a placeholder meets no clock. */
	substantive?: boolean;
	postId?: string;
	rating?: number;
	sp4nNumber?: string;
	/** The duty that nobody fulfils, the step of the ladder that this brought about, and whom it reached. */
	clock?: DutyClock;
	step?: EscalationStep;
	level?: EscalationLevel;
	/** The version of the calendar that moved these due days. */
	calendarVersion?: number;
	moved?: DueMove[];
};

/** Something that happened, as the append-only history keeps it. */
export type ThreadEvent = {
	seq: number;
	at: Date;
	action: ThreadAction;
	from: ComplaintStatus | null;
	to: ComplaintStatus | null;
	role: Capacity;
	/** Agency for which staff acted. */
	agencyId: string | null;
	/** Staff only. */
	userId: string | null;
	public: boolean;
	data: EventData;
};
