import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { DESK_LISTS, listsOf, type ListName } from '$lib/domain/desk/desk';
import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import type { DeskQuery } from '$lib/forms/desk-query';
import type { Services } from '../../services';
import { plainText } from '../../markdown';
import { listUndecreedYears, type UndecreedYear } from '../admin/calendar';
import { knownOnly, listFacets, type Facets } from '../complaint-list/facets';
import { countDesk, summariseDesk, type DeskCounts, type DeskSummary } from './counts';
import type { NamedSeat } from '$lib/domain/desk/rooms';
import { chooseSeat, listSeats } from './chairs';
import { listDesk, type DeskPage } from './list';
import type { DeskRow } from './row';
import { listNamed, type NamedReports } from './named';
import type { DeskScope } from './threads';

/** A row with the first words of its report. */
export type ListedRow = DeskRow & { excerpt: string };

const EXCERPT = 130;

export type DeskView = {
	seats: NamedSeat[];
	seat: NamedSeat;
	/** Null for chairs that have no reports to look after. */
	list: ListName | null;
	filter: ComplaintFilter;
	facets: Facets;
	page: Omit<DeskPage, 'rows'> & { rows: ListedRow[] };
	counts: DeskCounts;
	summary: DeskSummary;
	/** What the ladder brought to this office by name; null where it names it nowhere. */
	named: NamedReports | null;
	/** Years that deadlines reach before their calendar is decreed; for who verifies. */
	undecreed: UndecreedYear[];
};

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** Where a person sits and what they look at, as their address asks and their appointments allow. */
export async function chooseDesk({ db, now, env }: Deps, actor: Actor, query: DeskQuery) {
	const [seats, facets] = await Promise.all([listSeats(db, actor), listFacets(db)]);
	const seat = chooseSeat(seats, query);
	if (!seat) return null;
	const at = now();
	const scope: DeskScope = { seat, actor, now: at, today: dayOf(at, env.zone) };
	const list = query.list && DESK_LISTS[seat.role][query.list] ? query.list : (listsOf(seat.role)[0] ?? null);
	return { seats, seat, facets, scope, list, filter: knownOnly(query.filter, facets) };
}

/** Everything on the page of a desk, or null for who has none. */
export async function openDesk(deps: Deps, actor: Actor, query: DeskQuery): Promise<DeskView | null> {
	const chosen = await chooseDesk(deps, actor, query);
	if (!chosen) return null;
	const { scope, list, filter, ...frame } = chosen;
	const { db } = deps;
	const { role } = scope.seat;
	const asked = { list: list ?? 'todo', filter, after: query.after, before: query.before };
	// Beside an open report there is no room for what is known of the desk as a whole.
	const isBare = query.ref === null;
	const [page, counts, summary, named, undecreed] = await Promise.all([
		listDesk(deps, scope, asked),
		countDesk(db, scope),
		summariseDesk(db, scope, asked),
		isBare ? listNamed(db, scope) : null,
		isBare && role === 'moderator' ? listUndecreedYears(db) : []
	]);
	const rows = page.rows.map((row) => ({ ...row, excerpt: plainText(row.opening, EXCERPT) }));
	return { ...frame, list, filter, page: { ...page, rows }, counts, summary, named, undecreed };
}
