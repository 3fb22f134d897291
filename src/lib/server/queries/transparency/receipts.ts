import type { Actor } from '$lib/domain/actor/actor';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { leafOfInput, leafOfMinutes, leafOfOutcome, leafOfThing, leavesOfThread } from '../../db/log-leaves';
import type { Services } from '../../services';
import { findViewedComplaint } from '../complaint/viewed-complaint';
import { findConsultationHead } from '../consultation/head';
import { publicInput } from '../consultation/input/public-inputs';
import { writeProof } from './proof';

/** An act that everybody who reads the thread is told, and its place in the log; null as long as it waits for one. */
export type Receipt = Pick<ComplaintEvent, 'seq' | 'at' | 'action' | 'role'> & {
	place: number | null;
	erased: boolean;
};

type House = Pick<Services, 'db' | 'env' | 'now'>;

/** The acts of a report with their places, for whoever may read it; null for everybody else. */
export async function findReceipts(house: House, ref: string, actor: Actor): Promise<Receipt[] | null> {
	const viewed = await findViewedComplaint(house, ref, actor, house.now());
	if (!viewed) return null;
	const leaves = await leavesOfThread(house.db, viewed.record.id);
	return viewed.record.events
		.filter((event) => event.public)
		.map(({ seq, at, action, role }) => {
			const leaf = leaves.get(seq);
			const place = leaf?.place ?? null;
			return { seq, at, action, role, place, erased: place !== null && leaf?.opens === null };
		});
}

/** The leaf of one of them, and whether it is its reader's own: of the reporter, or of who handles the report. */
export async function findLeafOfReport(house: House, ref: string, seq: number, actor: Actor) {
	const viewed = await findViewedComplaint(house, ref, actor, house.now());
	if (!viewed?.record.events.some((event) => event.public && event.seq === seq)) return null;
	const leaf = (await leavesOfThread(house.db, viewed.record.id)).get(seq);
	return leaf ? { leaf, isOwn: viewed.complaint.isInsider } : null;
}

/**
 * The proof of one act that its reader may keep: the facts of the act open to everybody who is told of it, the words, files
 * and particulars to the reporter and those who handle the report. Null where there is nothing to prove, or not for them.
 */
export async function findProofFile(house: House, ref: string, seq: number, actor: Actor): Promise<string | null> {
	const found = await findLeafOfReport(house, ref, seq, actor);
	return found && writeProof(house, found.leaf, found.isOwn);
}

/** The leaf of what everybody reads of an input, its words or the official answer to it; null where this reader does not. */
export async function findLeafOfInput(
	house: House,
	{ slug, number, of }: { slug: string; number: number; of: 'input' | 'answer' },
	actor: Actor
) {
	const viewed = await findConsultationHead(house, slug, actor);
	const seen = viewed && (await publicInput(house.db, viewed.head, number, null));
	if (!seen || seen.input.held || seen.input.post.hidden !== null) return null;
	const leaf = await leafOfInput(house.db, slug, number, of);
	return leaf ? { leaf, isOwn: false } : null;
}

export async function findLeafOfMinutes(house: House, slug: string, actor: Actor) {
	const viewed = await findConsultationHead(house, slug, actor);
	const leaf = viewed && (await leafOfMinutes(house.db, viewed.head.id));
	return leaf ? { leaf, isOwn: false } : null;
}

/** The leaf of an entry in the book of moderation, or of one step of the objection against it. */
export async function findLeafOfDecision({ db }: House, number: number, of: 'decision' | 'outcome') {
	const leaf = of === 'decision' ? await leafOfThing(db, 'decision', String(number)) : await leafOfOutcome(db, number);
	return leaf ? { leaf, isOwn: false } : null;
}
