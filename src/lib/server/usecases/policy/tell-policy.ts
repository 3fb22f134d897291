import type { ChangeAct } from '$lib/domain/administration/change';
import type { DeadlinePolicy } from '$lib/domain/deadline/policy';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { keepChanges, type Kept } from '../administration/keep-changes';

type Told = Pick<Kept, 'at' | 'byUserId' | 'reason'> & { act: ChangeAct };

/** Tells what became of a policy by its name, and of an agency's own value whose it is. */
export async function tellPolicy(
	trx: Transaction<Database>,
	{ code, name, agencyId }: Pick<DeadlinePolicy, 'code' | 'name' | 'agencyId'>,
	{ act, ...told }: Told
): Promise<void> {
	const agency =
		agencyId === null
			? undefined
			: await trx.selectFrom('agency').select('short_name').where('id', '=', agencyId).executeTakeFirst();
	const title = agency ? `${name}, ${agency.short_name}` : name;
	await keepChanges(trx, { ...told, changes: [{ subject: 'policy', subjectId: code, act, title }] });
}
