import { ANSWER_SECOND_LOOK, ASK_SECOND_LOOK } from '$lib/forms/moderation/decision';
import { answerSecondLook, askSecondLook } from '$lib/server/usecases/moderation/second-look';
import { formAction } from '$lib/server/web/form-action';
import { ownersOf } from '$lib/server/web/owners';
import { makeVoiceOfForm } from '$lib/server/web/voice';
import type { Actions } from './$types';
import { AT, after, openBefore, refusedHere } from './open-before.server';

/** What readers ask about the entry, and the answer to them. */
export const readerActs = {
	tinjau: formAction(ASK_SECOND_LOOK, {
		senders: { from: 'guests' },
		open: openBefore,
		readByAll: ['kata'],
		run: ({ house, event, opened, input: { kata: reason }, formKey }) =>
			askSecondLook(house, {
				...opened,
				formKey,
				reason,
				asker: makeVoiceOfForm(event, house.env, formKey),
				owners: ownersOf(event, house.env)
			}),
		refused: refusedHere,
		...after('look')
	}),
	jawab: formAction(ANSWER_SECOND_LOOK, {
		open: openBefore,
		readByAll: ['kata'],
		run: ({ house, opened, input: { kata: words, hasil: outcome }, formKey }) =>
			answerSecondLook(house, { ...opened, formKey, words, outcome }),
		refused: refusedHere,
		at: AT,
		...after('answer_look')
	})
} satisfies Actions;
