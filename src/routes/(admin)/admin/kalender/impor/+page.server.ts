import { allow, refuse, type Result } from '$lib/domain/result';
import { IMPORT, parseImport } from '$lib/forms/calendar/import';
import { listDistricts } from '$lib/server/queries/admin/calendar';
import { services } from '$lib/server/services';
import { stageDays, type Staging, type StagingRefusal } from '$lib/server/usecases/calendar/stage-days';
import { formAction } from '$lib/server/web/form-action';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	return { districts: await listDistricts(services().db), formKey: crypto.randomUUID() };
};

type Imported = Result<Staging & { year: string }, StagingRefusal | 'lines_wrong'>;

export const actions = {
	default: formAction(IMPORT, {
		open: (event: RequestEvent) => requireAdmin(event),
		run: async ({ house, opened: doer, input, formKey }): Promise<Imported> => {
			const imported = parseImport(input, await listDistricts(house.db));
			if (!imported.ok) return refuse('lines_wrong');
			const { days } = imported;
			const outcome = await stageDays(house, { doer, days, formKey });
			return outcome.ok ? allow({ ...outcome.value, year: days[0]?.day.slice(0, 4) ?? '' }) : outcome;
		},
		refused: ({ refusals: { calendar } }) => ({ not_allowed: calendar.not_allowed, lines_wrong: calendar.lines_wrong }),
		at: { lines_wrong: 'teks' },
		next: (_, { staged, unchanged, year }) =>
			`/admin/kalender?tahun=${year}&disiapkan=${staged}&sama=${unchanged}#disiapkan`
	})
} satisfies Actions;
