import { HANDLING_ROLES, holds, type Actor } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { AbsenceRefusal } from '$lib/domain/desk/absence';
import { dayOf } from '$lib/domain/calendar/zone';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import { listColleagues } from '../../db/colleagues';
import type { Database } from '../../db/schema';
import { once } from '../once';
import type { Deps } from '../record';

export type AbsenceCommand = {
	doer: Actor;
	formKey: string | null;
	agencyId: string;
	userId: string;
	deputyId: string;
	from: IsoDate;
	until: IsoDate;
};

type Trx = Transaction<Database>;

/** Who may enter that somebody is away, or back: they themselves, and the head of the agency. */
const mayWriteFor = (doer: Actor, { agencyId, userId }: { agencyId: string; userId: string }): boolean =>
	holds(doer, 'agency_head', agencyId) ||
	(doer.userId === userId && HANDLING_ROLES.some((role) => holds(doer, role, agencyId)));

/** Enters that somebody of an agency is away, and who stands in for them. Nothing is handed over by it. */
export const writeAbsence = (
	deps: Deps,
	command: AbsenceCommand
): Promise<Result<{ id: string }, AbsenceRefusal | 'form_spent'>> =>
	deps.db.transaction().execute((trx) => {
		const { doer, formKey, ...says } = command;
		return once(trx, deps, { formKey, act: 'absence', doer, says }, async () => {
			// Of two entries for the same person at once, the second sees the first.
			await sql`select from app_user where id = ${command.userId}::uuid for no key update`.execute(trx);
			const fault = await faultIn(trx, deps, command);
			if (fault) return refuse(fault);
			const { agencyId, userId, deputyId, from, until } = command;
			const { id } = await trx
				.insertInto('absence')
				.values({
					agency_id: agencyId,
					user_id: userId,
					deputy_id: deputyId,
					from_day: from,
					until_day: until,
					written_by: doer.userId ?? userId,
					written_at: deps.now()
				})
				.returning('id')
				.executeTakeFirstOrThrow();
			return allow({ id });
		});
	});

async function faultIn(trx: Trx, { now, env }: Deps, command: AbsenceCommand): Promise<AbsenceRefusal | null> {
	const { doer, agencyId, userId, deputyId, from, until } = command;
	const today = dayOf(now(), env.zone);
	if (!mayWriteFor(doer, command)) return 'not_allowed';
	if (userId === deputyId) return 'same_person';
	if (until < from) return 'days_reversed';
	if (until < today) return 'days_past';
	const colleagues = (await listColleagues(trx, agencyId, today)).map(({ id }) => id);
	if (!colleagues.includes(userId) || !colleagues.includes(deputyId)) return 'colleague_unknown';
	const other = await trx
		.selectFrom('absence')
		.select('id')
		.where('agency_id', '=', agencyId)
		.where('user_id', '=', userId)
		.where('ended_at', 'is', null)
		.where('from_day', '<=', until)
		.where('until_day', '>=', from)
		.executeTakeFirst();
	return other ? 'absence_overlaps' : null;
}

/** Somebody is back before their last day, or was never away. */
export async function endAbsence(
	{ db, now }: Deps,
	{ doer, id }: { doer: Actor; id: string }
): Promise<Result<{ id: string }, 'not_allowed' | 'already_so'>> {
	const found = await db
		.selectFrom('absence')
		.select(['agency_id as agencyId', 'user_id as userId'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!found || doer.userId === null || !mayWriteFor(doer, found)) return refuse('not_allowed');
	const ended = await db
		.updateTable('absence')
		.set({ ended_by: doer.userId, ended_at: now() })
		.where('id', '=', id)
		.where('ended_at', 'is', null)
		.returning('id')
		.executeTakeFirst();
	return ended ? allow({ id }) : refuse('already_so');
}
