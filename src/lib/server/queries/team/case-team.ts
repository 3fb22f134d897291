import { HANDLING_ROLES, type Actor } from '$lib/domain/actor/actor';
import { hasOneOf } from '$lib/domain/actor/capacity';
import type { CaseTeam, Move } from '$lib/domain/desk/team';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { selectColleagues } from '../../db/colleagues';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { findCase, type Case } from '../act/case-for-act';
import { isAwayOn, selectAbsences } from './absences';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

export const findCaseTeam = async (deps: Deps, actor: Actor, ref: string): Promise<CaseTeam | null> =>
	teamOf(deps, actor, await findCase(deps.db, ref, actor));

/** Null for everybody who does not handle the report at its agency: there the person has no name. */
export async function teamOf({ db, now, env }: Deps, actor: Actor, found: Case | undefined): Promise<CaseTeam | null> {
	if (found?.thread.kind !== 'complaint' || !hasOneOf(found.capacities, HANDLING_ROLES)) return null;
	const { thread } = found;
	const { agencyId } = thread.complaint;
	if (agencyId === null) return null;
	const today = dayOf(now(), env.zone);
	const [{ people, absences, watching }, moves] = await Promise.all([
		readOffice(db, { threadId: thread.id, agencyId, userId: actor.userId, today }),
		listMoves(db, thread.id, agencyId)
	]);
	const deputyOf = (id: string) => absences.find((one) => one.userId === id && isAwayOn(one, today))?.deputy ?? null;
	const colleagues = people.map((one) => ({ ...one, isReader: one.id === actor.userId, deputy: deputyOf(one.id) }));
	const { assigneeId } = thread;
	const given = moves.find(({ assigneeId: to }) => to === assigneeId);
	return {
		ref: thread.ref,
		title: thread.title,
		assignee: assigneeId ? { id: assigneeId, name: given?.to ?? '' } : null,
		mine: assigneeId !== null && assigneeId === actor.userId,
		watches: watching,
		colleagues,
		moves: moves.map(asMove),
		formKey: crypto.randomUUID()
	};
}

type Office = { threadId: string; agencyId: string; userId: string | null; today: IsoDate };

/** Who is there, who is away, and whether the reader watches the report: in one statement. */
const readOffice = (db: Db, { threadId, agencyId, userId, today }: Office) =>
	db
		.selectNoFrom((eb) => [
			jsonArrayFrom(selectColleagues(db, agencyId, today)).as('people'),
			jsonArrayFrom(selectAbsences(db, agencyId, today)).as('absences'),
			eb
				.exists(eb.selectFrom('watch').select('since').where('thread_id', '=', threadId).where('user_id', '=', userId))
				.$castTo<boolean>()
				.as('watching')
		])
		.executeTakeFirstOrThrow();

/** What this agency settled about it, the last first; what another one did before is not told. */
const listMoves = (db: Db, threadId: string, agencyId: string) =>
	db
		.selectFrom('thread_event as event')
		.leftJoin('app_user as doer', 'doer.id', 'event.actor_user_id')
		.leftJoin('app_user as taker', (join) => join.on('taker.id', '=', named('assigneeId')))
		.leftJoin('app_user as relieved', (join) => join.on('relieved.id', '=', named('relievedId')))
		.select(['event.at', 'event.actor_user_id as userId', 'event.data'])
		.select(['doer.name as by', 'taker.name as to', 'relieved.name as from', 'taker.id as assigneeId'])
		.where('event.thread_id', '=', threadId)
		.where('event.action', 'in', ['assign', 'vacate'])
		.where((eb) => eb.or([eb('event.actor_agency_id', '=', agencyId), eb('event.action', '=', 'vacate')]))
		.where('event.seq', '>', (eb) =>
			eb
				.selectFrom('thread_event as given')
				.select((of) => of.fn.coalesce(of.fn.max('given.seq'), of.lit(0)).as('seq'))
				.where('given.thread_id', '=', threadId)
				.where('given.action', 'in', ['route', 'hand_over'])
		)
		.orderBy('event.seq', 'desc')
		.execute();

const named = (whom: 'assigneeId' | 'relievedId') => sql<string>`(event.data ->> ${sql.lit(whom)})::uuid`;

const asMove = ({
	at,
	by,
	to,
	from,
	userId,
	assigneeId,
	data
}: Awaited<ReturnType<typeof listMoves>>[number]): Move => ({
	at: at.toISOString(),
	by,
	to,
	from,
	isOwn: userId !== null && userId === assigneeId,
	reason: data.reason ?? ''
});
