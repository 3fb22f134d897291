import { PATH_STEPS } from '$lib/domain/consultation/path';
import { countUnsur } from '$lib/domain/consultation/words';
import { STEP } from '$lib/forms/consultation/hosting/step';
import { listUnsur } from '$lib/server/db/unsur';
import { findSurveyOfThread } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import { formAction } from '$lib/server/web/form-action';
import { lackingEvidence } from '$lib/text/lacking-evidence';
import { openStaff } from '../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { STEP_WORD } from './places';

export const load: PageServerLoad = async ({ parent, url }) => {
	const house = services();
	const { head } = await parent();
	const [present, survey] = await Promise.all([listUnsur(house.db, head.id), findSurveyOfThread(house, head.id)]);
	const asked = url.searchParams.get('langkah');
	return {
		unsur: countUnsur(present),
		survey,
		asked: PATH_STEPS.find((step) => STEP_WORD[step] === asked) ?? null,
		done: url.searchParams.get('sudah') === 'langkah',
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(STEP, {
		open: (event: RequestEvent) => openStaff(event),
		run: ({ house, opened, input: { tindakan: action, alasan: reason }, formKey }) =>
			moveStage(house, { ...opened, formKey, act: { action, ...(action === 'cancel' && { reason }) } }),
		refused: (words) => {
			const { stage_too_early: too_early, stage_reason: reason_required, ...hosting } = words.refusals.hosting;
			return { ...hosting, ...lackingEvidence(words), too_early, reason_required };
		},
		at: { reason_required: 'alasan' },
		next: ({ opened }) => `/meja/konsultasi/${opened.slug}?sudah=langkah`
	})
} satisfies Actions;
