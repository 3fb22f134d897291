import { dayOf } from '$lib/domain/calendar/zone';
import { listTemplates } from '$lib/server/queries/answer/templates';
import { services } from '$lib/server/services';
import { requireTemplateWriter } from '../../require-template-writer';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scopes } = requireTemplateWriter(event);
	const { db, now, env } = services();
	const found = await listTemplates(db, dayOf(now(), env.zone), scopes);
	const templates = found.map(({ id, name, act, agency, categoryName: category, owner, version, retiredAt }) => {
		const retired = retiredAt !== null;
		return { id, name, act, agency, category, owner, version, retired };
	});
	return { templates };
};
