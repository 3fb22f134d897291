import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { isOnProof } from '$lib/domain/complaint/proof-acts';
import type { LookOutcome } from '$lib/domain/evidence/doubt';
import type { Transaction } from 'kysely';
import type { Deciding } from '../thread/enter-in-book';
import type { Examined } from './examine';
import type { Database } from '../../db/schema';
import type { ComplaintThread } from '../../db/threads';

type Trx = Transaction<Database>;

type Opening = {
	at: Date;
	doubted: boolean;
	lot: boolean;
	explained: string;
	examined: readonly Examined[];
	waits: boolean;
};

/**
 * Puts the closing that was just recorded before a second person, with what was found; and with it those of the reports
 * that are linked to this one, so that they still wait should they be parted. What waits for nobody is kept as it was answered.
 */
export async function openLooks(
	trx: Trx,
	{ id }: Pick<ComplaintThread, 'id'>,
	{ at, doubted, lot, explained, examined, waits }: Opening
): Promise<void> {
	const closings = await trx
		.selectFrom('thread_event as event')
		.innerJoin('thread', (join) =>
			join.onRef('thread.id', '=', 'event.thread_id').onRef('thread.last_seq', '=', 'event.seq')
		)
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['event.id', 'thread.id as threadId'])
		.where((of) => of.or([of('thread.id', '=', id), of('thread.head_id', '=', id)]))
		.where('complaint.proof_pending', '=', waits)
		.where('event.at', '=', at)
		.execute();
	const settled = waits ? { settled_at: null, outcome: null } : { settled_at: at, outcome: 'overtaken' as const };
	const why = { opened_at: at, doubted, drawn: lot, explained, ...settled };
	const looks = await trx
		.insertInto('proof_look')
		.values(closings.map((closing) => ({ thread_id: closing.threadId, event_id: closing.id, ...why })))
		.returning('id')
		.execute();
	for (const look of looks) await insertDoubts(trx, look.id, examined);
}

async function insertDoubts(trx: Trx, lookId: string, examined: readonly Examined[]): Promise<void> {
	const doubts = examined.flatMap(({ fileId, found }) => found.map((one) => ({ fileId, ...one })));
	if (doubts.length === 0) return;
	const rows = doubts.map(({ fileId, doubt, likeFileId, boxes }, position) => ({
		look_id: lookId,
		position,
		file_id: fileId,
		doubt,
		like_file_id: likeFileId,
		boxes: JSON.stringify(boxes)
	}));
	await trx.insertInto('proof_doubt').values(rows).execute();
}

/** What the entry in the book says of a decision on a closing: a machine asked for it, and since when it waited. */
export async function askedSince(
	trx: Trx,
	{ id }: Pick<ComplaintThread, 'id'>,
	action: string
): Promise<{ decision?: Deciding }> {
	if (!isOnProof(action)) return {};
	const look = await trx
		.selectFrom('proof_look')
		.select('opened_at')
		.where('thread_id', '=', id)
		.where('settled_at', 'is', null)
		.executeTakeFirst();
	return { decision: { source: 'machine', ...(look && { waitedSince: look.opened_at }) } };
}

/** What ended the wait: whoever looked, the reporter who says that it is done, or another way that the case took. */
const outcomeOf = ({ action }: Pick<ComplaintEvent, 'action'>): LookOutcome => {
	if (action === 'accept_proof') return 'accepted';
	if (action === 'reject_proof') return 'not_accepted';
	return action === 'confirm' ? 'confirmed' : 'overtaken';
};

export const settleLook = (trx: Trx, threadId: string, event: Pick<ComplaintEvent, 'action' | 'at'>) =>
	trx
		.updateTable('proof_look')
		.set({ settled_at: event.at, outcome: outcomeOf(event) })
		.where('thread_id', '=', threadId)
		.where('settled_at', 'is', null);
