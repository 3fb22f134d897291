import { parseIsoDate } from '$lib/domain/calendar/iso-date';
import { KINDS } from '$lib/domain/privacy/register';
import { dueOf } from '$lib/domain/privacy/request';
import { RETENTION } from '$lib/forms/privacy/retention';
import { countAccounts, countProcessed, listRetention } from '$lib/server/queries/privacy/processing';
import { services } from '$lib/server/services';
import { setRetention } from '$lib/server/usecases/privacy/retain';
import { formAction } from '$lib/server/web/form-action';
import { requireAdmin } from '../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const asked = event.url.searchParams.getAll('jenis');
	const since = event.url.searchParams.get('sejak') ?? '';
	const exposed = KINDS.filter((kind) => asked.includes(kind));
	const at = now();
	const retention = await listRetention(db, at);
	return {
		processed: await countProcessed(db),
		retention,
		officer: { name: env.site.officer, email: env.site.officerEmail },
		breach:
			exposed.length > 0
				? {
						exposed,
						since: parseIsoDate(since),
						known: at.toISOString(),
						due: dueOf(at).toISOString(),
						accounts: await countAccounts(db),
						contacts: retention.find(({ kind }) => kind === 'contact')?.all ?? 0
					}
				: null
	};
};

export const actions = {
	default: formAction(RETENTION, {
		open: (event: RequestEvent) => requireAdmin(event),
		run: ({ house, opened: doer, input: { jenis: kind, hari: days, dasar: ground } }) =>
			setRetention(house, { kind, days, ground, doer }),
		refused: ({ refusals }) => refusals.personal,
		next: () => '/admin/data-pribadi'
	})
} satisfies Actions;
