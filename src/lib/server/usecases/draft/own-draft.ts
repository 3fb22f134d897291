import { keyOf } from '../../auth/secret-key';
import type { Deps } from '../record';
import { openToken, sealToken } from './draft';
import { deleteDrafts } from './discard-draft';

type OwnDeps = Pick<Deps, 'db' | 'env'>;

/**
 * The token under which this person goes on writing: that of their browser, unless it is somebody else's; else that of
 * what their account has begun, wherever that was. Null where they begin anew.
 */
export async function findOwnToken(deps: OwnDeps, held: string | null, userId: string | null): Promise<string | null> {
	const row = held === null ? undefined : await findOwner(deps, held);
	if (row) return row.userId === userId ? held : tokenOf(deps, userId);
	return (await tokenOf(deps, userId)) ?? held;
}

const findOwner = ({ db }: OwnDeps, token: string) =>
	db.selectFrom('draft').select('user_id as userId').where('id', '=', keyOf(token)).executeTakeFirst();

/** What an account began and has not sent. What its holder writes at a counter is somebody else's report. */
async function tokenOf({ db, env }: OwnDeps, userId: string | null): Promise<string | null> {
	if (userId === null) return null;
	const row = await db
		.selectFrom('draft')
		.select('token')
		.where('user_id', '=', userId)
		.where('sent_at', 'is', null)
		.where('at_counter', '=', false)
		.orderBy('updated_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.token ? openToken(env.secret, userId, row.token) : null;
}

/** Gives what a guest has written to an account, which from then on is its only writer. */
export const takeDraft = ({ db, env }: OwnDeps, token: string, userId: string) =>
	db
		.updateTable('draft')
		.set({ user_id: userId, token: sealToken(env.secret, userId, token) })
		.where('id', '=', keyOf(token))
		.where('user_id', 'is', null)
		.where('sent_at', 'is', null)
		.execute();

/** Its writer has left the browser: an account's draft waits for it, every other one is gone for good. */
export const abandonDraft = ({ db }: Pick<Deps, 'db'>, token: string): Promise<void> =>
	db.transaction().execute(async (trx) => {
		const found = await trx
			.selectFrom('draft')
			.select('id')
			.where('id', '=', keyOf(token))
			.where('sent_at', 'is', null)
			.where((eb) => eb.or([eb('user_id', 'is', null), eb('at_counter', '=', true)]))
			.forUpdate()
			.executeTakeFirst();
		if (found) await deleteDrafts(trx, [found.id]);
	});
