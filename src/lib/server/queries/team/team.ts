import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { mayReadLoad, teamsOf } from '$lib/domain/desk/team';
import { listColleagues } from '../../db/colleagues';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { listSeats } from '../desk/chairs';
import { listAbsences } from './absences';
import { loadOfTeam } from './load';

export type Team = { id: string; slug: string; name: string };

/** The agency that an address names, among those whose reports a person handles; without one, the first of them. */
export async function findTeam(db: Db, actor: Actor, slug: string | null): Promise<Team | undefined> {
	const seats = await listSeats(db, actor);
	const teams = teamsOf(actor).flatMap((id): Team[] => {
		const seat = seats.find(({ agencyId }) => agencyId === id);
		return seat ? [{ id, slug: seat.agencySlug ?? '', name: seat.agencyName ?? '' }] : [];
	});
	return teams.find((one) => one.slug === slug) ?? teams[0];
}

/** Who is there, who is away, and for the head who has how much. */
export async function openTeam(house: Pick<Services, 'db' | 'now' | 'env'>, actor: Actor, team: Team) {
	const { db, now, env } = house;
	const today = dayOf(now(), env.zone);
	const colleagues = await listColleagues(db, team.id, today);
	return {
		team,
		today,
		userId: actor.userId,
		isHead: mayReadLoad(actor, team.id),
		colleagues,
		absences: await listAbsences(db, team.id, today),
		load: await loadOfTeam(house, actor, team.id, colleagues)
	};
}
