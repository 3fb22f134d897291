import { parseAnswer, type DisposeField, type TypedAnswer } from '$lib/forms/consultation/input/dispose';
import type { Services } from '$lib/server/services';
import { disposeInputs } from '$lib/server/usecases/consultation/input/dispose';
import { readFormKey } from '$lib/server/web/form-key';
import { keepPostedFiles } from '$lib/server/web/posted-files';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect } from '@sveltejs/kit';
import { requireStaff } from '../../../../require-staff';
import type { RequestEvent } from './$types';

type Errors = Partial<Record<DisposeField | 'berkas' | 'form', string>>;

/** Answers the inputs that were ticked: 422 with what was typed, 409 when it may not be (any more). */
export async function postAnswer(house: Services, event: RequestEvent) {
	const doer = requireStaff(event);
	const { lang } = event.locals;
	const { slug } = event.params;
	const says = consultationTextFor(lang).inputs;
	const form = await event.request.formData();
	const formKey = readFormKey(form);
	const { fileIds, kept, fault } = await keepPostedFiles(house, form, formKey, lang);
	const parsed = parseAnswer(form);
	const again = (status: 409 | 422, errors: Errors) =>
		fail(status, { errors, typed: parsed.typed satisfies TypedAnswer, kept, formKey });
	if (!parsed.ok || fault) {
		const faults = parsed.ok ? [] : Object.entries(parsed.faults);
		const errors = faults.map(([field, name]) => [
			field,
			says.desk.fault[name](says.desk.field[field as DisposeField])
		]);
		return again(422, { ...(Object.fromEntries(errors) as Errors), ...(fault && { berkas: fault }) });
	}
	const outcome = await disposeInputs(house, { slug, doer, formKey, fileIds, ...parsed.given });
	if (outcome.ok)
		redirect(303, path(lang, `/meja/konsultasi/${slug}/masukan?tersimpan=${parsed.given.numbers.join(', ')}`));
	if (outcome.refusal === 'not_found') error(404);
	return again(outcome.refusal === 'unknown_subject' ? 422 : 409, { form: says.refused[outcome.refusal] });
}
