import type { CommitmentRefusal } from '$lib/domain/consultation/commitment/decide';
import {
	COMMITMENT_TEXT_MOST,
	commitmentActOf,
	parseCommitmentForm,
	takesFiles,
	type PersonalCommitmentAction
} from '$lib/forms/consultation/commitment/commitment';
import { consultationTextFor, type ConsultationCatalogue } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Services } from '../services';
import { actOnCommitment } from '../usecases/consultation/commitment/act-on-commitment';
import { readFormKey } from './form-key';
import { keepPostedFiles } from './posted-files';

type Posted = Pick<RequestEvent, 'locals' | 'request'> & { params: { slug: string; position: string; act: string } };
type Errors = Partial<Record<'teks' | 'berkas' | 'form', string>>;

/** Carries out the form of an act on a promise: 422 with what was typed, 409 when it may not happen (any more). */
export async function postCommitment(house: Services, { locals, request, params }: Posted) {
	const action = commitmentActOf(params.act);
	if (!action) error(404);
	const text = consultationTextFor(locals.lang);
	const form = await request.formData();
	const formKey = readFormKey(form);
	const files = takesFiles(action)
		? await keepPostedFiles(house, form, formKey, locals.lang)
		: { fileIds: [], kept: [], fault: null };
	const { text: words, fault } = parseCommitmentForm(action, form);
	const again = (status: 409 | 422, errors: Errors) => fail(status, { errors, words, kept: files.kept, formKey });
	const errors: Errors = {
		...(fault ? { teks: faultIn(text, action, fault) } : {}),
		...(files.fault ? { berkas: files.fault } : {})
	};
	if (Object.keys(errors).length > 0) return again(422, errors);
	const outcome = await actOnCommitment(house, {
		...{ slug: params.slug, position: Number(params.position), doer: locals.actor, formKey },
		...{ act: { action, text: words }, fileIds: files.fileIds }
	});
	if (!outcome.ok) return refuse(outcome.refusal, text, again);
	const place = `/konsultasi/${params.slug}/komitmen/${params.position}` as const;
	redirect(303, path(locals.lang, `${place}?sudah=${params.act}`));
}

const faultIn = (
	{ promises }: ConsultationCatalogue,
	action: PersonalCommitmentAction,
	fault: 'missing' | 'too_long'
) =>
	fault === 'missing'
		? promises.act.missing(promises.act.text[action])
		: promises.act.tooLong(promises.act.text[action], COMMITMENT_TEXT_MOST);

function refuse<Answer>(
	refusal: CommitmentRefusal | 'not_found' | 'form_spent',
	{ promises }: ConsultationCatalogue,
	again: (status: 409 | 422, errors: Errors) => Answer
): Answer {
	if (refusal === 'not_found') error(404);
	if (refusal === 'evidence_required') return again(422, { berkas: promises.act.noEvidence });
	if (refusal === 'text_required') return again(422, { teks: promises.act.refused.text_required });
	return again(409, { form: promises.act.refused[refusal] });
}
