import { checkWhere } from '$lib/forms/report/where';
import { MAX_FILES } from '$lib/server/files/limits';
import { adviseCategories } from '$lib/server/queries/report/advise-categories';
import { knownOf, listReportChoices } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { removeDraftFile } from '$lib/server/usecases/draft/keep-files';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { keepToken } from '$lib/server/web/draft-cookie';
import { goOn, openDraft, saveStep, stepOf, today } from '../draft.server';
import { STEP_HREF } from '../step-href';
import { readUpload, storeUpload, type UploadFault } from '../upload.server';
import type { Actions, PageServerLoad } from './$types';

const choicesFor = ({ locals }: RequestEvent) => listReportChoices(services().db, locals.lang, today());

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const choices = await choicesFor(event);
	const step = stepOf(event, draft, (typed) => checkWhere(typed, knownOf(choices)));
	const { title = '', text = '', categorySearch = '' } = draft?.form ?? {};
	const { db } = services();
	const [suggested, meant] = await Promise.all([
		adviseCategories(db, { title, text }),
		adviseCategories(db, { title: categorySearch, text: '' })
	]);
	return { ...step, choices, suggested, meant, files: draft?.files ?? [], mostFiles: MAX_FILES };
}) satisfies PageServerLoad;

/** Each button of the step saves what was typed and keeps what was chosen to upload, then does its own part. */
async function keepAll(event: RequestEvent) {
	const form = await readUpload(event.request);
	const tooLarge: UploadFault[] = [{ name: '', reason: 'upload_too_large' }];
	if (!form) return { form: new FormData(), typed: {}, upload: tooLarge };
	const picked = form.get('pickedCategory');
	if (typeof picked === 'string') form.set('category', picked);
	const typed = await saveStep(event, form, 'where');
	return { form, typed, upload: await storeUpload(event, form) };
}

const stay = (upload: UploadFault[]) => (upload.length > 0 ? fail(422, { upload }) : { done: true });

export const actions = {
	lanjut: async (event) => {
		const { form, typed, upload } = await keepAll(event);
		if (upload.length > 0) return stay(upload);
		// Somebody who pressed Enter in the search wanted to see what it finds.
		const search = typed.categorySearch ?? '';
		if (!typed.category && search !== '' && search !== form.get('shownSearch')) return stay([]);
		const checked = checkWhere(typed, knownOf(await choicesFor(event)));
		return checked.ok ? goOn(event, STEP_HREF.who) : fail(422, { faults: checked.faults });
	},
	simpan: async (event) => stay((await keepAll(event)).upload),
	hapus: async (event) => {
		const { form, upload } = await keepAll(event);
		const fileId = form.get('file');
		if (typeof fileId === 'string') await removeDraftFile(services(), keepToken(event.cookies), fileId);
		return stay(upload);
	}
} satisfies Actions;
