import { dayOf } from '$lib/domain/calendar/zone';
import { refuse, type Result } from '$lib/domain/result';
import { UNSTAGE_DAY, WITHDRAW_DAY } from '$lib/forms/calendar/publish';
import { loadCalendarAdmin } from '$lib/server/queries/admin/calendar';
import { services } from '$lib/server/services';
import { stageWithdrawalOf, unstage } from '$lib/server/usecases/calendar/stage-days';
import { formAction } from '$lib/server/web/form-action';
import { requireAdmin } from '../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const query = event.url.searchParams;
	const asked = query.get('tahun') ?? '';
	const year = /^20\d\d$/.test(asked) ? asked : dayOf(now(), env.zone).slice(0, 4);
	const calendar = await loadCalendarAdmin(db, year);
	// Renews the page without script while the deadlines are reckoned anew.
	if (calendar.progress) event.setHeaders({ refresh: '3' });
	return { ...calendar, year, done: query.get('sudah'), staging: countsIn(query) };
};

/** How many days an import prepared, as the address says after it. */
const countsIn = (query: URLSearchParams) => {
	const [staged, unchanged] = ['disiapkan', 'sama'].map((name) => Number(query.get(name) ?? NaN));
	return Number.isSafeInteger(staged) && Number.isSafeInteger(unchanged)
		? { staged: staged ?? 0, unchanged: unchanged ?? 0 }
		: null;
};

/** Back to the year that was looked at. */
const back = ({ url }: RequestEvent, what: string) => {
	const year = url.searchParams.get('tahun') ?? '';
	const query = new URLSearchParams({ ...(/^20\d\d$/.test(year) ? { tahun: year } : {}), sudah: what });
	return `/admin/kalender?${query}#disiapkan` as const;
};

export const actions = {
	withdraw: formAction(WITHDRAW_DAY, {
		open: (event: RequestEvent) => requireAdmin(event),
		run: ({ house, opened: doer, input }) => stageWithdrawalOf(house, { doer, ...input }),
		refused: ({ refusals }) => refusals.calendar,
		next: ({ event }) => back(event, 'siap')
	}),
	undo: formAction(UNSTAGE_DAY, {
		open: (event: RequestEvent) => requireAdmin(event),
		run: async ({ house, opened: doer, input: { id } }): Promise<Result<null, 'not_found' | 'not_allowed'>> =>
			id === null ? refuse('not_found') : unstage(house, { doer, id }),
		refused: ({ refusals }) => ({ not_allowed: refusals.calendar.not_allowed }),
		next: ({ event }) => back(event, 'batal')
	})
} satisfies Actions;
