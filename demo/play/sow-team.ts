import { addDays } from '$lib/domain/calendar/iso-date';
import { envWith } from '$lib/server/env';
import type { Services } from '$lib/server/services';
import { beginBulk } from '$lib/server/usecases/bulk/begin-bulk';
import { carryBulk } from '$lib/server/usecases/bulk/carry-bulk';
import { writeAbsence } from '$lib/server/usecases/team/absence';
import { assignReport, watchReport } from '$lib/server/usecases/team/assign';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { team } from '../content/team';
import type { Cast } from './cast';
import { settleMails } from './settle-mails';
import { expectDone, joinTransaction } from './stage';
import type { Timetable } from './timetable';

const AGENCY = 'dinkes';

/** One agency of the demo shares its reports: some are somebody's, one is watched, and its officer will be away. Once. */
export async function sowTeam(services: Services, cast: Cast, { now, today }: Timetable): Promise<void> {
	const env = envWith(services.env, { smtpUrl: null });
	const agencyId = cast.agencyIds.get(AGENCY) ?? '';
	const [officer, head] = [cast.officerOf(AGENCY), cast.headOf(AGENCY)];
	await services.db.transaction().execute(async (trx) => {
		const deps = { db: joinTransaction(trx), env, now: () => now };
		const isSown = await trx.selectFrom('absence').select('id').limit(1).executeTakeFirst();
		const open = await trx
			.selectFrom('complaint')
			.innerJoin('thread', 'thread.id', 'thread_id')
			.select(['ref', 'thread.id as threadId'])
			.where('agency_id', '=', agencyId)
			.where('status', 'in', ['routed', 'in_progress'])
			.orderBy('submission_key')
			.limit(4)
			.execute();
		const [first, second, third] = open;
		if (isSown || !first || !second || !third) return;
		const taking = { act: 'assign', chosen: all(first, second), input: { assigneeId: officer.userId } } as const;
		const placesOf = () => Promise.resolve(new Map());
		const taken = expectDone('bulk', await beginBulk(deps, { ...taking, placesOf, doer: officer, formKey: null }));
		await carryBulk(deps, taken.id);
		const tagging = { act: 'tag', chosen: all(first, third), input: { tag: team.tag } } as const;
		const tagged = expectDone('bulk', await beginBulk(deps, { ...tagging, placesOf, doer: officer, formKey: null }));
		await carryBulk(deps, tagged.id);
		const handed = { ref: third.ref, doer: officer, formKey: null, assigneeId: head.userId, text: team.handed };
		expectDone('assign', await assignReport(deps, handed));
		expectDone('watch', await watchReport(deps, { ref: first.ref, doer: head, formKey: null, watches: true }));
		const note = { ref: first.ref, action: 'note', doer: head, formKey: null } as const;
		expectDone('note', await actInThread(deps, { ...note, text: team.note(officer.name ?? '') }));
		const away = { from: addDays(today, 3), until: addDays(today, 5) };
		const absence = { doer: officer, formKey: null, agencyId, userId: officer.userId, deputyId: head.userId, ...away };
		expectDone('absence', await writeAbsence(deps, absence));
		await settleMails(
			trx,
			deps,
			open.map(({ threadId }) => threadId)
		);
	});
}

const all = (...some: readonly { ref: string }[]) => some.map(({ ref }) => ({ ref, seen: null }));
