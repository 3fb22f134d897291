import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { DESK_LISTS, listsOf, type ListName, type Seat } from '$lib/domain/desk/desk';
import type { Lang } from '$lib/domain/language';
import { parseDeskQuery, viewQuery, type DeskFilter } from '$lib/forms/desk-query';
import { textFor } from '$lib/text/catalogue';
import { path } from '$lib/text/path';
import { sql } from 'kysely';
import { keyOf } from '../../auth/secret-key';
import type { Db } from '../../db/client';
import { findStaff } from '../../auth/staff';
import { createSeal } from '../../identity/seal';
import type { CalendarEntry } from '../../icalendar';
import type { Services } from '../../services';
import { listDesk } from './list';
import type { DeskScope } from './threads';

/** More than an office answers within weeks; calendars choke on much more. */
const MOST = 500;

/** Whose chair a calendar address opens; null where the key is none, or its holder sits there no longer. */
export async function findFeed(house: Pick<Services, 'db' | 'now' | 'env'>, secret: string): Promise<DeskScope | null> {
	const found = await house.db
		.selectFrom('desk_feed')
		.select(['user_id as userId', 'role', 'agency_id as agencyId'])
		.where('key', '=', keyOf(secret))
		.executeTakeFirst();
	if (!found) return null;
	const { userId, ...seat } = found;
	const holder = await findStaff(house, userId);
	const held = holder.appointments.find(({ role, agencyId }) => role === seat.role && agencyId === seat.agencyId);
	if (!held) return null;
	const at = house.now();
	const actor: Actor = { ...holder, appointments: [{ ...held, mayOpenIdentity: false }] };
	return { seat, actor, now: at, today: dayOf(at, house.env.zone) };
}

export const hasFeed = async (db: Db, userId: string, { role, agencyId }: Seat): Promise<boolean> =>
	(await db
		.selectFrom('desk_feed')
		.select('made_at')
		.where('user_id', '=', userId)
		.where('role', '=', role)
		.where('agency_id', 'is not distinct from', agencyId)
		.executeTakeFirst()) !== undefined;

type Asked = { list: ListName | null; filter: DeskFilter };
type Env = Pick<Services, 'env'>;

const PURPOSE = 'desk feed';
const MARK = 'tanda';

/** The address of a calendar. It opens the list it was made for and no other: whoever could search would read words, too. */
export function feedAddress({ env }: Env, secret: string, { list, filter }: Asked & { list: ListName }) {
	const query = viewQuery({ list, filter });
	return `/tenggat/${secret}.ics?${query}&${MARK}=${createSeal(env.secret).mac(PURPOSE, `${secret} ${query}`)}` as const;
}

/** What an address of a calendar asks; null where it was not made here. */
export function readFeedAddress({ env }: Env, secret: string, asked: URLSearchParams): Asked | null {
	const { list, filter } = parseDeskQuery(asked);
	if (list === null) return null;
	const query = viewQuery({ list, filter });
	return createSeal(env.secret).hasMac(PURPOSE, `${secret} ${query}`, asked.get(MARK) ?? '') ? { list, filter } : null;
}

/** What the address of a calendar opens; null where it opens nothing. */
export async function feedEntries(
	house: Pick<Services, 'db' | 'now' | 'env'>,
	secret: string,
	query: URLSearchParams,
	lang: Lang
): Promise<CalendarEntry[] | null> {
	const asked = readFeedAddress(house, secret, query);
	const scope = asked && (await findFeed(house, secret));
	return scope && dueEntries(house, scope, asked, lang);
}

/** The due days of a list for a calendar: the number of each report and the duty, and no word that anybody wrote. */
export async function dueEntries(
	house: Pick<Services, 'db' | 'env'>,
	scope: DeskScope,
	{ list, filter }: Asked,
	lang: Lang
): Promise<CalendarEntry[]> {
	const { role } = scope.seat;
	const name = list && DESK_LISTS[role][list] ? list : listsOf(role)[0];
	if (!name) return [];
	const { rows } = await listDesk(house, scope, { list: name, filter, after: null, before: null, limit: MOST });
	const { law } = textFor(lang);
	const { hostname } = new URL(house.env.origin);
	const changes = await readChanges(
		house.db,
		rows.map(({ id }) => id)
	);
	return rows.flatMap(({ id, ref, clock }) =>
		clock?.dueDay
			? [
					{
						...changes.get(id),
						uid: `${ref}-${clock.kind}@${hostname}`,
						day: clock.dueDay,
						summary: `${ref}: ${law.clock[clock.kind]}`,
						url: `${house.env.origin}${path(lang, `/meja?kasus=${ref}`)}`,
						free: true
					}
				]
			: []
	);
}

/** How often anything happened in each report, and when last: what moves a due day happens there. */
async function readChanges(db: Db, threadIds: readonly string[]) {
	if (threadIds.length === 0) return new Map<string, never>();
	const rows = await db
		.selectFrom('thread')
		.select(['id', 'last_seq as sequence', 'last_event_at as changedAt'])
		.where('id', '=', sql<string>`any(${threadIds}::uuid[])`)
		.execute();
	return new Map(rows.map(({ id, sequence, changedAt }) => [id, { sequence, changedAt }]));
}
