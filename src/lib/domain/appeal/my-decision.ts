import type { IsoDate } from '../calendar/iso-date';
import type { DecisionEnd } from '../moderation/decision';
import type { AppealState } from './appeal';
import { lastDayToAppeal, obstacleToAppeal } from './appeal-time';

/** A decision about words as whoever wrote them finds it: which, how it stands, and whether it is still theirs to object. */
export type MyDecision = {
	/** Of the entry in the book. */
	number: number;
	act: string;
	at: string;
	/** Null: about the thread as a whole. */
	postId: string | null;
	standing: DecisionEnd | 'stands';
	lastDay: IsoDate;
	mayAppeal: boolean;
	appeal: AppealState | null;
};

export type Decided = Pick<MyDecision, 'number' | 'act' | 'postId' | 'appeal'> & {
	at: Date;
	until: Date | null;
	endKind: DecisionEnd | null;
};

/** For its author alone: nobody else is given one. */
export function myDecision({ number, act, postId, appeal, ...decided }: Decided, now: Date, zone: string): MyDecision {
	const { at, until, endKind } = decided;
	const before = { isAuthor: true, isAppealed: appeal !== null };
	return {
		number,
		act,
		at: at.toISOString(),
		postId,
		standing: endKind ?? (until && until <= now ? 'expired' : 'stands'),
		lastDay: lastDayToAppeal({ act, at }, zone),
		mayAppeal: obstacleToAppeal({ act, at, endKind }, before, now, zone) === null,
		appeal
	};
}
