import { dayOf } from '$lib/domain/calendar/zone';
import { typedFacts } from '$lib/forms/administration/asking';
import { CATEGORY, categoryIn } from '$lib/forms/administration/category';
import { stateOf } from '$lib/server/db/province-changes';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { listAgencyChoices } from '$lib/server/queries/administration/people';
import { services } from '$lib/server/services';
import { factsOfCategory, listCategoryProfiles, saveCategories } from '$lib/server/usecases/administration/categories';
import { changeAction } from '$lib/server/web/change-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import { standingCategory } from './standing.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The address of one that is still to be made. */
const NEW = 'baru';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const { slug } = event.params;
	const all = await listCategoryProfiles(db);
	const standing = all.find((category) => category.slug === slug);
	if (!standing && slug !== NEW) error(404);
	const before = await factsBefore(db, {
		subject: 'category',
		subjectId: slug,
		id: event.url.searchParams.get('dari')
	});
	const facts = before ?? (standing && factsOfCategory(standing));
	const changes = await listChanges(db, 'category', slug);
	return {
		slug,
		name: standing?.name ?? null,
		begin: facts ? typedFacts(CATEGORY.fields, facts) : null,
		goesBack: before !== null,
		changes,
		state: standing ? stateOf(changes[0]) : null,
		parents: all.filter((one) => one.parent === null && one.slug !== slug).map(({ slug, name }) => ({ slug, name })),
		agencies: await listAgencyChoices(db, dayOf(now(), env.zone)),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: changeAction(CATEGORY, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), slug: event.params.slug }),
		change: (asking, { house, opened: { slug }, input }) => {
			const profile = categoryIn(input);
			return saveCategories(house, asking, [slug === NEW ? profile : { ...profile, slug }]);
		},
		standing: ({ house, opened: { slug } }) => standingCategory(house, slug),
		at: { own_parent: 'induk', unknown_agency: 'instansi' },
		to: ({ subjectId }) => `/admin/kategori/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
