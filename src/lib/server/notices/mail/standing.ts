import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Db } from '../../db/client';
import { readFollows, type ShownFollow } from '../../db/follows';
import { HANDLING_ROLES, OVERSEEING_ROLES } from '$lib/domain/actor/actor';
import { hearing, isOfTeam, isStaff, officesOf } from '../audiences';
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
		notices.flatMap(({ followId }) => followId ?? [])
	);
	return ({ recipient, audience, followId }, { event, thread, agencyId }) => {
		if (!hearing(event, thread).includes(audience)) return false;
		if (audience === 'followers') return isWanted(follows.get(followId ?? ''));
		if (isOfTeam(audience)) return insidersOf(agencyId).some((office) => offices.has(`${recipient} ${office}`));
		if (!isStaff(audience)) return true;
		return officesOf(audience, { kind: thread.kind, event, agencyId }).some((office) =>
			offices.has(`${recipient} ${office.role} ${office.agencyId}`)
		);
	};
}

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

const isWanted = (follow: ShownFollow | undefined) =>
	follow !== undefined && !follow.paused && follow.letters !== 'none';
