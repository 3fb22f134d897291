import { decideTakingBack, type TakingBackRefusal } from '$lib/domain/consultation/hosting/host';
import type { RecordKind } from '$lib/domain/consultation/words';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

export type TakeBack = Command & { record: RecordKind; recordId: string; reason: string };
type Refusal = TakingBackRefusal | 'already_taken_back' | 'meeting_attended';

/** Takes back what was entered wrongly, in sight of all: the row stays with the reason, and those concerned hear of it. */
export const takeBack = (deps: Deps, command: TakeBack): Promise<Result<Done, Refusal | NotBegun>> =>
	inConsultation(deps, 'take_back', command, async (locked): Promise<Result<Done, Refusal>> => {
		const { trx, thread, capacities, at } = locked;
		const { slug, doer, record: kind, recordId, reason } = command;
		const decision = decideTakingBack(kind, thread.consultation, reason, capacities);
		if (!decision.ok) return decision;
		// Whoever signed in was there: those lines are struck first.
		if (kind === 'meeting' && (await isAttended(trx, recordId))) return refuse('meeting_attended');
		if (!(await markTakenBack(trx, kind, thread.id, recordId, { reason, at }))) return refuse('already_taken_back');
		await record(trx, deps, thread, {
			action: 'take_back',
			from: null,
			to: null,
			...actedBy(decision.value, doer, thread.consultation.agencyId),
			public: true,
			data: { reason, record: kind, ...(kind === 'meeting' && { meetingId: recordId }) },
			at
		});
		return allow({ slug });
	});

const isAttended = async (trx: Transaction<Database>, meetingId: string): Promise<boolean> =>
	(await trx.selectFrom('attendance').select('id').where('meeting_id', '=', meetingId).limit(1).executeTakeFirst()) !==
	undefined;

async function markTakenBack(
	trx: Transaction<Database>,
	kind: RecordKind,
	threadId: string,
	id: string,
	{ reason, at }: { reason: string; at: Date }
): Promise<boolean> {
	const marked = await trx
		.updateTable(kind)
		.set({ taken_back_at: at, taken_back_reason: reason })
		.where('id', '=', id)
		.where('thread_id', '=', threadId)
		.where('taken_back_at', 'is', null)
		.executeTakeFirst();
	if (Number(marked.numUpdatedRows) === 0) return false;
	if (kind === 'meeting')
		await trx
			.updateTable('meeting')
			.set((eb) => ({ sequence: eb('sequence', '+', 1) }))
			.where('id', '=', id)
			.execute();
	return true;
}
