import type { Actor } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { type CommitmentAction } from '$lib/domain/consultation/commitment/status';
import { commitmentActsFor } from '$lib/domain/consultation/commitment/commitment-for';
import type { ConsultationStage } from '$lib/domain/consultation/stage';
import type { EscalationLevel, EscalationStep } from '$lib/domain/deadline/duty';
import { authorOf, showPost, type Author, type ShownPost } from '$lib/domain/thread/shown-post';
import type { Capacity } from '$lib/domain/actor/capacity';
import { findCommitment } from '$lib/server/db/commitments';
import type { Db } from '$lib/server/db/client';
import { capacitiesIn } from '$lib/server/identity/standing';
import { listReportsOf, type CitedReport } from './citations';
import { momentOf, selectCommitments, toCommitmentRow, type CommitmentRow, type House } from './row';
import type { CommitmentDecision } from '$lib/domain/consultation/commitment/acts';
import { findAnswerDay, listCommitmentFiles, listCommitmentPosts, listDecisions, listSteps } from './record';

/** Something that happened to a promise: words, a decision without any, or a step of the ladder. */
export type CommitmentEntry =
	| ({ type: 'post' } & ShownPost)
	| { type: 'decision'; id: string; at: string; action: CommitmentDecision; by: Author; words: string }
	| { type: 'step'; id: string; at: string; step: EscalationStep; level: EscalationLevel };

export type CommitmentPage = {
	commitment: CommitmentRow;
	/** Numbers of the inputs that the item was drawn from. */
	inputs: number[];
	reports: CitedReport[];
	/** While participants may answer the report that it was kept: until when. */
	answerBy: IsoDate | null;
	history: CommitmentEntry[];
	/** What this person may do to it now. */
	acts: CommitmentAction[];
};

type Asked = { thread: { id: string; stage: ConsultationStage }; position: number; actor: Actor };

/** One promise with all that was said and shown about it; null where the minutes hold no such item. */
export async function findCommitmentPage(house: House, asked: Asked): Promise<CommitmentPage | null> {
	const { thread, position, actor } = asked;
	const stored = await findCommitment(house.db, thread.id, position);
	if (!stored) return null;
	const { itemId, agencyId, status } = stored;
	const [moment, row, capacities] = await Promise.all([
		momentOf(house),
		selectCommitments(house.db).where('commitment.item_id', '=', itemId).executeTakeFirstOrThrow(),
		capacitiesIn(house.db, { id: thread.id, kind: 'consultation', agencyId }, actor)
	]);
	const [inputs, reports, answerBy, history] = await Promise.all([
		listInputs(house.db, itemId),
		listReportsOf(house.db, thread.id),
		findAnswerDay(house.db, thread.id, position),
		readHistory(house.db, { threadId: thread.id, itemId, position }, capacities)
	]);
	return {
		commitment: toCommitmentRow(row, moment),
		inputs,
		reports: reports.filter((report) => report.position === position),
		answerBy,
		history,
		acts: commitmentActsFor({ status, stage: thread.stage }, capacities)
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
	const said = posts.flatMap(({ hiddenReason, hiddenWords, ...post }): CommitmentEntry[] => {
		const shown = showPost(post, capacities, {
			hidden: () => ({ reason: hiddenReason, words: hiddenWords ?? '' }),
			files: () => filesOf.get(post.id) ?? []
		});
		return shown ? [{ type: 'post', ...shown }] : [];
	});
	const decided = decisions.map(({ seq, at, action, words, citizenName, ...by }): CommitmentEntry => ({
		...{ type: 'decision', id: `${seq}`, at: at.toISOString(), action, words: words ?? '' },
		by: { ...authorOf(by), name: citizenName }
	}));
	const climbed = steps.map(({ step, level, at }): CommitmentEntry => ({
		...{ type: 'step', id: step, at: at.toISOString(), step, level }
	}));
	return [...said, ...decided, ...climbed].sort((a, b) => a.at.localeCompare(b.at));
}
