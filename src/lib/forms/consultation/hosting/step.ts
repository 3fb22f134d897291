import { PERSONAL_STAGE_ACTIONS } from '$lib/domain/consultation/decide';
import { block, choice } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';

const REASON_MOST = 1000;

/** Carries a consultation to its next stage, or cancels it. */
export const STEP = form({
	name: 'step',
	fields: { tindakan: choice(PERSONAL_STAGE_ACTIONS), alasan: block({ most: REASON_MOST, optional: true }) },
	labels: ({ hosting: { overview } }) => ({ tindakan: overview.next, alasan: overview.reason }),
	says: ({ refusals: { hosting } }) => ({
		tindakan: { missing: hosting.wrong_stage.what, unknown_choice: hosting.wrong_stage.what }
	})
});
