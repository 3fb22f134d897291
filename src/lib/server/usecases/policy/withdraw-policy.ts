import { holds, type Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { withdrawVersion, type WithdrawalRefusal } from '$lib/domain/deadline/next-policy';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { listPolicies, lockPolicies } from '../../db/rules';
import type { Database } from '../../db/schema';
import { once } from '../once';
import type { Deps } from '../record';
import { tellPolicy } from './tell-policy';

type Trx = Transaction<Database>;

export type WithdrawPolicy = { doer: Actor; code: string; id: string; reason: string; formKey: string | null };
export type WithdrawPolicyRefusal = WithdrawalRefusal | 'not_allowed' | 'in_use';

/**
 * Takes back a version of a policy that has not begun: it stays on record with who did so and why, and the version before
 * it goes on. One that a clock was counted by stays: the clock of a demo can run ahead and be set back.
 */
export function withdrawPolicy(
	deps: Deps,
	{ doer, formKey, ...says }: WithdrawPolicy
): Promise<Result<object, WithdrawPolicyRefusal | 'form_spent'>> {
	const { userId } = doer;
	if (!holds(doer, 'admin') || userId === null) return Promise.resolve(refuse('not_allowed'));
	return deps.db.transaction().execute(async (trx) => {
		await lockPolicies(trx);
		return once(trx, deps, { formKey, act: 'withdraw_policy', doer, says }, () =>
			withdraw(trx, deps, { ...says, userId })
		);
	});
}

type Withdrawing = Omit<WithdrawPolicy, 'doer' | 'formKey'> & { userId: string };

async function withdraw(
	trx: Trx,
	{ now, env }: Deps,
	{ code, id, reason, userId }: Withdrawing
): Promise<Result<object, WithdrawPolicyRefusal>> {
	const at = now();
	const versions = (await listPolicies(trx)).filter((policy) => policy.code === code);
	const decision = withdrawVersion(versions, id, dayOf(at, env.zone));
	if (!decision.ok) return decision;
	if (await isInUse(trx, id)) return refuse('in_use');
	await trx
		.updateTable('deadline_policy')
		.set({ withdrawn_at: at, withdrawn_by: userId, withdrawal_reason: reason })
		.where('id', '=', id)
		.execute();
	const { withdraws, reopens } = decision.value;
	await tellPolicy(trx, withdraws, { act: 'revive', at, byUserId: userId, reason });
	if (reopens)
		await trx
			.updateTable('deadline_policy')
			.set({ valid_until: reopens.validUntil })
			.where('id', '=', reopens.id)
			.execute();
	return allow({});
}

const isInUse = async (trx: Trx, id: string): Promise<boolean> =>
	(await trx.selectFrom('deadline').select('thread_id').where('policy_id', '=', id).limit(1).executeTakeFirst()) !==
	undefined;
