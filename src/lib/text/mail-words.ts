import type { ComplaintStatus } from '$lib/domain/complaint/status';
import type { CommitmentAction } from '$lib/domain/consultation/commitment/status';
import type { HeardInConsultation } from '$lib/domain/consultation/notice';
import type { RecordKind } from '$lib/domain/consultation/words';
import type { EscalationStep } from '$lib/domain/deadline/duty';
import type { Audience } from '$lib/domain/complaint/audience';
import type { HeardBy } from '$lib/domain/complaint/notice';

/** What the words of a mail may name: offices, never persons. */
export type MailFacts = {
	/** Who acted: an agency, or "Moderator", "Pelapor", "Warga". */
	who: string;
	/** " lewat RT 03 Sofifi", or nothing where no program brought it. */
	through: string;
	/** The agency that now handles the report. */
	agency: string;
	/** " paling lambat …", or nothing where no day is set. */
	by: string;
	from: ComplaintStatus | null;
	/** Who now has to rule on the objection; empty where nobody in the forum is left to. */
	judge: string;
	headRules: boolean;
	/** The day that an agency promises. */
	promised: string;
	/** Who is responsible instead. */
	responsible: string;
	sp4nNumber: string;
	/** Which due days the calendar moved, and from when to when. */
	moved: string;
	/** Of a step of the ladder: the name of the clock, the day on which it was due, and the step. */
	duty: string;
	due: string;
	step: EscalationStep | null;
	/** The consultation that speaks of the report, the place of the promise in its minutes, and what happened to it. */
	topic: string;
	position: number;
	commitment: CommitmentAction | null;
	/** The consultation will not be held. */
	cancelled: boolean;
};

/** What happened, what it means, and what to do. */
export type MailWords = (facts: MailFacts) => { headline: string; meaning: string; next?: string };

export type NoticeWords = { [A in Exclude<Audience, 'watchers'>]: Record<HeardBy<A>, MailWords> };

/** What the words of a mail about a consultation may name. */
export type ConsultationMailFacts = {
	who: string;
	/** The host, and the agency that the event is about. */
	host: string;
	agency: string;
	/** Due day of the clock that runs after the event; a promise has its own. */
	due: string;
	/** The announced window, with hour and zone. */
	opens: string;
	closes: string;
	/** Which party to the minutes, and that its host spoke for it; that signatures are void; what was taken back. */
	party: number;
	onBehalf: boolean;
	voided: boolean;
	record: RecordKind | null;
	step: EscalationStep | null;
	/** What became of the inputs, in words, and their numbers. */
	disposition: string;
	inputs: string;
	position: number;
	/** Shown at once; else somebody has to let it in. */
	shown: boolean;
	/** The letter is an invitation that comes after the announcement. */
	invited: boolean;
};
export type ConsultationMailWords = (facts: ConsultationMailFacts) => {
	headline: string;
	meaning: string;
	next?: string;
};

export type ConsultationNoticeWords = Record<HeardInConsultation, ConsultationMailWords>;
