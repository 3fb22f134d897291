import { faultOfAccent } from '$lib/domain/site/accent';
import { PROVINCE_ZONES } from '$lib/domain/site/identity';
import { askingOf, typedFacts } from '$lib/forms/administration/asking';
import { identityOf, OWN_ACCENT, SITE_IDENTITY } from '$lib/forms/administration/site';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { countCounted } from '$lib/server/queries/administration/site';
import { services } from '$lib/server/services';
import { changeSite, factsOfSite } from '$lib/server/usecases/administration/change-site';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/change-action';
import { formatNumber } from '$lib/text/format';
import type { RequestEvent } from '@sveltejs/kit';
import { requireAdmin } from '../require-admin';
import type { Actions, PageServerLoad } from './$types';

const IDENTITY = { subject: 'site', subjectId: 'identity' } as const;

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
		counted,
		zones: known.includes(env.zone) ? known : [env.zone, ...known],
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(SITE_IDENTITY, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event) }),
		run: ({ house, opened: { doer }, input, formKey, fileIds }) =>
			changeSite(house, askingOf(input, doer, formKey), {
				identity: identityOf(input),
				upload: fileIds.at(-1) ?? null
			}),
		refused: ({ refusals, admin }, { input, event }) => {
			const fault = faultOfAccent(input.aksen ?? OWN_ACCENT);
			const { lang } = event.locals;
			const apart = fault && formatNumber(lang, Math.floor(fault.contrast * 100) / 100, 2);
			return {
				...refusals.province,
				...(fault && apart && { accent_faint: admin.site.accentFaint(apart, fault.nearest) })
			};
		},
		at: { accent_faint: 'aksen', zone_fixed: 'zona', zone_unknown: 'zona', no_picture: 'berkas' },
		next: (given, outcome) => seenOr(SITE_IDENTITY, given, outcome, () => '/admin/situs?sudah=terbit')
	})
} satisfies Actions;
