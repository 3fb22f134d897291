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

/** Since when the latest version of each page stands, of those that have one. */
export const listLatestTexts = (db: Db): Promise<(Pick<PageText, 'version' | 'at'> & { page: TextPage })[]> =>
	db
		.selectFrom('page_text')
		.distinctOn('page')
		.select(['page', 'version', 'at'])
		.orderBy('page')
		.orderBy('version', 'desc')
		.execute();
