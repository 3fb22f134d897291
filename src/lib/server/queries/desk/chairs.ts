import type { Actor } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { isSameSeat, seatsOf } from '$lib/domain/desk/desk';
import type { NamedSeat } from '$lib/domain/desk/rooms';
import { ROLE_WORD, type DeskQuery } from '$lib/forms/desk-query';
import type { Db } from '../../db/client';
import { listViews } from '../../db/desk-views';
import { listShortNames } from '../complaint-list/facets';
import { countDesk } from './counts';
import type { DeskScope } from './threads';

/** The chairs of a person; none for who holds no appointment today. */
export const listSeats = onceFor((db: Db, actor: Actor) => findSeats(db, actor));

/** The saved views that a person finds at their chairs. */
export const listOwnViews = onceFor((db: Db, actor: Actor, today: IsoDate) =>
	listViews(db, seatsOf(actor), { userId: actor.userId, today })
);

/** The numbers of a chair, its saved views' too. */
export const countChair = onceFor(
	async (db: Db, _: Actor, scope: DeskScope) => {
		const views = await listOwnViews(db, scope.actor, scope.today);
		return countDesk(
			db,
			scope,
			views.filter(({ seat }) => isSameSeat(seat, scope.seat))
		);
	},
	({ seat }) => `${seat.role} ${seat.agencyId}`
);

/** Of everybody who asks now, once: the frame around a page and the page itself ask the same. */
function onceFor<Rest extends unknown[], Found>(
	ask: (db: Db, actor: Actor, ...rest: Rest) => Promise<Found>,
	keyOf: (...rest: Rest) => string = () => ''
) {
	const asked = new WeakMap<Actor, Map<string, Promise<Found>>>();
	return (db: Db, actor: Actor, ...rest: Rest): Promise<Found> => {
		const ofActor = asked.get(actor) ?? new Map<string, Promise<Found>>();
		asked.set(actor, ofActor);
		const found = ofActor.get(keyOf(...rest)) ?? ask(db, actor, ...rest);
		ofActor.set(keyOf(...rest), found);
		return found;
	};
}

async function findSeats(db: Db, actor: Actor): Promise<NamedSeat[]> {
	const seats = seatsOf(actor);
	const agencies = seats.some(({ agencyId }) => agencyId !== null) ? await listShortNames(db) : [];
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
