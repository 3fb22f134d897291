import type { MinutesContents } from '$lib/domain/consultation/minutes/contents';
import {
	decideFinalising,
	decideReopening,
	type DraftingRefusal,
	type ReopeningRefusal
} from '$lib/domain/consultation/minutes/minutes';
import type { Evidence } from '$lib/domain/consultation/decide';
import { allow, refuse, type Result } from '$lib/domain/result';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { countGathered } from '$lib/server/db/gathered';
import { readMinutes } from '$lib/server/db/minutes';
import { canonicalJson } from '$lib/domain/canonical-json';
import { fingerprintOf } from '$lib/server/proof/fingerprint';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

type FinalisingRefusal = DraftingRefusal | Evidence;

/**
 * Fixes the text that the parties sign, with its fingerprint. From here on neither a form nor a mistake in the code
 * writes it: triggers of the database refuse.
 */
export const finaliseMinutes = (deps: Deps, command: Command): Promise<Result<Done, FinalisingRefusal | NotBegun>> =>
	inConsultation(deps, 'finalise_minutes', command, async (held): Promise<Result<Done, FinalisingRefusal>> => {
		const { trx, thread, capacities, at } = held;
		const { slug, doer } = command;
		const decision = decideFinalising(thread.consultation, await countGathered(trx, thread.id), capacities);
		if (!decision.ok) return decision;
		const written = await readMinutes(trx, thread.id);
		if (!written) return refuse('minutes_data');
		const { clauses } = consultationTextFor('id').minutes;
		const contents: MinutesContents = { ...written, clauses: clauses(written.agency) };
		const canonical = canonicalJson(contents);
		const digest = fingerprintOf(canonical);
		await trx.updateTable('minutes').set({ canonical, digest }).where('thread_id', '=', thread.id).execute();
		await record(trx, deps, thread, {
			action: 'finalise_minutes',
			from: null,
			to: null,
			...actedBy(decision.value, doer, thread.consultation.agencyId),
			public: true,
			data: { digest },
			at
		});
		return allow({ slug });
	});

/** Opens a fixed text again, while nobody has signed it. */
export const reopenMinutes = (deps: Deps, command: Command): Promise<Result<Done, ReopeningRefusal | NotBegun>> =>
	inConsultation(deps, 'reopen_minutes', command, async (held): Promise<Result<Done, ReopeningRefusal>> => {
		const { trx, thread, capacities, at } = held;
		const { slug, doer } = command;
		const decision = decideReopening(thread.consultation, await countGathered(trx, thread.id), capacities);
		if (!decision.ok) return decision;
		await record(trx, deps, thread, {
			action: 'reopen_minutes',
			from: null,
			to: null,
			...actedBy(decision.value, doer, thread.consultation.agencyId),
			public: true,
			data: {},
			at
		});
		await trx
			.updateTable('minutes')
			.set({ canonical: null, digest: null })
			.where('thread_id', '=', thread.id)
			.execute();
		return allow({ slug });
	});
