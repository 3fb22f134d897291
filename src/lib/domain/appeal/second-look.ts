import { holds, type Actor, type Role } from '../actor/actor';
import { allow, refuse, type Result } from '../result';
import { APPEAL_LEVELS, JUDGE_AT, type Appeal } from './appeal';

type Before = { byUserId: string | null; appeal: Pick<Appeal, 'decidedBy'> | null; isAuthor: boolean };

/**
 * In which office somebody looks again at a decision: neither whoever took it nor who left it as it was on appeal, and
 * nobody at their own words.
 */
export function officeToLook(
	{ byUserId, appeal, isAuthor }: Before,
	actor: Actor
): Result<Role, 'not_allowed' | 'same_person'> {
	const role = APPEAL_LEVELS.map((level) => JUDGE_AT[level]).find((office) => holds(actor, office));
	if (!role || isAuthor) return refuse('not_allowed');
	return [byUserId, appeal?.decidedBy].includes(actor.userId) ? refuse('same_person') : allow(role);
}
