import { allow, refuse, type Result } from '../result';

const HOUR_MS = 60 * 60_000;
/** Time for the person to say that it was not they who asked. Nobody shortens it. */
export const UNLOCK_WAIT_MS = 24 * HOUR_MS;
/** Whoever has to agree has a week; then it is over, and can be asked for anew. */
const ASSENT_WITHIN_MS = 7 * 24 * HOUR_MS;

/** Somebody's lost second step, which an administrator has asked to be taken off. */
export type Unlocking = {
	about: string;
	askedBy: string;
	askedAt: Date;
	/** There was another administrator when it was asked: whoever comes or goes later changes nothing of that. */
	needsAssent: boolean;
	assentedBy: string | null;
};

type IsAdmin = (userId: string) => boolean;

/**
 * Nobody becomes the only administrator by ending the others, nor agrees with themselves through somebody they appointed: one
 * whom another ended counts for so long after, and one who was appointed here counts as another only after as long.
 */
export const ADMINISTRATOR_COUNTS_MS = 14 * 24 * HOUR_MS;

/** Administrators besides the one who asks and the one it is about. */
export type OtherAdministrators = { serve: boolean; wereEnded: boolean };

/** Whether an administrator may have a second step taken off, never their own; and whether another one has to agree. */
export function mayAskToUnlock(
	about: string,
	doer: string,
	others: OtherAdministrators
): Result<{ needsAssent: boolean }, 'own_account' | 'administrator_ended'> {
	if (about === doer) return refuse('own_account');
	return others.wereEnded && !others.serve ? refuse('administrator_ended') : allow({ needsAssent: others.serve });
}

/** Agreeing takes another person than the one who asked, and than the one it is about, who has served long enough to count. */
export function mayAssent(
	asked: Unlocking | undefined,
	doer: string,
	counts: boolean
): Result<null, 'own_account' | 'own_request' | 'nothing_to_assent' | 'administrator_new'> {
	if (!asked?.needsAssent || asked.assentedBy !== null) return refuse('nothing_to_assent');
	if (asked.about === doer) return refuse('own_account');
	if (asked.askedBy === doer) return refuse('own_request');
	return counts ? allow(null) : refuse('administrator_new');
}

export const isAssented = ({ needsAssent, assentedBy }: Unlocking): boolean => !needsAssent || assentedBy !== null;

/**
 * What becomes of it now. It stands on those who asked and agreed: where one of them is no administrator any more, nothing
 * is taken off on their word.
 */
export function unlockingNow(asked: Unlocking, isAdmin: IsAdmin, now: Date): 'waits' | 'off' | 'over' {
	const age = now.getTime() - asked.askedAt.getTime();
	if (!isAdmin(asked.askedBy) || (asked.assentedBy !== null && !isAdmin(asked.assentedBy))) return 'over';
	if (age < UNLOCK_WAIT_MS) return 'waits';
	if (isAssented(asked)) return 'off';
	return age < ASSENT_WITHIN_MS ? 'waits' : 'over';
}
