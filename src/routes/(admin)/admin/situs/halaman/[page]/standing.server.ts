import { PATH_OF_TEXT, type TextPage } from '$lib/domain/site/text-page';
import { listPageTexts } from '$lib/server/db/page-text';
import type { Services } from '$lib/server/services';
import { factsOfText } from '$lib/server/usecases/administration/change-page-text';

/** What the province says on a page now. */
export async function standingText({ db }: Services, page: TextPage) {
	const [latest] = await listPageTexts(db, page);
	const facts = factsOfText(latest ?? { textId: '', textEn: '' });
	return { subject: 'page', subjectId: PATH_OF_TEXT[page], facts } as const;
}
