import { dayOf } from '$lib/domain/calendar/zone';
import { listAgencyChoices } from '$lib/server/queries/administration/people';
import type { Services } from '$lib/server/services';
import { factsOfCategory, listCategoryProfiles } from '$lib/server/usecases/administration/categories';
import type { Standing } from '$lib/server/web/change-meanwhile';
import { error } from '@sveltejs/kit';

type Named = readonly { slug: string; name: string }[];
const called = (among: Named, slug: string | null) => among.find((one) => one.slug === slug)?.name ?? '';

/** The category as it stands, with the names of what it points to. */
export async function standingCategory({ db, now, env }: Services, slug: string): Promise<Standing> {
	const [all, agencies] = await Promise.all([listCategoryProfiles(db), listAgencyChoices(db, dayOf(now(), env.zone))]);
	const category = all.find((one) => one.slug === slug) ?? error(404);
	const names = { induk: called(all, category.parent), instansi: called(agencies, category.agencySlug) };
	return { subject: 'category', subjectId: slug, facts: factsOfCategory(category), names };
}
