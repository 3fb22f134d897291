import { PATH_OF_TEXT, TEXT_PAGES } from '$lib/domain/site/text-page';
import { listPageTexts } from '$lib/server/db/page-text';
import { services } from '$lib/server/services';
import { requireAdmin } from '../../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db } = services();
	const pages = TEXT_PAGES.map(async (page) => {
		const [latest] = await listPageTexts(db, page);
		return {
			page,
			path: PATH_OF_TEXT[page],
			latest: latest ? { version: latest.version, since: latest.at.toISOString() } : null
		};
	});
	return { pages: await Promise.all(pages) };
};
