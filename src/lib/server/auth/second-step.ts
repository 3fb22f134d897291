import type { SecondStepRule } from '$lib/domain/actor/second-step';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import { sql } from 'kysely';
import { spendAppCode } from './authenticator';
import { readRecoveryCode, spendRecoveryCode } from './recovery-codes';

/** What an account has besides its password. */
export type Factors = { app: boolean; passkeys: number; codesLeft: number };

export async function factorsOf(db: Db, userId: string): Promise<Factors> {
	const { rows } = await sql<Factors>`select
		exists (select from authenticator where user_id = ${userId} and confirmed_at is not null) as app,
		(select count(*)::int from passkey where user_id = ${userId}) as passkeys,
		(select count(*)::int from recovery_code where user_id = ${userId} and used_at is null) as "codesLeft"`.execute(db);
	return rows[0] ?? { app: false, passkeys: 0, codesLeft: 0 };
}

/** Who must have one: the latest rule. */
export const findSecondStepRule = (db: Db): Promise<SecondStepRule> =>
	db
		.selectFrom('second_step_rule')
		.select(['asked_of as askedOf', 'grace_days as graceDays', 'since'])
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();

export const hasSecondStep = ({ app, passkeys }: Factors): boolean => app || passkeys > 0;

/** Takes what was typed as a code of the app or one that was printed, whichever it looks like. */
export function spendCode(
	db: Db,
	house: Pick<Services, 'now' | 'env'>,
	userId: string,
	typed: string
): Promise<boolean> {
	const printed = readRecoveryCode(typed);
	if (printed) return spendRecoveryCode(db, house, userId, printed);
	return spendAppCode(db, house, { userId, code: typed.replace(/\s/g, '') });
}
