import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Db } from '../../db/client';
import { HANDLING_ROLES, OVERSEEING_ROLES } from '$lib/domain/actor/actor';
import { hearing, isStaff, officesOf, type NoticeAudience } from '../audiences';
import { idsOf } from './readers';
import type { DueNotice } from './take-notices';
import type { ToldEvent } from './told-events';

/**
 * Whether somebody still stands where they stood when it happened. Whoever has left the office or follows no longer gets
 * no letter, nor does a group that may not see the thread any more.
 */
export async function readStanding(
	db: Db,
	notices: readonly DueNotice[],
	today: IsoDate
): Promise<(notice: DueNotice, told: ToldEvent) => boolean> {
	const offices = await readOffices(
		db,
		idsOf(
			notices.filter(({ audience }) => isStaff(audience) || isOfTeam(audience)),
			'user'
		),
		today
	);
	const follows = await readFollows(
		db,
		notices.filter(({ audience }) => audience === 'followers')
	);
	return ({ recipient, audience }, { event, thread, agencyId }) => {
		if (!hearing(event, thread).includes(audience)) return false;
		if (audience === 'followers') return follows.has(`${recipient} ${thread.id}`);
		if (isOfTeam(audience)) return insidersOf(agencyId).some((office) => offices.has(`${recipient} ${office}`));
		if (!isStaff(audience)) return true;
		return officesOf(audience, { kind: thread.kind, event, agencyId }).some((office) =>
			offices.has(`${recipient} ${office.role} ${office.agencyId}`)
		);
	};
}

const isOfTeam = (audience: NoticeAudience) =>
	audience === 'assignee' || audience === 'colleagues' || audience === 'watchers';

const insidersOf = (agencyId: string | null): string[] => [
	...HANDLING_ROLES.map((role) => `${role} ${agencyId}`),
	...OVERSEEING_ROLES.map((role) => `${role} null`)
];

async function readOffices(db: Db, userIds: readonly string[], today: IsoDate): Promise<ReadonlySet<string>> {
	if (userIds.length === 0) return new Set();
	const rows = await db
		.selectFrom('membership')
		.select(['user_id as userId', 'role', 'agency_id as agencyId'])
		.where('user_id', 'in', userIds)
		.where('valid_from', '<=', today)
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
		.execute();
	return new Set(rows.map(({ userId, role, agencyId }) => `user:${userId} ${role} ${agencyId}`));
}

async function readFollows(db: Db, notices: readonly DueNotice[]): Promise<ReadonlySet<string>> {
	if (notices.length === 0) return new Set();
	const rows = await db
		.selectFrom('follow')
		.select(['user_id as userId', 'thread_id as threadId'])
		.where('user_id', 'in', idsOf(notices, 'user'))
		.where('thread_id', 'in', [...new Set(notices.map(({ threadId }) => threadId))])
		.execute();
	return new Set(rows.map(({ userId, threadId }) => `user:${userId} ${threadId}`));
}
