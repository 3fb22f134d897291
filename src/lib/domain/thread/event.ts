import type { Capacity } from '../actor/capacity';
import type { Classification } from '../complaint/classification';
import type { CommitmentAction } from '../consultation/commitment/status';
import type { Disposition } from '../consultation/words';
import type { DueMove } from '../deadline/due-move';
import type { ClockKind } from '../deadline/policy';
import type { DutyClock, EscalationLevel, EscalationStep } from '../escalation/ladder';
import type { ArchiveReason, FlagReason } from '../moderation/reasons';

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
	moved?: DueMove<ClockKind>[];
	/** The consultation that speaks of this report, and the step of its promise that the report's reporter is told of. */
	consultation?: { slug: string; title: string };
	commitment?: CommitmentAction;
	/** The number of the report that a consultation speaks of. */
	complaint?: string;
	/** It does so no longer: the tie was a mistake. */
	untied?: true;
	/** The agency that made the promise. */
	promisedBy?: string;
	itemId?: string;
	/** The place of the item in the minutes, as people cite it. */
	position?: number;
	meetingId?: string;
	/** A line of the attendance was taken out. */
	struck?: true;
	/** Somebody was put on the list of invitations. */
	invited?: true;
	textVersion?: number;
	/** Fingerprint of the minutes that were fixed or signed. */
	digest?: string;
	/** Numbers of the inputs that were answered together. */
	inputs?: number[];
	disposition?: Disposition;
};

/** Something that happened, as the append-only history keeps it. */
export type EventOf<Action, Status> = {
	seq: number;
	at: Date;
	action: Action;
	from: Status | null;
	to: Status | null;
	role: Capacity;
	/** Agency for which staff acted. */
	agencyId: string | null;
	/** Staff only. */
	userId: string | null;
	public: boolean;
	data: EventData;
};
