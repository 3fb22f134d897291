import { CONCEDE, DECIDE_APPEAL, SAY_IN_APPEAL, SETTLE_CORRECTION } from '$lib/forms/moderation/decision';
import { isUuid } from '$lib/domain/uuid';
import { settleCorrection } from '$lib/server/usecases/moderation/correct-words';
import { actInAppeal } from '$lib/server/usecases/moderation/in-appeal';
import { formAction } from '$lib/server/web/form-action';
import type { Actions } from './$types';
import { AT, after, openBefore, refusedHere } from './open-before.server';

/** What those send who decided, or decide now; and the talk, which all three have. */
export const deciderActs = {
	kata: formAction(SAY_IN_APPEAL, {
		open: openBefore,
		run: ({ house, opened, input: { kata: words }, formKey }) =>
			actInAppeal(house, { ...opened, formKey, words, action: 'say' }),
		refused: refusedHere,
		at: AT,
		...after('say')
	}),
	cabut: formAction(CONCEDE, {
		open: openBefore,
		readByAll: ['kata'],
		run: ({ house, opened, input: { kata: words }, formKey }) =>
			actInAppeal(house, { ...opened, formKey, words, action: 'concede' }),
		refused: refusedHere,
		at: AT,
		...after('concede')
	}),
	putus: formAction(DECIDE_APPEAL, {
		open: openBefore,
		readByAll: ['kata'],
		run: ({ house, opened, input: { kata: words, hasil: outcome }, formKey }) =>
			actInAppeal(house, { ...opened, formKey, words, outcome, action: 'decide' }),
		refused: refusedHere,
		at: AT,
		...after('decide')
	}),
	izinkan: formAction(SETTLE_CORRECTION, {
		open: openBefore,
		readByAll: ['kata'],
		run: ({ house, opened, input: { kata: words, hasil: outcome }, formKey, state }) =>
			settleCorrection(house, {
				...opened,
				formKey,
				words,
				outcome,
				correctionId: state && isUuid(state) ? state : null
			}),
		refused: refusedHere,
		at: AT,
		...after('settle')
	})
} satisfies Actions;
