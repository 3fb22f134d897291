import type { Actor } from '$lib/domain/actor/actor';
import { EVIDENCE, type PersonalStageAction, type StageRefusal } from '$lib/domain/consultation/decide';
import { tidyText } from '$lib/forms/kit/tidy';
import { services } from '$lib/server/services';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import { readFormKey } from '$lib/server/web/form-key';
import { consultationTextFor, type ConsultationCatalogue } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';

const REASON_MOST = 1000;

/** Carries a consultation to its next stage, or cancels it. */
export async function postStep({ request, locals }: RequestEvent, doer: Actor, slug: string) {
	const text = consultationTextFor(locals.lang);
	const form = await request.formData();
	const formKey = readFormKey(form);
	const reason = tidyText(wordsIn(form, 'alasan'));
	const again = (status: 409 | 422, errors: Partial<Record<'alasan' | 'form', string>>) =>
		fail(status, { errors, typed: { alasan: reason }, formKey });
	const wished = wordsIn(form, 'tindakan');
	if (!Object.hasOwn(text.consultation.step, wished)) return again(422, { form: text.hosting.refused.wrong_stage });
	if (reason.length > REASON_MOST) {
		return again(422, { alasan: text.hosting.fault.too_long(text.hosting.overview.reason) });
	}
	const action = wished as PersonalStageAction;
	const act = { action, ...(reason && action === 'cancel' ? { reason } : {}) };
	const outcome = await moveStage(services(), { slug, doer, formKey, act });
	if (outcome.ok) redirect(303, path(locals.lang, `/meja/konsultasi/${slug}?sudah=langkah`));
	if (outcome.refusal === 'not_found') error(404);
	if (outcome.refusal === 'reason_required') return again(422, { alasan: text.hosting.overview.reasonRequired });
	return again(409, { form: wordsOf(outcome.refusal, text) });
}

function wordsIn(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

function wordsOf(
	refusal: Exclude<StageRefusal, 'reason_required'> | 'form_spent',
	text: ConsultationCatalogue
): string {
	const { overview, refused } = text.hosting;
	const evidence = EVIDENCE.find((known) => known === refusal);
	if (evidence) return overview.stillMissing(text.consultation.evidence[evidence]);
	if (refusal === 'form_spent') return refused.form_spent;
	if (refusal === 'too_early') return overview.tooEarly;
	return refusal === 'not_allowed' ? refused.not_allowed : refused.wrong_stage;
}
