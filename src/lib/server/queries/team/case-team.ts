import { HANDLING_ROLES, type Actor } from '$lib/domain/actor/actor';
import { hasOneOf } from '$lib/domain/actor/capacity';
import type { CaseTeam, Move } from '$lib/domain/desk/team';
import { dayOf } from '$lib/domain/calendar/zone';
import { listColleagues } from '../../db/colleagues';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { findCase, type Case } from '../act/case-for-act';
import { isAwayOn, listAbsences } from './absences';

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
	const [people, absences, moves, watching] = [
		await listColleagues(db, agencyId, today),
		await listAbsences(db, agencyId, today),
		await listMoves(db, thread.id, agencyId),
		await isWatching(db, thread.id, actor.userId)
	];
	const names = new Map(moves.names);
	const deputyOf = (id: string) => absences.find((one) => one.userId === id && isAwayOn(one, today))?.deputy ?? null;
	const colleagues = people.map((one) => ({ ...one, isReader: one.id === actor.userId, deputy: deputyOf(one.id) }));
	const { assigneeId } = thread;
	return {
		ref: thread.ref,
		title: thread.title,
		assignee: assigneeId ? { id: assigneeId, name: names.get(assigneeId) ?? '' } : null,
		mine: assigneeId !== null && assigneeId === actor.userId,
		watches: watching,
		colleagues,
		moves: moves.list,
		formKey: crypto.randomUUID()
	};
}

const isWatching = async (db: Db, threadId: string, userId: string | null): Promise<boolean> =>
	(await db
		.selectFrom('watch')
		.select('since')
		.where('thread_id', '=', threadId)
		.where('user_id', '=', userId)
		.executeTakeFirst()) !== undefined;

/** What this agency settled about it; what another one did before is not told. */
async function listMoves(db: Db, threadId: string, agencyId: string) {
	const events = await db
		.selectFrom('thread_event')
		.select(['at', 'action', 'actor_user_id as userId', 'data'])
		.where('thread_id', '=', threadId)
		.where('action', 'in', ['assign', 'vacate'])
		.where((eb) => eb.or([eb('actor_agency_id', '=', agencyId), eb('action', '=', 'vacate')]))
		.where('seq', '>', (eb) =>
			eb
				.selectFrom('thread_event as given')
				.select((of) => of.fn.coalesce(of.fn.max('given.seq'), of.lit(0)).as('seq'))
				.where('given.thread_id', '=', threadId)
				.where('given.action', 'in', ['route', 'hand_over'])
		)
		.orderBy('seq', 'desc')
		.execute();
	const ids = events.flatMap(({ userId, data }) => [userId, data.assigneeId, data.relievedId]).filter(isNamed);
	const rows =
		ids.length === 0 ? [] : await db.selectFrom('app_user').select(['id', 'name']).where('id', 'in', ids).execute();
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	const nameOf = (id: string | null | undefined) => names.get(id ?? '') ?? null;
	const list = events.map(({ at, userId, data }): Move => ({
		at: at.toISOString(),
		by: nameOf(userId),
		to: nameOf(data.assigneeId),
		from: nameOf(data.relievedId),
		isOwn: userId !== null && userId === data.assigneeId,
		reason: data.reason ?? ''
	}));
	return { list, names };
}

const isNamed = (id: string | null | undefined): id is string => typeof id === 'string';
