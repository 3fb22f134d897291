import type { Seat } from '$lib/domain/desk/desk';
import { makeSecret, keyOf } from '../../auth/secret-key';
import type { Services } from '../../services';

type Command = { userId: string; seat: Seat };

/** A new address for the calendar of a chair; the one before it, if any, opens nothing any more. Told once. */
export async function makeFeed({ db, now }: Pick<Services, 'db' | 'now'>, { userId, seat }: Command): Promise<string> {
	const secret = makeSecret();
	const made = { key: keyOf(secret), made_at: now() };
	await db
		.insertInto('desk_feed')
		.values({ user_id: userId, role: seat.role, agency_id: seat.agencyId, ...made })
		.onConflict((conflict) => conflict.columns(['user_id', 'role', 'agency_id']).doUpdateSet(made))
		.execute();
	return secret;
}

export async function dropFeed({ db }: Pick<Services, 'db'>, { userId, seat }: Command): Promise<void> {
	await db
		.deleteFrom('desk_feed')
		.where('user_id', '=', userId)
		.where('role', '=', seat.role)
		.where('agency_id', 'is not distinct from', seat.agencyId)
		.execute();
}
