import type { Actor } from '$lib/domain/actor/actor';
import { seatsOf } from '$lib/domain/desk/desk';
import type { NamedSeat } from '$lib/domain/desk/rooms';
import { ROLE_WORD, type DeskQuery } from '$lib/forms/desk-query';
import type { Db } from '../../db/client';

/** Of everybody who asks now, once: the frame around a page and the page itself ask the same. */
const asked = new WeakMap<Actor, Promise<NamedSeat[]>>();

/** The chairs of a person; none for who holds no appointment today. */
export function listSeats(db: Db, actor: Actor): Promise<NamedSeat[]> {
	const known = asked.get(actor) ?? findSeats(db, actor);
	asked.set(actor, known);
	return known;
}

async function findSeats(db: Db, actor: Actor): Promise<NamedSeat[]> {
	const seats = seatsOf(actor);
	const ids = seats.flatMap(({ agencyId }) => agencyId ?? []);
	const agencies =
		ids.length === 0
			? []
			: await db.selectFrom('agency').select(['id', 'slug', 'short_name as name']).where('id', 'in', ids).execute();
	return seats.map((seat) => {
		const agency = agencies.find(({ id }) => id === seat.agencyId);
		return { ...seat, agencySlug: agency?.slug ?? null, agencyName: agency?.name ?? null };
	});
}

/** The chair that an address names, else the first: a shared link opens whatever chair its reader has. */
export const chooseSeat = (seats: readonly NamedSeat[], { roleWord, agencySlug }: DeskQuery): NamedSeat | null => {
	const ofRole = seats.filter(({ role }) => ROLE_WORD[role] === roleWord);
	return ofRole.find((seat) => seat.agencySlug === (agencySlug || null)) ?? ofRole[0] ?? seats[0] ?? null;
};
