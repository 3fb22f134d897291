import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { officesHeld } from '$lib/domain/actor/second-step';
import { dayOf } from '$lib/domain/calendar/zone';
import { factorsOf, findSecondStepRule, hasSecondStep } from './second-step';
import type { Services } from '../services';
import { isInForce } from '../db/in-force';

/**
 * A person with the offices they hold today, for work that goes on when their page is closed and for what opens without a
 * session: the second step is asked of it as of a page.
 */
export async function findStaff(
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	userId: string
): Promise<Actor & { userId: string }> {
	const today = dayOf(now(), env.zone);
	const inForce = await db
		.selectFrom('membership')
		.select(['role', 'agency_id as agencyId', 'may_open_identity as mayOpenIdentity'])
		.select(['valid_from as validFrom', 'valid_until as validUntil'])
		.where('user_id', '=', userId)
		.where(isInForce(today))
		.execute();
	if (env.demo || inForce.length === 0) return { ...VISITOR, userId, appointments: inForce };
	const [rule, factors] = await Promise.all([findSecondStepRule(db), factorsOf(db, userId)]);
	return { ...VISITOR, userId, appointments: officesHeld(inForce, hasSecondStep(factors), rule, today) };
}
