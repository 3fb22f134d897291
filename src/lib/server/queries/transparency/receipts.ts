import type { Actor } from '$lib/domain/actor/actor';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import type { Services } from '../../services';
import { LEAF_PART, saltOf } from '../../transparency/commit';
import { inclusionProof } from '../../transparency/merkle';
import { writeProofFile, type Opening } from '../../transparency/proof-file';
import { readTileOf } from '../../transparency/stored';
import { subtreesOf } from '../../transparency/tiles';
import { findViewedComplaint } from '../complaint/viewed-complaint';

/** An act that everybody who reads the report is told, and its place in the log; null as long as it waits for one. */
export type Receipt = Pick<ComplaintEvent, 'seq' | 'at' | 'action' | 'role'> & {
	place: number | null;
	erased: boolean;
};

/** The acts of a report with their places, for whoever may read it; null for everybody else. */
export async function findReceipts(house: Services, ref: string, actor: Actor): Promise<Receipt[] | null> {
	const viewed = await findViewedComplaint(house, ref, actor, house.now());
	if (!viewed) return null;
	const leaves = await leavesOf(house, viewed.record.id);
	return viewed.record.events
		.filter((event) => event.public)
		.map(({ seq, at, action, role }) => {
			const leaf = leaves.get(seq);
			const place = leaf?.place ?? null;
			return { seq, at, action, role, place, erased: place !== null && leaf?.opens === null };
		});
}

/**
 * The proof of one act that its reader may keep: the facts of the act open to everybody who is told of it, the words, files
 * and particulars to the reporter and those who handle the report. Null where there is nothing to prove, or not for them.
 */
export async function findProofFile(house: Services, ref: string, seq: number, actor: Actor): Promise<string | null> {
	const viewed = await findViewedComplaint(house, ref, actor, house.now());
	if (!viewed?.record.events.some((event) => event.public && event.seq === seq)) return null;
	const leaf = (await leavesOf(house, viewed.record.id)).get(seq);
	if (!leaf || leaf.place === null || !leaf.secret || leaf.opens === null) return null;
	const opening = openingOf(leaf.opens, leaf.secret, viewed.complaint.isInsider);
	const head = await house.db
		.selectFrom('log_head')
		.select(['size', 'note'])
		.orderBy('size', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	const proof = await inclusionProof(subtreesOf(readTileOf(house.db)), leaf.place, head.size);
	return writeProofFile({ opening, index: leaf.place, proof, note: head.note });
}

function openingOf(form: string, secret: Buffer, isInsider: boolean): Opening {
	const saltFor = (part: string) => saltOf(secret, part).toString('base64');
	const opening = { form, salt: saltFor(LEAF_PART) };
	return isInsider
		? { ...opening, parts: Object.fromEntries(['words', 'data'].map((part) => [part, saltFor(part)])) }
		: opening;
}

type LeafOfEvent = { seq: number; place: number | null; secret: Buffer | null; opens: string | null };

async function leavesOf({ db }: Services, threadId: string): Promise<Map<number, LeafOfEvent>> {
	const rows = await db
		.selectFrom('log_leaf')
		.innerJoin('thread_event', 'thread_event.id', 'log_leaf.event_id')
		.select(['thread_event.seq', 'log_leaf.place', 'log_leaf.secret', 'log_leaf.opens'])
		.where('thread_event.thread_id', '=', threadId)
		.execute();
	return new Map(rows.map((row) => [row.seq, row]));
}
