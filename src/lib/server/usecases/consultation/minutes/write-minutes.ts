import type { Capacity } from '$lib/domain/actor/capacity';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { decideDrafting, type DraftingRefusal } from '$lib/domain/consultation/minutes/minutes';
import { allow, refuse, type Result } from '$lib/domain/result';
import { contentOfData, findMinutesData } from '$lib/server/db/minutes-draft';
import { stateOf } from '$lib/server/proof/fingerprint';
import { renderMarkdown } from '$lib/server/markdown';
import type { Deps } from '../../record';
import { inConsultation, type Command, type Done, type Locked, type NotBegun } from '../../in-thread';

/**
 * Opens minutes that are still being written, under the lock of their consultation. What is written before the text is
 * fixed is nobody's history yet: the event is the text that `finaliseMinutes` fixes.
 */
export const inDraftMinutes = <Refusal extends string>(
	deps: Deps,
	act: string,
	command: Command,
	work: (locked: Locked & { role: Capacity }) => Promise<Result<Done, Refusal>>
): Promise<Result<Done, Refusal | DraftingRefusal | NotBegun>> =>
	inConsultation(deps, act, command, async (locked): Promise<Result<Done, Refusal | DraftingRefusal>> => {
		const drafting = decideDrafting(locked.thread.consultation, locked.capacities);
		return drafting.ok ? work({ ...locked, role: drafting.value }) : drafting;
	});

export type WriteMinutes = Command & {
	heldOn: IsoDate;
	/** 3 to 200 characters. */
	place: string;
	/** Markdown. */
	summary: string;
	/** Of what its writer began from; null: whatever it was. */
	state?: string | null;
};

/** When and where the forum was held, and what was discussed. */
export const writeMinutes = (
	deps: Deps,
	command: WriteMinutes
): Promise<Result<Done, DraftingRefusal | NotBegun | 'changed_meanwhile'>> =>
	inDraftMinutes(
		deps,
		'write_minutes',
		command,
		async ({ trx, thread }): Promise<Result<Done, 'changed_meanwhile'>> => {
			const { heldOn, place, summary, state = null } = command;
			if (state !== null && state !== stateOf(contentOfData(await findMinutesData(trx, thread.id))))
				return refuse('changed_meanwhile');
			const written = { held_on: heldOn, place, summary, summary_html: renderMarkdown(summary) };
			await trx
				.insertInto('minutes')
				.values({ thread_id: thread.id, ...written, canonical: null, digest: null })
				.onConflict((row) => row.column('thread_id').doUpdateSet(written))
				.execute();
			return allow({ slug: command.slug });
		}
	);
