import type { Services } from '$lib/server/services';
import { byMachine } from '$lib/server/usecases/administration/change-province';
import { changePageText } from '$lib/server/usecases/administration/change-page-text';
import { changeSite } from '$lib/server/usecases/administration/change-site';
import { site, texts } from '../content/site';
import { expectDone } from './stage';

/** Names the province and lets it speak; once. The clock stays the one that its days are counted by. */
export async function sowSite(services: Services): Promise<void> {
	const known = await services.db.selectFrom('site').select('name').executeTakeFirst();
	if (known) return;
	const { limits: _, ...identity } = { ...site, zone: services.env.zone };
	const asking = byMachine('Data contoh');
	expectDone('site', await changeSite(services, asking, { identity, upload: null }));
	for (const { page, ...words } of texts) expectDone('page', await changePageText(services, asking, { page, words }));
}
