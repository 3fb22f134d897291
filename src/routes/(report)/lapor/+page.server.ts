import type { ReportDraft } from '$lib/forms/report/fields';
import { checkWhat, whatForm } from '$lib/forms/report/what';
import { STEP_HREF } from '$lib/forms/report/step-href';
import { MAX_FILES } from '$lib/server/files/limits';
import { findAgencyChoice } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { removeDraftFile } from '$lib/server/usecases/draft/keep-files';
import { keepWriter } from '$lib/server/web/report/draft-cookie';
import { keepStep } from '$lib/server/web/report/keep-step';
import { nextOf, openDraft, stepOf, today } from '$lib/server/web/report/steps';
import type { UploadFault } from '$lib/server/web/report/upload';
import { path } from '$lib/text/path';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const step = stepOf(event, draft, 'what', (typed) => checkWhat(typed, today()));
	return { ...step, today: today(), files: draft?.files ?? [], mostFiles: MAX_FILES };
}) satisfies PageServerLoad;

const SLUG = /^[a-z0-9.-]{1,80}$/;

/** The agency whose page the writer came from. */
async function wishOf({ url }: RequestEvent): Promise<ReportDraft> {
	const slug = url.searchParams.get('instansi') ?? '';
	const agency = SLUG.test(slug) ? await findAgencyChoice(services().db, slug, today()) : undefined;
	return agency ? { agency } : {};
}

const stay = (upload: UploadFault[]) => (upload.length > 0 ? fail(422, { upload }) : { done: true });

export const actions = {
	// One action for all its buttons: a page that stays open over an update of the forum still finds it.
	default: async (event) => {
		const unasked = await wishOf(event);
		const kept = await keepStep(event, { step: 'what', form: whatForm(today()), readByAll: ['text'], unasked });
		if (kept.meanwhile) return kept.meanwhile;
		const { form, typed, upload, asked } = kept;
		const taken = form.get('hapus');
		if (typeof taken === 'string') await removeDraftFile(services(), await keepWriter(event), taken);
		if (typeof taken === 'string' || form.has('unggah') || upload.length > 0) return stay(upload);
		const checked = checkWhat(typed, today());
		if (!checked.ok) return fail(422, { faults: checked.faults });
		if (asked) return fail(422, { ...asked, typed });
		redirect(303, path(event.locals.lang, nextOf(event, STEP_HREF.where)));
	}
} satisfies Actions;
