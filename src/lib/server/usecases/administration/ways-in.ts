import type { SecondStepRule } from '$lib/domain/actor/second-step';
import type { Facts } from '$lib/domain/administration/change';
import { allow, refuse } from '$lib/domain/result';
import { voidTokens } from '../../auth/email-token';
import { hashPassword } from '../../auth/password';
import { findSecondStepRule } from '../../auth/second-step';
import { makeSecret } from '../../auth/secret-key';
import { listWithoutSecondStep } from '../../auth/without-second-step';
import type { Deps } from '../record';
import { momentOf } from './agencies';
import { onlySome } from './agency-reach';
import { changeProvince, MACHINE, type Asking } from './change-province';

export const factsOfRule = ({ askedOf, graceDays, since }: SecondStepRule): Facts => ({
	diminta: askedOf,
	masa: String(graceDays),
	sejak: since
});

/** Who must have a second step, and by when. Nobody shuts themselves out by it. */
export const changeSecondStepRule = (deps: Deps, asking: Asking, rule: SecondStepRule) =>
	changeProvince(deps, asking, async (db) => {
		const author_id = asking.doer === MACHINE ? null : asking.doer.userId;
		const [before, without] = await Promise.all([
			findSecondStepRule(db),
			listWithoutSecondStep(db, rule, momentOf(deps).today)
		]);
		const late = without.filter(({ duty }) => duty.state === 'late');
		if (late.some(({ id }) => id === author_id)) return refuse('locks_you_out');
		const { askedOf: asked_of, graceDays: grace_days, since } = rule;
		return allow({
			changes: [
				{
					subject: 'ways_in',
					subjectId: 'second-step',
					act: 'edit',
					before: factsOfRule(before),
					after: factsOfRule(rule)
				}
			],
			effect: onlySome({ without_second_step: without.length, shut_out_at_once: late.length }),
			make: (trx, { at: published_at }) =>
				trx
					.insertInto('second_step_rule')
					.values({ asked_of, grace_days, since, author_id, reason: asking.reason, published_at })
					.execute()
		});
	});

/**
 * Ends an invitation that nobody accepted, with the offices it was for. Its address is free: whoever owns it can register, and
 * can be invited again.
 */
export const uninvite = (deps: Deps, asking: Asking, userId: string) =>
	changeProvince(deps, asking, async (db) => {
		const account = await db
			.selectFrom('app_user')
			.select(['name', 'email'])
			.where('id', '=', userId)
			.where('invited_at', 'is not', null)
			.executeTakeFirst();
		if (!account) return refuse('no_invitation');
		return allow({
			changes: [
				{
					subject: 'person',
					subjectId: userId,
					called: account.name,
					act: 'uninvite',
					before: { undangan: account.email },
					after: null
				}
			],
			effect: {},
			make: async (trx) => {
				await voidTokens(trx, userId, 'invite');
				await trx.deleteFrom('membership').where('user_id', '=', userId).execute();
				const nobodys = await hashPassword(makeSecret());
				const free = { invited_at: null, password_hash: nobodys };
				await trx.updateTable('app_user').set(free).where('id', '=', userId).execute();
			}
		});
	});
