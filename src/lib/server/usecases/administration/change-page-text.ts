import type { Facts } from '$lib/domain/administration/change';
import { allow } from '$lib/domain/result';
import { PATH_OF_TEXT, type TextPage } from '$lib/domain/site/text-page';
import { listPageTexts, type PageText } from '../../db/page-text';
import type { Deps } from '../record';
import { changeProvince, type Asking } from './change-province';

type Words = Pick<PageText, 'textId' | 'textEn'>;

export const factsOfText = ({ textId, textEn }: Words): Facts => ({ isi: textId, isi_en: textEn });

/** Writes the next version of what the province says on a page; the earlier ones stay readable. */
export const changePageText = (deps: Deps, asking: Asking, { page, words }: { page: TextPage; words: Words }) =>
	changeProvince<never>(deps, asking, async (db) => {
		const [latest] = await listPageTexts(db, page);
		const before = factsOfText(latest ?? { textId: '', textEn: '' });
		return allow({
			changes: [{ subject: 'page', subjectId: PATH_OF_TEXT[page], act: 'edit', before, after: factsOfText(words) }],
			effect: {},
			make: (trx, { at, changeIds: [change_id = 0] }) =>
				trx
					.insertInto('page_text')
					.values({
						page,
						version: (latest?.version ?? 0) + 1,
						at,
						text_id: words.textId,
						text_en: words.textEn,
						change_id
					})
					.execute()
		});
	});
