import type { SecondStepRule } from '$lib/domain/actor/second-step';
import type { Facts } from '$lib/domain/administration/change';
import { allow, refuse } from '$lib/domain/result';
import { queueAccountMail } from '../../auth/account-mail';
import { voidTokens } from '../../auth/email-token';
import { hashPassword } from '../../auth/password';
import { factorsOf, findSecondStepRule, hasSecondStep } from '../../auth/second-step';
import { makeSecret } from '../../auth/secret-key';
import { listWithoutSecondStep } from '../../auth/without-second-step';
import { findAccountForUpdate } from '../../db/accounts';
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

/** Time for the person to say that it was not they who asked. */
const WAIT_MS = 24 * 60 * 60_000;

/**
 * Somebody lost what they sign in with besides the password. They are told at once, and it is taken off a day later, unless
 * they or an administrator stop it: whoever holds it still, was robbed of nothing.
 */
export const askToUnlock = (deps: Deps, asking: Asking, userId: string) =>
	changeProvince(deps, asking, async (db) => {
		const asker = asking.doer === MACHINE ? null : asking.doer.userId;
		if (asker === null || asker === userId) return refuse('own_account');
		if (!hasSecondStep(await factorsOf(db, userId))) return refuse('no_second_step');
		if (await findUnlocking(db, userId)) return refuse('unlocking_already');
		const subject = { subject: 'person', subjectId: userId, act: 'unlock' } as const;
		return allow({
			changes: [{ ...subject, before: null, after: { langkah_kedua: 'dilepas' } }],
			effect: {},
			make: async (trx, { at }) => {
				const account = await findAccountForUpdate(trx, userId);
				const due_at = new Date(at.getTime() + WAIT_MS);
				await trx.insertInto('unlocking').values({ user_id: userId, asked_by: asker, asked_at: at, due_at }).execute();
				if (account) await queueAccountMail(trx, deps, account, { kind: 'unlock_asked' });
			}
		});
	});

/** What is being waited for, if anything. */
export const findUnlocking = (db: Deps['db'], userId: string) =>
	db
		.selectFrom('unlocking')
		.select(['id', 'due_at as dueAt'])
		.where('user_id', '=', userId)
		.where('stopped_at', 'is', null)
		.where('done_at', 'is', null)
		.executeTakeFirst();
