import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { CommitmentDecision } from '$lib/domain/consultation/commitment/acts';
import type { EscalationLevel, EscalationStep } from '$lib/domain/deadline/duty';
import { authorOf, showPost, type Author, type ShownPost } from '$lib/domain/thread/shown-post';
import type { Capacity } from '$lib/domain/actor/capacity';
import type { Db } from '$lib/server/db/client';
import { listReportsOf, type CitedReport } from './citations';
import { momentOf, toCommitmentRow, type selectCommitments, type CommitmentRow, type House } from './row';
import { findAnswerDay, listCommitmentFiles, listCommitmentPosts, listDecisions, listSteps } from './record';

/** Something that happened to a promise: words, a decision without any, or a step of the ladder. */
export type CommitmentEntry =
	| ({ type: 'post' } & ShownPost)
	| { type: 'decision'; id: string; at: string; action: CommitmentDecision; by: Author; words: string }
	| { type: 'step'; id: string; at: string; step: EscalationStep; level: EscalationLevel };

export type SeenCommitment = {
	commitment: CommitmentRow;
	/** Numbers of the inputs that the item was drawn from. */
	inputs: number[];
	reports: CitedReport[];
	/** While participants may answer the report that it was kept: until when. */
	answerBy: IsoDate | null;
	history: CommitmentEntry[];
};

type Place = { threadId: string; position: number };

/** One promise with all that was said and shown about it, as it is seen in these capacities. */
export async function openCommitment(
	house: House,
	promises: ReturnType<typeof selectCommitments>,
	{ threadId, position }: Place,
	capacities: readonly Capacity[]
): Promise<SeenCommitment | null> {
	const [moment, found] = await Promise.all([
		momentOf(house),
		promises
			.select('commitment.item_id as itemId')
			.where('commitment.thread_id', '=', threadId)
			.where('commitment.position', '=', position)
			.executeTakeFirst()
	]);
	if (!found) return null;
	const { itemId, ...row } = found;
	const [inputs, reports, answerBy, history] = await Promise.all([
		listInputs(house.db, itemId),
		listReportsOf(house.db, threadId),
		findAnswerDay(house.db, threadId, position),
		readHistory(house.db, { threadId, itemId, position }, capacities)
	]);
	return {
		commitment: toCommitmentRow(row, moment),
		inputs,
		reports: reports.filter((report) => report.position === position),
		answerBy,
		history
	};
}

const listInputs = async (db: Db, itemId: string): Promise<number[]> =>
	(
		await db
			.selectFrom('minutes_item_input as drawn')
			.innerJoin('input', 'input.post_id', 'drawn.post_id')
			.innerJoin('post', 'post.id', 'input.post_id')
			.select('input.number')
			.where('drawn.item_id', '=', itemId)
			.where('post.hidden_at', 'is', null)
			.orderBy('input.number')
			.execute()
	).map(({ number }) => number);

type Of = { threadId: string; itemId: string; position: number };

async function readHistory(db: Db, of: Of, capacities: readonly Capacity[]): Promise<CommitmentEntry[]> {
	const [posts, files, decisions, steps] = await Promise.all([
		listCommitmentPosts(db, of.itemId),
		listCommitmentFiles(db, of.itemId),
		listDecisions(db, of.threadId, of.position),
		listSteps(db, of.threadId, of.position)
	]);
	const filesOf = Map.groupBy(files, ({ postId }) => postId);
	const said = posts.flatMap(({ hiddenRule, hiddenReason, hiddenWords, ...post }): CommitmentEntry[] => {
		const shown = showPost(post, capacities, {
			hidden: () => ({ rule: hiddenRule, reason: hiddenReason, words: hiddenWords ?? '' }),
			files: () => filesOf.get(post.id) ?? []
		});
		return shown ? [{ type: 'post', ...shown }] : [];
	});
	const decided = decisions.map(({ seq, at, action, words, citizenName, ...by }): CommitmentEntry => ({
		type: 'decision',
		id: `${seq}`,
		at: at.toISOString(),
		action,
		words: words ?? '',
		by: { ...authorOf(by), name: citizenName }
	}));
	const climbed = steps.map(({ step, level, at }): CommitmentEntry => ({
		type: 'step',
		id: step,
		at: at.toISOString(),
		step,
		level
	}));
	return [...said, ...decided, ...climbed].sort((a, b) => a.at.localeCompare(b.at));
}
