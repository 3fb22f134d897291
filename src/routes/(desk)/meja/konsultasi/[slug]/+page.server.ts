import { PATH_STEPS } from '$lib/domain/consultation/path';
import { countUnsurOf } from '$lib/server/queries/desk/consultation/desk';
import { findSurveyOfThread } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { requireStaff } from '../../../require-staff';
import type { Actions, PageServerLoad } from './$types';
import { STEP_WORD } from './places';
import { postStep } from './post-step.server';

export const load: PageServerLoad = async ({ parent, url }) => {
	const house = services();
	const { head } = await parent();
	const [unsur, survey] = await Promise.all([countUnsurOf(house.db, head.id), findSurveyOfThread(house, head.id)]);
	const asked = url.searchParams.get('langkah');
	return {
		unsur,
		survey,
		asked: PATH_STEPS.find((step) => STEP_WORD[step] === asked) ?? null,
		done: url.searchParams.get('sudah') === 'langkah',
		formKey: crypto.randomUUID()
	};
};

export const actions: Actions = { default: (event) => postStep(event, requireStaff(event), event.params.slug) };
