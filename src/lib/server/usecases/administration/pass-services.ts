import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { selectNewest } from '../../db/services';
import { keepChanges } from './keep-changes';
import { moveOf, placeServices } from './services';

type Trx = Transaction<Database>;
type Passing = {
	fromId: string;
	toId: string;
	categories: readonly string[] | null;
	/** Those that came here by the merger that is taken back. */
	services: readonly string[];
	back: boolean;
	reason: string;
	byUserId: string | null;
};

/** Has the services of an agency that merges pass with it, each told in its own history. Returns which did. */
export async function passServices(trx: Trx, at: Date, passing: Passing): Promise<string[]> {
	const { fromId, toId, categories, services, back, reason, byUserId } = passing;
	if (categories !== null || (back && services.length === 0)) return [];
	const there = selectNewest(trx).where('service.agency_id', '=', fromId);
	const rows = await (back ? there.where('service.id', 'in', [...services]) : there)
		.orderBy('service.position')
		.execute();
	if (rows.length === 0) return [];
	const { name } = await trx.selectFrom('agency').select('name').where('id', '=', toId).executeTakeFirstOrThrow();
	await keepChanges(trx, { at, byUserId, reason, changes: rows.map((row) => moveOf(row, name)) });
	const ids = rows.map(({ id }) => id);
	await placeServices(trx, ids, toId);
	return ids;
}
