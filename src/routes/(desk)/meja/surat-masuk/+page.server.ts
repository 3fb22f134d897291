import { PEN_DECISIONS, type PenDecision, type PenRefusal } from '$lib/domain/mail-in/verdict';
import type { Result } from '$lib/domain/result';
import { PENNED } from '$lib/forms/mail-in';
import { createSeal } from '$lib/server/identity/seal';
import { countVerdicts, listPenned } from '$lib/server/queries/mail-in/pen';
import { services } from '$lib/server/services';
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
		month: await countVerdicts(db, now()),
		done: PEN_DECISIONS.find((decision) => decision === asked) ?? null,
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(PENNED, {
		open: requireModerator,
		async run({ house, opened: doer, input }): Promise<Result<{ decision: PenDecision }, PenRefusal>> {
			const { surat, jadikan, nomor } = input;
			return decidePenned(house, { doer, id: surat, decision: jadikan, ref: nomor });
		},
		refused: ({ refusals }) => refusals.mailIn,
		at: { reference_required: 'nomor', not_taken: 'nomor' },
		next: (_given, { decision }) => `/meja/surat-masuk?sudah=${decision}`
	})
} satisfies Actions;
