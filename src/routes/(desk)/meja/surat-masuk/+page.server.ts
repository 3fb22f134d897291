import type { PenRefusal } from '$lib/domain/mail-in/verdict';
import type { Result } from '$lib/domain/result';
import { PEN_ACTS, PENNED, type PenAct } from '$lib/forms/mail-in';
import { createSeal } from '$lib/server/identity/seal';
import { countVerdicts, listDecided, listPenned } from '$lib/server/queries/mail-in/pen';
import { services } from '$lib/server/services';
import { askSender } from '$lib/server/usecases/mail-in/ask-sender';
import { decidePenned } from '$lib/server/usecases/mail-in/decide-penned';
import { formAction } from '$lib/server/web/form-action';
import { requireModerator } from '../../require-moderator';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	requireModerator(event);
	const { db, env, now } = services();
	const asked = event.url.searchParams.get('sudah');
	return {
		...(await listPenned(db, createSeal(env.secret))),
		decided: await listDecided(db),
		month: await countVerdicts(db, now()),
		done: PEN_ACTS.find((act) => act === asked) ?? null,
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(PENNED, {
		open: requireModerator,
		async run({ house, opened: doer, input }): Promise<Result<{ decision: PenAct }, PenRefusal>> {
			const { surat: id, jadikan, nomor: ref, tanya: question, sebab: thrownFor } = input;
			if (jadikan === 'asked') return askSender(house, { doer, id, question });
			return decidePenned(house, { doer, id, decision: jadikan, ref, thrownFor });
		},
		refused: ({ refusals }) => refusals.mailIn,
		at: {
			reference_required: 'nomor',
			not_its_reporter: 'nomor',
			not_taken: 'nomor',
			reason_required: 'sebab',
			question_required: 'tanya',
			cannot_ask: 'tanya'
		},
		next: (_given, { decision }) => `/meja/surat-masuk?sudah=${decision}`
	})
} satisfies Actions;
