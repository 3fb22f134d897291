import { dayOf } from '$lib/domain/calendar/zone';
import { DAY_FIELDS, parseDay, typedFrom, type DayField, type TypedDay } from '$lib/forms/calendar/day';
import { findDay, listDistricts } from '$lib/server/queries/admin/calendar';
import { services } from '$lib/server/services';
import { stageDays } from '$lib/server/usecases/calendar/stage-days';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad } from './$types';

const ID = v.pipe(v.string(), v.uuid());

const replacedId = (url: URL): string | null => {
	const id = url.searchParams.get('ubah');
	return id === null ? null : v.is(ID, id) ? id : error(404);
};

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const id = replacedId(event.url);
	const day = id === null ? null : await findDay(db, id);
	if (id !== null && !day) error(404);
	const year = event.url.searchParams.get('tahun') ?? '';
	return {
		districts: await listDistricts(db),
		changes: day !== null,
		begin: day && typedFrom(day),
		year: day?.day.slice(0, 4) ?? (/^20\d\d$/.test(year) ? year : dayOf(now(), env.zone).slice(0, 4))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const doer = requireAdmin(event);
		const house = services();
		const form = await event.request.formData();
		const typed = Object.fromEntries(DAY_FIELDS.map((name) => [name, String(form.get(name) ?? '')])) as TypedDay;
		const words = adminTextFor(event.locals.lang);
		const parsed = parseDay(typed, await listDistricts(house.db));
		if (!parsed.ok) {
			const faults = Object.entries(parsed.faults).map(([name, fault]) => [name, words.calendar.fault[fault]]);
			return fail(422, { errors: Object.fromEntries(faults) as Partial<Record<DayField | 'form', string>>, typed });
		}
		const outcome = await stageDays(house, { doer, days: [parsed.day], replaces: replacedId(event.url) });
		if (!outcome.ok) {
			const errors: Partial<Record<DayField | 'form', string>> = { form: words.refused[outcome.refusal] };
			return fail(409, { errors, typed });
		}
		const done = outcome.value.staged > 0 ? 'siap' : 'sama';
		redirect(
			303,
			path(event.locals.lang, `/admin/kalender?tahun=${parsed.day.day.slice(0, 4)}&sudah=${done}#disiapkan`)
		);
	}
};
