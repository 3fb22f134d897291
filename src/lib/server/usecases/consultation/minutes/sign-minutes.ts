import { missingFor } from '$lib/domain/consultation/decide';
import { decideSigning, type Signing, type SigningRefusal } from '$lib/domain/consultation/minutes/minutes';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { countGathered } from '$lib/server/db/gathered';
import { findMinutesDigest } from '$lib/server/db/minutes';
import type { Database } from '$lib/server/db/schema';
import type { ConsultationThread } from '$lib/server/db/threads';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

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
			.where('id', '=', partyId)
			.execute();
		const by = actedBy(decision.value, doer, thread.consultation.agencyId);
		const data = { digest: readDigest };
		const event = { action: 'sign_minutes', from: null, to: null, ...by, public: true, data, at } as const;
		const signed = await record(trx, deps, thread, event);
		const missing = missingFor('seal_minutes', signed.consultation, await countGathered(trx, thread.id));
		if (missing) return allow({ slug });
		await promiseItems(trx, signed);
		await record(trx, deps, signed, {
			action: 'seal_minutes',
			from: 'deliberated',
			to: 'minutes_signed',
			...by,
			public: true,
			data: { digest: readDigest },
			at
		});
		return allow({ slug });
	});

const findParty = (trx: Transaction<Database>, threadId: string, id: string) =>
	trx
		.selectFrom('signatory')
		.select(['side', 'user_id as userId', 'signed_at as signedAt'])
		.where('id', '=', id)
		.where('thread_id', '=', threadId)
		.executeTakeFirst();

/** Before the event that seals them: its clocks are those of the promises. */
const promiseItems = (trx: Transaction<Database>, { id }: ConsultationThread) =>
	trx
		.insertInto('commitment')
		.columns(['item_id', 'thread_id', 'position', 'status', 'agency_id', 'due_day'])
		.expression((eb) =>
			eb
				.selectFrom('minutes_item')
				.select((of) => ['id', 'thread_id', 'position', of.val('promised').as('status')])
				.select(['agency_id', 'due_day'])
				.where('thread_id', '=', id)
		)
		.execute();
