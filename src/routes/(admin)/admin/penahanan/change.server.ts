import type { Actor } from '$lib/domain/actor/actor';
import type { HoldChange } from '$lib/server/usecases/moderation/publish-holds';
import { changeHolds } from '$lib/server/usecases/moderation/publish-holds';
import { showHoldTrial, type ShownHoldTrial } from '$lib/server/queries/holds/trial';
import type { Services } from '$lib/server/services';

/** What a form about holds says of the change itself. */
type Changing = { alasan: string; langkah: 'coba' | 'terbit' | null; uji: string | null; yakin: boolean };
type Sent = { doer: Actor; change: HoldChange; input: Changing; formKey: string; state: string | null };

/** Tries a change or publishes it, by the button that was pressed. */
export const carryOut = (house: Services, { doer, change, input, formKey, state }: Sent) =>
	changeHolds(house, {
		doer,
		change,
		formKey,
		state,
		reason: input.alasan,
		mark: input.langkah === 'terbit' ? (input.uji ?? '') : null,
		sure: input.yakin
	});

/** What stands on the page beside the form when something was tried. */
export type TrialShown = { trial: ShownHoldTrial; mark: string; why: 'not_tried' | 'sweeping' | null };

type Outcome = Extract<Awaited<ReturnType<typeof changeHolds>>, { ok: true }>['value'];

export async function shownTrial(house: Services, doer: Actor, outcome: Outcome): Promise<TrialShown | null> {
	if (outcome.published) return null;
	const { trial, mark, why } = outcome;
	return { trial: await showHoldTrial(house.db, trial, doer), mark, why };
}

/** The page with what was found, and the form as it was sent. */
export const asShown = <Typed>(typed: Typed, formKey: string, state: string | null) => ({
	of: 'tried' as const,
	typed,
	errors: {},
	formKey,
	state
});
