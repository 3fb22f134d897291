import { dayOf } from '$lib/domain/calendar/zone';
import { seatsOf, type Seat } from '$lib/domain/desk/desk';
import { mayChangeView, MOST_VIEWS, type SavedView, type ViewRefusal } from '$lib/domain/desk/view';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Actor } from '$lib/domain/actor/actor';
import { sql, type Transaction } from 'kysely';
import { randomBytes } from 'node:crypto';
import { listViews } from '../../db/desk-views';
import type { Database } from '../../db/schema';
import { once } from '../once';
import type { Deps } from '../record';

type Trx = Transaction<Database>;
type Doer = Actor & { userId: string };
type Done = Result<{ code: string }, ViewRefusal | 'form_spent'>;
type Change = { doer: Doer; code: string; formKey?: string | null };

/** Not to be guessed by counting; who may open the view is asked of the chair all the same. */
const makeCode = (): string =>
	[...randomBytes(10)].map((byte) => 'abcdefghijkmnpqrstuvwxyz23456789'.charAt(byte & 31)).join('');

/** Keeps a list with its filters under a name: for oneself, or for everybody at the chair. */
export const saveView = (
	deps: Deps,
	command: { doer: Doer; formKey: string; seat: Seat; name: string; query: string; shared: boolean }
): Promise<Done> =>
	deps.db.transaction().execute((trx) => {
		const { doer, formKey, seat, ...says } = command;
		return once(trx, deps, { formKey, act: 'save_view', doer, says: { ...says, seat } }, async (): Promise<Done> => {
			const { name, query, shared } = says;
			if (!sits(doer, seat)) return refuse('no_such_chair');
			await lockChair(trx, seat);
			const views = await viewsOf(trx, deps, doer);
			const alike = views.filter((view) => view.shared === shared && isAt(seat)(view));
			if (alike.length >= MOST_VIEWS[shared ? 'shared' : 'own']) return refuse('too_many_views');
			if (hasName(alike, name)) return refuse('view_name_taken');
			const code = makeCode();
			await trx
				.insertInto('desk_view')
				.values({
					code,
					role: seat.role,
					agency_id: seat.agencyId,
					owner_id: doer.userId,
					shared,
					name,
					query,
					made_at: deps.now()
				})
				.execute();
			return allow({ code });
		});
	});

export const renameView = (deps: Deps, { name, ...change }: Change & { name: string }): Promise<Done> =>
	changing(deps, { ...change, act: `rename_view_${change.code}`, name }, async (trx, view, views) => {
		const alike = views.filter((one) => one.shared === view.shared && one !== view && isAt(view.seat)(one));
		if (hasName(alike, name)) return refuse('view_name_taken');
		await trx.updateTable('desk_view').set({ name }).where('code', '=', view.code).execute();
		return allow({ code: view.code });
	});

export const removeView = (deps: Deps, change: Change): Promise<Done> =>
	changing(deps, { ...change, act: `remove_view_${change.code}` }, async (trx, { code }) => {
		await trx.deleteFrom('desk_view').where('code', '=', code).execute();
		return allow({ code });
	});

const changing = (
	deps: Deps,
	{ doer, formKey = null, act, ...says }: Change & { act: string; name?: string },
	work: (trx: Trx, view: SavedView, views: readonly SavedView[]) => Promise<Done>
): Promise<Done> =>
	deps.db.transaction().execute((trx) =>
		once(trx, deps, { formKey, act, doer, says }, async (): Promise<Done> => {
			const { code } = says;
			const found = (await viewsOf(trx, deps, doer)).find((one) => one.code === code);
			if (!found) return refuse('view_gone');
			await lockChair(trx, found.seat);
			// As it is by now: whoever held the lock may have renamed or removed it.
			const views = await viewsOf(trx, deps, doer);
			const view = views.find((one) => one.code === code);
			if (!view) return refuse('view_gone');
			return mayChangeView(view, doer.userId) ? work(trx, view, views) : refuse('view_of_another');
		})
	);

const sits = (doer: Actor, seat: Seat): boolean => seatsOf(doer).some((one) => isSame(one, seat));
const isSame = (a: Seat, b: Seat): boolean => a.role === b.role && a.agencyId === b.agencyId;
const isAt = (seat: Seat) => (view: SavedView) => isSame(view.seat, seat);
const hasName = (views: readonly SavedView[], name: string) =>
	views.some((view) => view.name.toLowerCase() === name.toLowerCase());

const viewsOf = (trx: Trx, { now, env }: Deps, doer: Doer): Promise<SavedView[]> =>
	listViews(trx, seatsOf(doer), { userId: doer.userId, today: dayOf(now(), env.zone) });

/** Two who save at once: the second sees the first. */
const lockChair = (trx: Trx, { role, agencyId }: Seat) =>
	sql`select pg_advisory_xact_lock(hashtextextended(${`desk_view ${role} ${agencyId}`}, 0))`.execute(trx);
