import { holds, type Actor } from '../actor/actor';
import type { AppealParty, Speaker } from './appeal';
import { TURNS_EACH, isSettled, type Appeal } from './appeal';
import type { FilingObstacle } from './appeal-time';
import { partyOf } from './decide-appeal';
import { isRefusal } from '../complaint/refusal';
import { tookFromSight } from '../thread/acts';
import { officeToLook } from './second-look';

/** Those who oversee the forum read the talk of every appeal; whoever takes part in one, that. */
export const mayReadTalk = (party: AppealParty | null, actor: Actor): boolean =>
	party !== null || (['moderator', 'inspector', 'secretary'] as const).some((role) => holds(actor, role));

/**
 * Whether other words can be offered instead: of what was taken from sight, or what its author was warned of. Of a consultation
 * as a whole there is more than words.
 */
export const mayBeCorrected = ({ act, postId, threadKind }: Pick<Decided, 'act' | 'postId' | 'threadKind'>): boolean =>
	(tookFromSight(act) || act === 'warn') && (postId !== null || threadKind === 'complaint');

type Decided = {
	act: string;
	byUserId: string | null;
	endedAt: Date | null;
	postId: string | null;
	threadKind: 'complaint' | 'consultation' | null;
};

type Before = {
	actor: Actor;
	isAuthor: boolean;
	appeal: Appeal | null;
	obstacle: FilingObstacle | null;
	/** A correction waits, and so many readers ask for a second look. */
	corrected: boolean;
	asked: number;
};

/** As what a person takes part in the appeal, and what is theirs to do on the page of the decision. */
export function decisionFor(decision: Decided, { actor, isAuthor, appeal, obstacle, corrected, asked }: Before) {
	const who = { userId: actor.userId, isAuthor, offices: actor.appointments.map(({ role }) => role) };
	const party = appeal ? partyOf(appeal, who) : null;
	const speaker: Speaker | null = party === 'system' ? null : party;
	const runs = appeal !== null && !isSettled(appeal.state);
	const refused = isRefusal(decision.act);
	const stands = decision.endedAt === null;
	const look = officeToLook({ byUserId: decision.byUserId, appeal, isAuthor }, actor);
	return {
		party: speaker,
		file: obstacle === null,
		turnsLeft: runs && speaker && appeal.state !== 'expired' ? TURNS_EACH - appeal.spoken[speaker] : null,
		withdraw: runs && speaker === 'author',
		concede: runs && speaker === 'first' && !refused,
		decide: runs && speaker === 'second' && !refused,
		decideInReport: runs && speaker === 'second' && refused,
		/** They would decide it, had they no hand in it. */
		passedBy: runs && speaker === null && !isAuthor && holds(actor, 'moderator') && appeal.level === 'moderator',
		correct: isAuthor && stands && mayBeCorrected(decision),
		settle: corrected && stands && !isAuthor && holds(actor, 'moderator'),
		ask: !isAuthor && stands,
		answer: asked > 0 && look.ok,
		answerNot: asked > 0 && !look.ok && look.refusal === 'same_person'
	};
}
