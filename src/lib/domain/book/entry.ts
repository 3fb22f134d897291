import type { COMPLAINT_ACTS } from '../complaint/acts';
import type { CONSULTATION_ACTS } from '../consultation/acts';
import type { Capacity } from '../actor/capacity';
import type { AppealOutcome, AppealState } from '../appeal/appeal';
import type { DecisionEnd, DecisionSource } from '../moderation/decision';
import { isPublic, type Readable } from '../thread/visibility';

type ModeratingIn<Acts> = {
	[Act in keyof Acts]: Acts[Act] extends { moderates: true } ? Act : never;
}[keyof Acts];

/** Everything that the book can tell: acts of moderation on words and on accounts, and reports that were not taken up. */
export type BookAct =
	ModeratingIn<typeof COMPLAINT_ACTS> | ModeratingIn<typeof CONSULTATION_ACTS> | 'archive' | 'refer';

/** What an entry is about: never which thread, whose words, or what they said. */
export type BookKind = 'complaint' | 'consultation' | 'account';

/** An entry as everybody reads it. */
export type PublicEntry = {
	number: number;
	at: string;
	act: BookAct;
	/** Null for a refusal to take up a report, which has a reason of its own. */
	rule: { code: string; version: number; title: { id: string; en: string } } | null;
	/** The words of who decided; null where they were meant for few. */
	reason: string | null;
	kind: BookKind;
	by: Capacity;
	source: DecisionSource;
	until: string | null;
	end: { kind: DecisionEnd; at: string; reason: string | null } | null;
	appeal: {
		at: string;
		state: AppealState;
		outcome: AppealOutcome | null;
		settledAt: string | null;
		words: string | null;
	} | null;
};

/** Whether the words of a decision are for everybody: about an account, and in what nobody else may read, they are not. */
export const isReasonPublic = (thread: Pick<Readable, 'confidential' | 'published'> | null): boolean =>
	thread !== null && isPublic({ ...thread, hidden: false });

/** How an entry stands: in force, over, or before somebody else. */
export const BOOK_STATES = ['standing', 'ended', 'appealed', 'reversed'] as const;
export type BookState = (typeof BOOK_STATES)[number];
