import { PROVINCE_ZONES } from '$lib/domain/site/identity';
import { askingOf, typedFacts } from '$lib/forms/administration/asking';
import { identityOf, SITE_IDENTITY } from '$lib/forms/administration/site';
import { stateOf } from '$lib/server/db/province-changes';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { countCounted } from '$lib/server/queries/administration/site';
import { services } from '$lib/server/services';
import { changeSite, factsOfSite } from '$lib/server/usecases/administration/change-site';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/change-action';
import { savedMeanwhile } from '$lib/server/web/change-meanwhile';
import type { RequestEvent } from '@sveltejs/kit';
import { requireAdmin } from '../require-admin';
import { refusedIdentity } from './refused';
import { IDENTITY, standingSite } from './standing.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, env } = services();
	const { searchParams } = event.url;
	const [changes, before, counted] = await Promise.all([
		listChanges(db, 'site', 'identity'),
		factsBefore(db, { ...IDENTITY, id: searchParams.get('dari') }),
		countCounted(db)
	]);
	const known: string[] = Object.values(PROVINCE_ZONES);
	return {
		begin: typedFacts(SITE_IDENTITY.fields, before ?? factsOfSite(env.site)),
		goesBack: before !== null,
		changes,
		state: stateOf(changes[0]),
		counted,
		zones: known.includes(env.zone) ? known : [env.zone, ...known],
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(SITE_IDENTITY, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event) }),
		run: ({ house, opened: { doer }, input, formKey, fileIds, state }) =>
			changeSite(house, askingOf(input, doer, formKey, state), {
				identity: identityOf(input),
				upload: fileIds.at(-1) ?? null
			}),
		refused: (words, { input, event }) => refusedIdentity(words, input.aksen, event.locals.lang),
		saved: async (given) => savedMeanwhile(SITE_IDENTITY, given, await standingSite(given.house)),
		at: { accent_faint: 'aksen', zone_fixed: 'zona', zone_unknown: 'zona', no_picture: 'berkas' },
		next: (given, outcome) => seenOr(SITE_IDENTITY, given, outcome, () => '/admin/situs?sudah=terbit')
	})
} satisfies Actions;
