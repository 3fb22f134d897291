import { holds, type Actor, type Role } from '../actor/actor';
import { allow, refuse, type Result } from '../result';
import { APPEAL_LEVELS, JUDGE_AT } from './appeal';

/** In which office somebody looks again at a decision: whoever took it does not, and nobody does at their own words. */
export function officeToLook(
	{ byUserId, isAuthor }: { byUserId: string | null; isAuthor: boolean },
	actor: Actor
): Result<Role, 'not_allowed' | 'same_person'> {
	const role = APPEAL_LEVELS.map((level) => JUDGE_AT[level]).find((office) => holds(actor, office));
	if (!role || isAuthor) return refuse('not_allowed');
	return actor.userId === byUserId ? refuse('same_person') : allow(role);
}
