import { missingFor } from '$lib/domain/consultation/decide';
import {
	decideSigning,
	sealsItself,
	type Signing,
	type SigningRefusal
} from '$lib/domain/consultation/minutes/minutes';
import { allow, refuse, type Result } from '$lib/domain/result';
import { countGathered } from '$lib/server/db/gathered';
import { findMinutesDigest } from '$lib/server/db/minutes';
import { findParty } from '$lib/server/db/parties';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';
import { sealMinutes } from './seal-minutes';

export type SignMinutes = Command & {
	partyId: string;
	/** Fingerprint of the text that was on the page that was read. */
	readDigest: string;
	/** A signed copy on paper; without it the party signs in their own account. */
	scanFileId?: string;
};

/**
 * Puts a party's name under the fixed text: by themselves in their account, or by a scanned copy that the host files for
 * who has none. The last signature seals the minutes, and with it every item becomes a promise.
 */
export const signMinutes = (deps: Deps, command: SignMinutes): Promise<Result<Done, SigningRefusal | NotBegun>> =>
	inConsultation(deps, 'sign_minutes', command, async (held): Promise<Result<Done, SigningRefusal | NotBegun>> => {
		const { trx, thread, capacities, at } = held;
		const { slug, doer, partyId, scanFileId, readDigest } = command;
		const party = await findParty(trx, thread.id, partyId);
		if (!party) return refuse('not_found');
		const minutesDigest = await findMinutesDigest(trx, thread.id);
		const signing: Signing = { method: scanFileId ? 'scan' : 'account', userId: doer.userId, readDigest };
		const decision = decideSigning(thread.consultation, { ...party, minutesDigest }, signing, capacities);
		if (!decision.ok) return decision;
		await trx
			.updateTable('signatory')
			.set({ signed_at: at, method: signing.method, digest: minutesDigest, scan_file_id: scanFileId ?? null })
			// Whoever refused may think again until the minutes are sealed.
			.set({ refused_at: null, refusal_reason: null, refusal_by: null })
			.where('id', '=', partyId)
			.execute();
		const by = actedBy(decision.value, doer, thread.consultation.agencyId);
		const data = { digest: readDigest };
		const event = { action: 'sign_minutes', from: null, to: null, ...by, public: true, data, at } as const;
		const signed = await record(trx, deps, thread, event);
		const gathered = await countGathered(trx, thread.id);
		if (sealsItself(gathered) && missingFor('seal_minutes', signed.consultation, gathered) === null)
			await sealMinutes(trx, deps, signed, { by, at });
		return allow({ slug });
	});
