import { dayOf } from '$lib/domain/calendar/zone';
import { chosenId } from '$lib/forms/calendar/publish';
import { loadCalendarAdmin } from '$lib/server/queries/admin/calendar';
import { services } from '$lib/server/services';
import { stageWithdrawalOf, unstage } from '$lib/server/usecases/calendar/stage-days';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireAdmin } from '../require-admin';
import type { Actions, PageServerLoad } from './$types';

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

const chosen = async ({ request }: RequestEvent): Promise<string> => {
	const parsed = v.safeParse(chosenId, Object.fromEntries(await request.formData()));
	return parsed.success ? parsed.output.id : error(404);
};

const back = (event: RequestEvent, what: string): never => {
	const year = event.url.searchParams.get('tahun') ?? '';
	const query = new URLSearchParams({ ...(/^20\d\d$/.test(year) ? { tahun: year } : {}), sudah: what });
	redirect(303, path(event.locals.lang, `/admin/kalender?${query}#disiapkan`));
};

export const actions: Actions = {
	withdraw: async (event) => {
		const doer = requireAdmin(event);
		const outcome = await stageWithdrawalOf(services(), { doer, id: await chosen(event) });
		if (outcome.ok) return back(event, 'siap');
		return fail(409, { errors: { form: adminTextFor(event.locals.lang).refused[outcome.refusal] } });
	},
	undo: async (event) => {
		const doer = requireAdmin(event);
		await unstage(services(), { doer, id: await chosen(event) });
		return back(event, 'batal');
	}
};
