import { INPUT_CODE } from '$lib/forms/consultation/input/code';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { findInputByCode } from '$lib/server/identity/guest';
import { findOwnInput } from '$lib/server/queries/consultation/input/inputs';
import { listDecisionsOfInput } from '$lib/server/queries/moderation/my-decisions';
import { formAction } from '$lib/server/web/form-action';
import { openInput } from '$lib/server/web/input-cookie';
import { openByCode } from '$lib/server/web/open-by-code';
import type { Actions, RequestEvent } from './$types';

export const actions = {
	default: formAction(INPUT_CODE, {
		senders: { from: 'anyone' },
		open: ({ params }: RequestEvent) => params.slug,
		run: ({ house, event, opened: slug, input }) =>
			openByCode(house, event, async () => {
				const found = await findInputByCode(house.db, hashAccessCode(input.kode));
				return found?.slug === slug ? found : null;
			}),
		refused: ({ refusals }) => ({ no_match: refusals.common.wrong_input_code }),
		at: { no_match: 'kode' },
		async next({ house, event, opened: slug }, input) {
			const { postId, number } = input;
			const [own, decisions] = [await findOwnInput(house.db, postId), await listDecisionsOfInput(house, postId)];
			// Whoever goes on to what was decided is known there by the same code.
			if (decisions.length > 0) openInput(house, event, input);
			return own.shown && decisions.length === 0
				? `/konsultasi/${slug}/masukan/${number}`
				: { show: { own: { ...own, number, decisions } } };
		}
	})
} satisfies Actions;
