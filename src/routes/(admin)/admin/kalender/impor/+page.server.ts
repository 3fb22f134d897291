import type { ImportDefaults } from '$lib/forms/calendar/import';
import { listDistricts } from '$lib/server/queries/admin/calendar';
import { services } from '$lib/server/services';
import { stageDays } from '$lib/server/usecases/calendar/stage-days';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { path } from '$lib/text/path';
import { fail, redirect } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad } from './$types';
import { readImport, type ImportErrors, type ProblemLine } from './read-import.server';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	return { districts: await listDistricts(services().db) };
};

const again = (status: 409 | 422, errors: ImportErrors, problems: ProblemLine[], typed: ImportDefaults, text: string) =>
	fail(status, { errors, problems, typed, text });

export const actions: Actions = {
	default: async (event) => {
		const doer = requireAdmin(event);
		const house = services();
		const { lang } = event.locals;
		const read = await readImport(await event.request.formData(), await listDistricts(house.db), lang);
		if (!read.ok) return again(422, read.errors, read.problems, read.typed, read.text);
		const outcome = await stageDays(house, { doer, days: read.days });
		if (!outcome.ok)
			return again(409, { form: adminTextFor(lang).refused[outcome.refusal] }, [], read.typed, read.text);
		const { staged, unchanged } = outcome.value;
		const year = read.days[0]?.day.slice(0, 4) ?? '';
		redirect(303, path(lang, `/admin/kalender?tahun=${year}&disiapkan=${staged}&sama=${unchanged}#disiapkan`));
	}
};
