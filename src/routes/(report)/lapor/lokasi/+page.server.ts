import { checkWhere } from '$lib/forms/report/where';
import { MAX_FILES } from '$lib/server/files/limits';
import { adviseCategories } from '$lib/server/queries/report/advise-categories';
import { knownOf, listReportChoices } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { removeDraftFile } from '$lib/server/usecases/draft/keep-files';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { keepWriter } from '$lib/server/web/report/draft-cookie';
import { path } from '$lib/text/path';
import { nextOf, openDraft, stepOf, today } from '$lib/server/web/report/steps';
import { STEP_HREF } from '$lib/forms/report/step-href';
import { keepWhere, type UploadFault } from '$lib/server/web/report/upload';
import type { Actions, PageServerLoad } from './$types';

const choicesFor = ({ locals }: RequestEvent) => listReportChoices(services().db, locals.lang, today());

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const choices = await choicesFor(event);
	const step = stepOf(event, draft, 'where', (typed) => checkWhere(typed, knownOf(choices)));
	const { title = '', text = '', categorySearch = '' } = draft?.form ?? {};
	const { db } = services();
	const [suggested, meant] = await Promise.all([
		adviseCategories(db, { title, text }),
		adviseCategories(db, { title: categorySearch, text: '' })
	]);
	return { ...step, choices, suggested, meant, files: draft?.files ?? [], mostFiles: MAX_FILES };
}) satisfies PageServerLoad;

const stay = (upload: UploadFault[]) => (upload.length > 0 ? fail(422, { upload }) : { done: true });

export const actions = {
	lanjut: async (event) => {
		const kept = await keepWhere(event);
		if (kept.meanwhile) return kept.meanwhile;
		const { form, typed, upload, asked } = kept;
		if (upload.length > 0) return stay(upload);
		// Somebody who pressed Enter in the search wanted to see what it finds.
		const search = typed.categorySearch ?? '';
		if (!typed.category && search !== '' && search !== form.get('shownSearch')) return stay([]);
		const checked = checkWhere(typed, knownOf(await choicesFor(event)));
		if (!checked.ok) return fail(422, { faults: checked.faults });
		if (asked) return fail(422, { ...asked, typed });
		redirect(303, path(event.locals.lang, nextOf(event, STEP_HREF.who)));
	},
	simpan: async (event) => {
		const kept = await keepWhere(event);
		return kept.meanwhile ?? stay(kept.upload);
	},
	hapus: async (event) => {
		const kept = await keepWhere(event);
		if (kept.meanwhile) return kept.meanwhile;
		const fileId = kept.form.get('file');
		if (typeof fileId === 'string') await removeDraftFile(services(), await keepWriter(event), fileId);
		return stay(kept.upload);
	}
} satisfies Actions;
