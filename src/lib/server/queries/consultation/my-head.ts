import type { Actor } from '$lib/domain/actor/actor';
import { capacitiesOf, type Capacity } from '$lib/domain/actor/capacity';
import { myConsultation, type ConsultationMay, type PublicHead } from '$lib/domain/consultation/consultation-for';
import type { MyDecision } from '$lib/domain/appeal/my-decision';
import type { HeldPost } from '$lib/domain/moderation/held-post';
import { looksAtHeld } from '$lib/domain/thread/visibility';
import type { Services } from '../../services';
import { listHeldPosts } from '../moderation/held-posts';
import { ownDecisions } from '../moderation/my-decisions';
import { findConsultationOf } from './record';
import { publicConsultationHead } from './public-head';

type Deps = Pick<Services, 'db' | 'env' | 'now'>;

/** Its capacities, for one who sees more of a consultation than everybody does; null for everybody else. */
export type Insider = readonly Capacity[] | null;

export type ConsultationFrame = {
	head: PublicHead;
	may: ConsultationMay;
	follows: boolean;
	insider: Insider;
	heldPosts: HeldPost[];
	/** What is decided against what they wrote there. */
	decisions: MyDecision[];
};

/** What stands around every page of a consultation for this reader; null where it does not exist for them. */
export async function findConsultationFrame(deps: Deps, slug: string, actor: Actor): Promise<ConsultationFrame | null> {
	const mine = await myConsultationHead(deps, slug, actor);
	const seen = mine?.inside ? { head: mine.inside, may: mine.may } : await publicConsultationHead(deps, slug);
	if (!seen) return null;
	return {
		head: seen.head,
		may: mine?.may ?? seen.may,
		follows: mine?.follows ?? false,
		heldPosts: mine?.heldPosts ?? [],
		decisions: mine?.decisions ?? [],
		insider: mine?.inside ? mine.capacities : null
	};
}

/** What this reader alone has of a consultation; null, without a statement, for who has no account. */
async function myConsultationHead(deps: Deps, slug: string, actor: Actor) {
	const { db, now } = deps;
	const found = actor.userId === null ? undefined : await findConsultationOf(db, slug, actor.userId);
	if (!found) return null;
	const { record, follows, isParticipant, holds, decided } = found;
	const standing = { threadId: record.id, agencyId: record.agency.id, isReporter: false };
	const capacities = capacitiesOf(actor, { ...standing, consultation: { isParticipant } });
	const reader = { userId: actor.userId, isReporter: false, looks: looksAtHeld(capacities) };
	const heldPosts = holds ? await listHeldPosts(db, record.id, reader) : [];
	const decisions = ownDecisions(decided, { kind: 'consultation', capacities }, deps);
	return { ...myConsultation(record, { capacities, at: now() }), follows, capacities, heldPosts, decisions };
}
