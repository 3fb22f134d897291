import { keptAmong, type PromisesKept } from '$lib/domain/consultation/commitment/kept';
import type { PublicHead } from '$lib/domain/consultation/consultation-for';
import { listReportsOf, type CitedReport } from './citations';
import { listCommitmentsOf } from './commitments';
import type { CommitmentRow, House } from './row';

export type PublicCommitmentList = {
	commitments: CommitmentRow[];
	/** The public reports that these answer. */
	reports: CitedReport[];
	kept: PromisesKept;
};

/** The promises of a consultation as everybody sees them: none before the minutes are published. */
export const publicCommitmentList = (house: House, head: PublicHead): Promise<PublicCommitmentList> =>
	head.minutesPublished ? readCommitmentList(house, head.id) : Promise.resolve(NONE);

const NONE: PublicCommitmentList = { commitments: [], reports: [], kept: keptAmong([]) };

/** The promises of a consultation, for whoever may read its minutes. */
export async function readCommitmentList(house: House, threadId: string): Promise<PublicCommitmentList> {
	const [commitments, reports] = await Promise.all([
		listCommitmentsOf(house, threadId),
		listReportsOf(house.db, threadId)
	]);
	return { commitments, reports, kept: keptAmong(commitments.map(({ status }) => status)) };
}
