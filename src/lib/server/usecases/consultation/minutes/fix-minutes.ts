import type { MinutesContents } from '$lib/domain/consultation/minutes/contents';
import {
	decideFinalising,
	decideReopening,
	type DraftingRefusal,
	type ReopeningRefusal
} from '$lib/domain/consultation/minutes/minutes';
import type { Evidence } from '$lib/domain/consultation/decide';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { countGathered } from '$lib/server/db/gathered';
import { readMinutes } from '$lib/server/db/minutes';
import { clearSignatures, keepVoided } from '$lib/server/db/parties';
import type { Database } from '$lib/server/db/schema';
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

/**
 * Opens a fixed text again until it is sealed. Names that stand under it are void: they are kept with the text that they
 * were given to, and everybody signs anew.
 */
export const reopenMinutes = (
	deps: Deps,
	command: Command & { reason?: string }
): Promise<Result<Done, ReopeningRefusal | NotBegun>> =>
	inConsultation(deps, 'reopen_minutes', command, async (held): Promise<Result<Done, ReopeningRefusal>> => {
		const { trx, thread, capacities, at } = held;
		const { slug, doer, reason = '' } = command;
		const gathered = await countGathered(trx, thread.id);
		const decision = decideReopening(thread.consultation, gathered, reason, capacities);
		if (!decision.ok) return decision;
		const voids = gathered.signed + gathered.refused > 0;
		if (voids) await voidSignatures(trx, thread.id, { reason, at });
		await record(trx, deps, thread, {
			action: 'reopen_minutes',
			from: null,
			to: null,
			...actedBy(decision.value, doer, thread.consultation.agencyId),
			public: true,
			data: { ...(reason && { reason }), ...(voids && { voided: true as const }) },
			at
		});
		await trx
			.updateTable('minutes')
			.set({ canonical: null, digest: null })
			.where('thread_id', '=', thread.id)
			.execute();
		return allow({ slug });
	});

async function voidSignatures(trx: Transaction<Database>, threadId: string, why: { reason: string; at: Date }) {
	await keepVoided(trx, threadId, why);
	await clearSignatures(trx, threadId);
}
