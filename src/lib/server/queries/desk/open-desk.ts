import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { DESK_LISTS, isSameSeat, listsOf, type ListName, type Seat } from '$lib/domain/desk/desk';
import { tagDeskOf, type Tag } from '$lib/domain/desk/tag';
import type { SavedView } from '$lib/domain/desk/view';
import { deskPartOf, parseDeskQuery, type DeskFilter, type DeskQuery } from '$lib/forms/desk-query';
import { listTags } from '../../db/tags';
import type { Services } from '../../services';
import { plainText } from '../../markdown';
import { listUndecreedYears, type UndecreedYear } from '../admin/calendar';
import { knownOnly, listFacets, type Facets } from '../complaint-list/facets';
import { summariseDesk, type DeskCounts, type DeskSummary } from './counts';
import type { NamedSeat } from '$lib/domain/desk/rooms';
import { chooseSeat, countChair, listOwnViews, listSeats } from './chairs';
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
	filter: DeskFilter;
	/** The saved view that is open, and all that this person finds at the chair. */
	view: SavedView | null;
	views: SavedView[];
	facets: Facets;
	/** The tags of the desk, where it has some. */
	tags: Tag[];
	page: Omit<DeskPage, 'rows'> & { rows: ListedRow[] };
	counts: DeskCounts;
	summary: DeskSummary;
	/** What the ladder brought to this office by name; null where it names it nowhere. */
	named: NamedReports | null;
	/** Years that deadlines reach before their calendar is decreed; for who verifies. */
	undecreed: UndecreedYear[];
};

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** Where a person sits and what they look at, as their address or the saved view in it asks and their appointments allow. */
export async function chooseDesk({ db, now, env }: Deps, actor: Actor, query: DeskQuery) {
	const at = now();
	const today = dayOf(at, env.zone);
	const [seats, facets, views] = await Promise.all([
		listSeats(db, actor),
		listFacets(db),
		listOwnViews(db, actor, today)
	]);
	const view = views.find(({ code }) => code === query.view) ?? null;
	const seat = view ? (seats.find((one) => isSameSeat(one, view.seat)) ?? null) : chooseSeat(seats, query);
	if (!seat) return null;
	const asked = view ? parseDeskQuery(new URLSearchParams(view.query)) : query;
	const scope: DeskScope = { seat, actor, now: at, today };
	const list = asked.list && DESK_LISTS[seat.role][asked.list] ? asked.list : (listsOf(seat.role)[0] ?? null);
	const tag = await knownTag(db, seat, asked.filter.tag);
	const filter = { ...knownOnly(asked.filter, facets), ...deskPartOf(asked.filter), tag };
	return { seats, seat, facets, scope, list, filter, view, views: views.filter((one) => isSameSeat(one.seat, seat)) };
}

/** A tag of this very desk, under the id it has by now. */
async function knownTag(db: Deps['db'], seat: Seat, asked: string | undefined): Promise<string | undefined> {
	const desk = tagDeskOf(seat);
	if (!asked || !desk) return undefined;
	const tags = await listTags(db, desk);
	return tags.find(({ id, olds }) => id === asked || olds.includes(asked))?.id;
}

export type ChosenDesk = NonNullable<Awaited<ReturnType<typeof chooseDesk>>>;

/** Everything on the page of a desk. */
export async function openDesk(
	deps: Deps,
	chosen: ChosenDesk,
	{ since, ...query }: DeskQuery & { since: Date | null }
): Promise<DeskView> {
	const { scope, list, filter, ...frame } = chosen;
	const { db } = deps;
	const { role } = scope.seat;
	const asked = { list: list ?? 'todo', filter, after: query.after, before: query.before, since };
	// Beside an open report there is no room for what is known of the desk as a whole.
	const isBare = query.ref === null;
	const tagDesk = tagDeskOf(scope.seat);
	const [page, counts, summary, named, undecreed, tags] = await Promise.all([
		listDesk(deps, scope, asked),
		countChair(db, scope.actor, scope),
		summariseDesk(db, scope, asked),
		isBare ? listNamed(db, scope) : null,
		isBare && role === 'moderator' ? listUndecreedYears(db) : [],
		tagDesk ? listTags(db, tagDesk) : []
	]);
	const rows = page.rows.map((row) => ({ ...row, excerpt: plainText(row.opening, EXCERPT) }));
	return { ...frame, list, filter, page: { ...page, rows }, counts, summary, named, undecreed, tags };
}
