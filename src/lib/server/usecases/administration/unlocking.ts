import { mayAskToUnlock, mayAssent, UNLOCK_WAIT_MS, type Unlocking } from '$lib/domain/actor/unlocking';
import { allow, refuse } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { countsAsAdministrator, listOtherAdministrators, wereAdministratorsEnded } from '../../auth/administrators';
import { queueAccountMail } from '../../auth/account-mail';
import { factorsOf, hasSecondStep } from '../../auth/second-step';
import { findAccountForUpdate } from '../../db/accounts';
import type { Database } from '../../db/schema';
import { findUnlocking } from '../../db/unlocking';
import type { Deps } from '../record';
import { changeProvince, MACHINE, type Asking } from './change-province';

type Trx = Transaction<Database>;

const doerOf = ({ doer }: Asking): string | null => (doer === MACHINE ? null : doer.userId);

/**
 * Somebody lost what they sign in with besides the password. They are told at once, and it is taken off a day later, unless
 * they or an administrator stop it; where there is another administrator, only if that one agrees. Whoever holds it still, was
 * robbed of nothing.
 */
export const askToUnlock = (deps: Deps, asking: Asking, userId: string) =>
	changeProvince(deps, asking, async (db) => {
		const asker = doerOf(asking);
		if (asker === null) return refuse('own_account');
		const house = { ...deps, db };
		const others = await listOtherAdministrators(house, [asker, userId]);
		const wereEnded = await wereAdministratorsEnded(house, [asker, userId]);
		const may = mayAskToUnlock(userId, asker, { serve: others.length > 0, wereEnded });
		if (!may.ok) return refuse(may.refusal);
		if (!hasSecondStep(await factorsOf(db, userId))) return refuse('no_second_step');
		if (await findUnlocking(db, userId)) return refuse('unlocking_already');
		const subject = { subject: 'person', subjectId: userId, act: 'unlock' } as const;
		return allow({
			changes: [{ ...subject, before: null, after: { langkah_kedua: 'dilepas' } }],
			effect: {},
			make: (trx, { at }) => begin(trx, deps, { userId, askedBy: asker, at, others, ...may.value })
		});
	});

type Begun = Pick<Unlocking, 'askedBy' | 'needsAssent'> & {
	userId: string;
	at: Date;
	others: Awaited<ReturnType<typeof listOtherAdministrators>>;
};

async function begin(trx: Trx, deps: Deps, { userId, askedBy, needsAssent, at, others }: Begun) {
	const account = await findAccountForUpdate(trx, userId);
	const due_at = new Date(at.getTime() + UNLOCK_WAIT_MS);
	await trx
		.insertInto('unlocking')
		.values({ user_id: userId, asked_by: askedBy, asked_at: at, due_at, needs_assent: needsAssent })
		.execute();
	if (account) await queueAccountMail(trx, deps, account, { kind: 'unlock_asked' });
	for (const other of others) await queueAccountMail(trx, deps, other, { kind: 'assent_asked', about: userId });
}

/** Another administrator agrees that it be taken off. The day of waiting stays. */
export const assentToUnlock = (deps: Deps, asking: Asking, userId: string) =>
	changeProvince(deps, asking, async (db) => {
		const doer = doerOf(asking);
		const asked = await findUnlocking(db, userId);
		const counts = doer !== null && (await countsAsAdministrator({ ...deps, db }, doer));
		const may = mayAssent(asked, doer ?? userId, counts);
		if (!may.ok || !asked) return may.ok ? refuse('nothing_to_assent') : may;
		return allow({
			changes: [
				{ subject: 'person', subjectId: userId, act: 'assent', before: null, after: { langkah_kedua: 'dilepas' } }
			],
			effect: {},
			make: (trx, { at }) =>
				trx.updateTable('unlocking').set({ assented_at: at, assented_by: doer }).where('id', '=', asked.id).execute()
		});
	});
