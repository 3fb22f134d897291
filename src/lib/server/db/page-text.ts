import type { TextPage } from '$lib/domain/site/text-page';
import type { Db } from './client';

export type PageText = { version: number; at: Date; textId: string; textEn: string };

/** Every version of what the province says on a page, the newest first. */
export const listPageTexts = (db: Db, page: TextPage): Promise<PageText[]> =>
	db
		.selectFrom('page_text')
		.select(['version', 'at', 'text_id as textId', 'text_en as textEn'])
		.where('page', '=', page)
		.orderBy('version', 'desc')
		.execute();
