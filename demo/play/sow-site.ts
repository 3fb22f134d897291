import type { Services } from '$lib/server/services';
import { byMachine } from '$lib/server/usecases/administration/change-province';
import { changeSite } from '$lib/server/usecases/administration/change-site';
import { site } from '../content/site';
import { expectDone } from './stage';

/** Names the province; once. The clock stays the one that its days are counted by. */
export async function sowSite(services: Services): Promise<void> {
	const known = await services.db.selectFrom('site').select('name').executeTakeFirst();
	if (known) return;
	const { limits: _, ...identity } = { ...site, zone: services.env.zone };
	const asking = byMachine('Data contoh');
	expectDone('site', await changeSite(services, asking, { identity, upload: null }));
}
