import { sql, type Transaction } from 'kysely';
import type { Database } from '../db/schema';
import { createSeal } from '../identity/seal';
import type { Env } from '../env';
import { postsOf, reportsOf } from '../identity/of-person';
import type { Person } from '$lib/domain/privacy/my-data';

/** What was masked of somebody's words and pictures is overwritten where it lay sealed: nobody puts it back. */
export async function eraseOriginals(
	trx: Transaction<Database>,
	env: Pick<Env, 'secret'>,
	person: Person
): Promise<number> {
	const seal = createSeal(env.secret);
	const rows = await trx
		.selectFrom('redaction')
		.select(['id', 'last_seq as lastSeq', 'restored_seq as restoredSeq'])
		.where(
			sql<boolean>`(post_id in ${postsOf(person)} or (post_id is null and thread_id in ${reportsOf(person)})
				or file_id in (select file_id from attachment where post_id in ${postsOf(person)}))`
		)
		.execute();
	for (const { id, lastSeq, restoredSeq } of rows)
		await trx
			.updateTable('redaction')
			.set({ sealed: seal.seal(id, { text: '' }), passages: '[]', restored_seq: restoredSeq ?? lastSeq + 1 })
			.where('id', '=', id)
			.execute();
	return rows.length;
}
