import type { Evidence } from '$lib/domain/consultation/decide';
import { decideSealing } from '$lib/domain/consultation/minutes/minutes';
import { allow, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { countGathered } from '$lib/server/db/gathered';
import { findMinutesDigest } from '$lib/server/db/minutes';
import type { Database } from '$lib/server/db/schema';
import type { ConsultationThread } from '$lib/server/db/threads';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

type SealingRefusal = 'not_allowed' | 'wrong_stage' | Evidence;

/** Seals minutes that a party refused to sign: the others signed, and who did not said why. */
export const sealWithRefusals = (deps: Deps, command: Command): Promise<Result<Done, SealingRefusal | NotBegun>> =>
	inConsultation(deps, 'seal', command, async (locked): Promise<Result<Done, SealingRefusal>> => {
		const { trx, thread, capacities, at } = locked;
		const decision = decideSealing(thread.consultation, await countGathered(trx, thread.id), capacities);
		if (!decision.ok) return decision;
		const by = actedBy(decision.value, command.doer, thread.consultation.agencyId);
		await sealMinutes(trx, deps, thread, { by, at });
		return allow({ slug: command.slug });
	});

/** Every item of sealed minutes is a promise. */
export async function sealMinutes(
	trx: Transaction<Database>,
	deps: Deps,
	thread: ConsultationThread,
	{ by, at }: { by: ReturnType<typeof actedBy>; at: Date }
): Promise<void> {
	const digest = (await findMinutesDigest(trx, thread.id)) ?? '';
	await promiseItems(trx, thread);
	await record(trx, deps, thread, {
		action: 'seal_minutes',
		from: 'deliberated',
		to: 'minutes_signed',
		...by,
		public: true,
		data: { digest },
		at
	});
}

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
