import { viewOf, type ComplaintView } from '$lib/domain/complaint/complaint-for';
import type { Journey } from '$lib/domain/complaint/history';
import type { LeafAsked } from '$lib/domain/complaint/leaf';
import { hostsAnywhere } from '$lib/domain/consultation/hosting/host';
import type { MyDecision } from '$lib/domain/appeal/my-decision';
import type { HeldPost } from '$lib/domain/moderation/held-post';
import type { Services } from '../../services';
import { myComplaintPage, type Reader } from './my-page';
import { publicComplaintPage, type ComplaintSurroundings } from './public-page';

/** The page of a report as one reader sees it. */
export type ComplaintPage = ComplaintSurroundings & {
	complaint: ComplaintView;
	/** The page of its history that was asked for. */
	journey: Journey;
	/** Only for the agency in charge of a report that is not anonymous. */
	reporterName: string | null;
	follows: boolean;
	supports: boolean;
	heldPosts: HeldPost[];
	decisions: MyDecision[];
	/** Whether the reader may put it before a consultation. */
	mayRaise: boolean;
};

/** The two halves of the page in one: what everybody or who is concerned sees, and what is this reader's; null where nothing is seen. */
export async function findComplaintPage(
	deps: Pick<Services, 'db' | 'now' | 'env'>,
	ref: string,
	reader: Reader,
	asked: LeafAsked = 1
): Promise<ComplaintPage | null> {
	const { mine, inside, follows, supports, heldPosts, decisions } = await myComplaintPage(deps, ref, reader, asked);
	const seen = inside ?? (await publicComplaintPage(deps, ref, asked));
	if (!seen) return null;
	const complaint = viewOf(seen.complaint, mine);
	const mayRaise = complaint.isPublic && hostsAnywhere(reader.actor);
	return { reporterName: null, ...seen, complaint, follows, supports, heldPosts, decisions, mayRaise };
}
