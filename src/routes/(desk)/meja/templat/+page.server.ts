import { listTemplates } from '$lib/server/queries/answer/templates';
import { services } from '$lib/server/services';
import { requireTemplateWriter } from '../../require-template-writer';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scopes } = requireTemplateWriter(event);
	const found = await listTemplates(services().db, scopes);
	const templates = found.map(({ id, name, act, agency, categoryName: category, owner, version, retiredAt }) => {
		const retired = retiredAt !== null;
		return { id, name, act, agency, category, owner, version, retired };
	});
	return { templates };
};
