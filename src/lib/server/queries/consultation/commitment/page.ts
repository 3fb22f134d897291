import type { Actor } from '$lib/domain/actor/actor';
import { commitmentActsFor } from '$lib/domain/consultation/commitment/commitment-for';
import type { CommitmentAction } from '$lib/domain/consultation/commitment/status';
import type { ConsultationStage } from '$lib/domain/consultation/stage';
import { isInsider } from '$lib/domain/thread/visibility';
import { findCommitment } from '$lib/server/db/commitments';
import { capacitiesIn } from '$lib/server/identity/standing';
import type { Insider } from '../my-head';
import { openCommitment, type SeenCommitment } from './open';
import { publicCommitment } from './public-commitment';
import { selectCommitments, type House } from './row';

export type CommitmentPage = SeenCommitment & {
	/** What this person may do to it now. */
	acts: CommitmentAction[];
};

type Asked = { thread: { id: string; stage: ConsultationStage }; position: number; actor: Actor; insider?: Insider };

/** One promise for one reader; null where the minutes hold no such item, or not for them. */
export async function findCommitmentPage(house: House, asked: Asked): Promise<CommitmentPage | null> {
	const { thread, position, insider = null } = asked;
	const { capacities, acts } = (await myCommitment(house, asked)) ?? NOTHING;
	const seesMore = insider !== null || isInsider(capacities);
	const place = { threadId: thread.id, position };
	const seen = seesMore
		? await openCommitment(house, selectCommitments(house.db), place, capacities)
		: await publicCommitment(house, place);
	return seen && { ...seen, acts };
}

const NOTHING = { capacities: [], acts: [] };

/** How this reader stands before the agency that made the promise; null, without a statement, for who has no account. */
async function myCommitment({ db }: House, { thread, position, actor }: Asked) {
	const stored = actor.userId === null ? undefined : await findCommitment(db, thread.id, position);
	if (!stored) return null;
	const { agencyId, status } = stored;
	const capacities = await capacitiesIn(db, { id: thread.id, kind: 'consultation', agencyId }, actor);
	return { capacities, acts: commitmentActsFor({ status, stage: thread.stage }, capacities) };
}
