import { PATH_OF_TEXT, TEXT_PAGES } from '$lib/domain/site/text-page';
import { listLatestTexts } from '$lib/server/db/page-text';
import { services } from '$lib/server/services';
import { requireAdmin } from '../../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const texts = new Map((await listLatestTexts(services().db)).map(({ page, ...latest }) => [page, latest]));
	return { pages: TEXT_PAGES.map((page) => ({ page, path: PATH_OF_TEXT[page], latest: texts.get(page) ?? null })) };
};
