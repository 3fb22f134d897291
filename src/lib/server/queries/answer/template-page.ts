import type { Actor } from '$lib/domain/actor/actor';
import { TEMPLATE_ACTS } from '$lib/domain/answer/acts';
import { mayWriteTemplate, templateActs } from '$lib/domain/answer/template';
import { fillPlaces } from '$lib/domain/answer/places';
import { mayRead } from '$lib/domain/thread/visibility';
import { parseReference } from '$lib/domain/thread/reference';
import type { Lang } from '$lib/domain/language';
import type { Db } from '../../db/client';
import { forumOf } from '../../db/threads';
import type { Services } from '../../services';
import { findCase } from '../act/case-for-act';
import { listVersions, type findTemplatePage } from './templates';
import { findPlaceValues } from './case-places';

type Opened = {
	doer: Actor;
	scopes: readonly (string | null)[];
	template: NonNullable<Awaited<ReturnType<typeof findTemplatePage>>> | null;
};

/** A template to be changed, with all that it has said, and on a report where one is named; or a new one. */
export async function openTemplatePage(
	house: Services,
	{ doer, scopes, template }: Opened,
	{ lang, ref }: { lang: Lang; ref: string | null }
) {
	const [choices, versions, text] = await Promise.all([
		listTemplateChoices(house.db, scopes, lang),
		template ? listVersions(house.db, template.id) : [],
		template && ref ? tryTemplate(house, doer, ref, template.body) : null
	]);
	return {
		...choices,
		acts: actsIn(doer, template ? [template.agencyId] : scopes),
		template: template && { ...template, mine: mayWriteTemplate(doer, template) },
		versions,
		tried: template && ref ? { ref, text } : null
	};
}

/** For which acts somebody writes in any of these scopes. */
const actsIn = (doer: Actor, scopes: readonly (string | null)[]) =>
	TEMPLATE_ACTS.filter((act) => scopes.some((scope) => templateActs(doer, scope).includes(act)));

/** For whom and for what somebody can write templates. */
async function listTemplateChoices(db: Db, scopes: readonly (string | null)[], lang: Lang) {
	const ids = scopes.filter((scope) => scope !== null);
	const [agencies, categories] = await Promise.all([
		ids.length === 0
			? []
			: db
					.selectFrom('agency')
					.select(['id as value', 'name as label'])
					.where('id', 'in', ids)
					.orderBy('name')
					.execute(),
		db
			.selectFrom('category')
			.select(['slug as value', lang === 'en' ? 'name_en as label' : 'name_id as label'])
			.orderBy('position')
			.execute()
	]);
	return { agencies, forAll: scopes.includes(null), categories };
}

/** A template as it would begin an answer to a report; null where that is none for this reader. */
async function tryTemplate(house: Services, reader: Actor, typed: string, body: string): Promise<string | null> {
	const ref = parseReference(typed);
	const found = ref ? await findCase(house.db, ref, reader) : undefined;
	if (found?.thread.kind !== 'complaint' || !mayRead(forumOf(found.thread), found.capacities)) return null;
	return fillPlaces(body, await findPlaceValues(house, found.thread));
}
