import { refreshSite } from '$lib/server/db/site';
import type { Services } from '$lib/server/services';
import { factsOfSite } from '$lib/server/usecases/administration/change-site';

export const IDENTITY = { subject: 'site', subjectId: 'identity' } as const;

/** How the forum presents itself, whoever changed it last, in whichever process. */
export async function standingSite({ db, env }: Services) {
	await refreshSite({ db, env });
	return { ...IDENTITY, facts: factsOfSite(env.site) };
}
