import { isUuid } from '$lib/domain/uuid';
import { dayOf } from '$lib/domain/calendar/zone';
import { dayForm, dayFrom, typedFrom } from '$lib/forms/calendar/day';
import { findPreparedDay } from '$lib/server/db/calendar-changes';
import { listDistricts } from '$lib/server/queries/admin/calendar';
import { services } from '$lib/server/services';
import { stageDays } from '$lib/server/usecases/calendar/stage-days';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const replacedId = (url: URL): string | null => {
	const id = url.searchParams.get('ubah');
	return id === null ? null : isUuid(id) ? id : error(404);
};

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const id = replacedId(event.url);
	const replaced = id === null ? null : await findPreparedDay(db, id);
	if (id !== null && !replaced) error(404);
	const year = event.url.searchParams.get('tahun') ?? '';
	return {
		districts: await listDistricts(db),
		changes: replaced !== null,
		begin: replaced && typedFrom(replaced.next ?? replaced.now),
		state: replaced?.state ?? null,
		formKey: crypto.randomUUID(),
		year: replaced?.now.day.slice(0, 4) ?? (/^20\d\d$/.test(year) ? year : dayOf(now(), env.zone).slice(0, 4))
	};
};

export const actions = {
	default: formAction(async (_: RequestEvent) => dayForm(await listDistricts(services().db)), {
		open: (event) => ({ doer: requireAdmin(event), id: replacedId(event.url) }),
		run: ({ house, opened: { doer, id }, input, state, formKey }) =>
			stageDays(house, { doer, days: [dayFrom(input)], replaces: id === null ? null : { id, state }, formKey }),
		refused: ({ refusals: { calendar } }) => ({ not_allowed: calendar.not_allowed, not_found: calendar.not_found }),
		saved: async ({ house, opened }) => {
			const replaced = await findPreparedDay(house.db, opened.id ?? '');
			return { typed: typedFrom(replaced?.next ?? null), state: replaced?.state ?? '' };
		},
		next: ({ input }, { staged }) =>
			`/admin/kalender?tahun=${input.tanggal.slice(0, 4)}&sudah=${staged > 0 ? 'siap' : 'sama'}#disiapkan`
	})
} satisfies Actions;
