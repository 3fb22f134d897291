import { textPageAt } from '$lib/domain/site/text-page';
import { askingOf, typedFacts } from '$lib/forms/administration/asking';
import { PAGE_TEXT, wordsOf } from '$lib/forms/administration/page-text';
import { listPageTexts } from '$lib/server/db/page-text';
import { stateOf } from '$lib/server/db/province-changes';
import { renderMarkdown } from '$lib/server/markdown';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { services } from '$lib/server/services';
import { changePageText, factsOfText } from '$lib/server/usecases/administration/change-page-text';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/change-action';
import { savedMeanwhile } from '$lib/server/web/change-meanwhile';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireAdmin } from '../../../require-admin';
import { standingText } from './standing.server';
import type { Actions, PageServerLoad } from './$types';

const pageOf = ({ params }: Pick<RequestEvent, 'params'>) => textPageAt(params['page'] ?? '') ?? error(404);

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db } = services();
	const [page, at] = [pageOf(event), event.params.page];
	const [[latest], changes, before] = await Promise.all([
		listPageTexts(db, page),
		listChanges(db, 'page', at),
		factsBefore(db, { subject: 'page', subjectId: at, id: event.url.searchParams.get('dari') })
	]);
	const suggested = { textId: adminTextFor('id').site.pages.defaults[page], textEn: '' };
	return {
		page,
		at,
		begin: typedFacts(PAGE_TEXT.fields, before ?? factsOfText(latest ?? suggested)),
		isSuggested: latest === undefined && before === null,
		goesBack: before !== null,
		changes,
		state: stateOf(changes[0]),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(PAGE_TEXT, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), page: pageOf(event) }),
		run: ({ house, opened: { doer, page }, input, formKey, state }) =>
			changePageText(house, askingOf(input, doer, formKey, state), { page, words: wordsOf(input) }),
		refused: ({ refusals }) => refusals.province,
		saved: async (given) => savedMeanwhile(PAGE_TEXT, given, await standingText(given.house, given.opened.page)),
		next: (given, outcome) => {
			const at = (page: string) => `/admin/situs/halaman/${page}?sudah=terbit` as const;
			const next = seenOr(PAGE_TEXT, given, outcome, ({ subjectId }) => at(subjectId));
			if (typeof next === 'string') return next;
			const { isi, isi_en } = given.input;
			return { show: { ...next.show, preview: { id: renderMarkdown(isi), en: renderMarkdown(isi_en) } } };
		}
	})
} satisfies Actions;
