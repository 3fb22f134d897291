import { listIdentitySteps } from '../../identity/identity-steps';
import { mayOpenIdentities, type Actor } from '$lib/domain/actor/actor';
import { counterOf } from '$lib/domain/actor/counter';
import type { Acting } from '$lib/domain/complaint/acts-for';
import { insideComplaint, type InsideComplaint } from '$lib/domain/complaint/complaint-for';
import { complaintForum } from '$lib/domain/complaint/forum';
import type { Journey } from '$lib/domain/complaint/history';
import type { LeafAsked } from '$lib/domain/complaint/leaf';
import { myComplaint, ONLY_READS, type MyComplaint } from '$lib/domain/complaint/my-complaint';
import type { MyDecision } from '$lib/domain/appeal/my-decision';
import type { HeldPost } from '$lib/domain/moderation/held-post';
import { isInsider, looksAtHeld, oversees } from '$lib/domain/thread/visibility';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { fixedStatement } from '../../db/fixed-statement';
import { COMPLAINT_COLUMNS, STANCE_COLUMNS } from '../../db/threads';
import { openNameForAgency } from '../../identity/reporter';
import { createSeal } from '../../identity/seal';
import { capacitiesIn } from '../../identity/standing';
import type { Services } from '../../services';
import { loadSurroundings, type ComplaintSurroundings } from './public-page';
import { hasHeld, listHeldPosts } from '../moderation/held-posts';
import { decidedIn, ownDecisions } from '../moderation/my-decisions';
import { readJourney } from './journey';
import { findComplaintRecord } from './record';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** `voice`: whose support is counted, an account's or a device's; null where neither has spoken yet. */
export type Reader = { actor: Actor; voice: string | null };

/** What of the page of a report is one reader's own. */
export type MyComplaintPage = {
	mine: MyComplaint;
	follows: boolean;
	supports: boolean;
	/** What waits or was refused there, of this reader or for them to decide. */
	heldPosts: HeldPost[];
	/** What is decided against what they wrote there. */
	decisions: MyDecision[];
	/** The page as those concerned see it, in place of what everybody sees; null for everybody else. */
	inside: InsidePage | null;
};

type InsidePage = ComplaintSurroundings & {
	complaint: InsideComplaint;
	journey: Journey;
	/** Only for the agency in charge of a report that is not anonymous. */
	reporterName: string | null;
};

const NOTHING: MyComplaintPage = {
	mine: ONLY_READS,
	follows: false,
	supports: false,
	heldPosts: [],
	decisions: [],
	inside: null
};

/** What this reader alone has of a report's page: no statement is spent on who has neither account, code nor voice. */
export async function myComplaintPage(
	deps: Deps,
	ref: string,
	reader: Reader,
	asked: LeafAsked = 1
): Promise<MyComplaintPage> {
	const { actor, voice } = reader;
	if (actor.userId === null && actor.openedThreadId === null && voice === null) return NOTHING;
	const [stored] = await findStanding(deps.db, { ref, voice, userId: actor.userId });
	if (!stored) return NOTHING;
	const viewer: Acting = {
		capacities: await capacitiesIn(deps.db, { ...stored, kind: 'complaint' }, actor),
		userId: actor.userId,
		counter: counterOf(actor, stored.id),
		at: deps.now(),
		mayOpenIdentity: mayOpenIdentities(actor),
		identity: mayOpenIdentities(actor) ? await listIdentitySteps(deps.db, stored.id) : []
	};
	const forum = complaintForum({ ...stored, complaint: stored });
	return {
		mine: myComplaint(stored, forum, viewer),
		follows: stored.follows,
		supports: stored.supports,
		heldPosts: await heldFor(deps.db, stored, viewer),
		decisions: ownDecisions(stored.decided, { kind: 'complaint', capacities: viewer.capacities }, deps),
		inside: isInsider(viewer.capacities) ? await loadInside(deps, ref, viewer, asked) : null
	};
}

type Standing = { ref: string; userId: string | null; voice: string | null };

/** The report as far as it decides what somebody may do, and what this reader has already done, in one statement. */
const findStanding = fixedStatement((db, { ref, userId, voice }: Standing) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.id', 'thread.confidential', 'thread.published_at as publishedAt'])
		.select(['thread.hidden_at as hiddenAt', 'thread.locked_at as lockedAt'])
		.select(['thread.head_id as headId', 'thread.merged_into as mergedInto', 'thread.merge_denied_at as mergeDeniedAt'])
		.select(STANCE_COLUMNS)
		.select(COMPLAINT_COLUMNS)
		.select([
			sql<boolean>`exists (select from follow where thread_id = thread.id and user_id = ${userId})`.as('follows'),
			hasHeld(userId).as('holds'),
			decidedIn(userId).as('decided'),
			sql<boolean>`exists (select from support where thread_id = thread.id and supporter = ${voice})`.as('supports')
		])
		.where('thread.ref', '=', ref)
);

const heldFor = async (db: Db, { id, holds }: { id: string; holds: boolean }, { userId, capacities }: Acting) =>
	holds
		? listHeldPosts(db, id, { userId, isReporter: capacities.includes('reporter'), looks: looksAtHeld(capacities) })
		: [];

async function loadInside(deps: Deps, ref: string, viewer: Acting, asked: LeafAsked): Promise<InsidePage | null> {
	const record = await findComplaintRecord(deps.db, ref);
	const complaint = record && insideComplaint(record, viewer);
	if (!complaint) return null;
	const [journey, surroundings, reporterName] = await Promise.all([
		readJourney(deps.db, record, viewer.capacities, asked),
		loadSurroundings(deps, record, oversees(viewer.capacities) ? 'all' : 'public'),
		nameForReader(deps, record.id, complaint)
	]);
	return { complaint, journey, ...surroundings, reporterName };
}

/** Opened for the agency in charge of a report that is not anonymous, and for nobody else. */
export const nameForReader = async (
	{ db, env }: Pick<Deps, 'db' | 'env'>,
	threadId: string,
	{ reporter }: Pick<InsideComplaint, 'reporter'>
): Promise<string | null> => (reporter === 'named' ? openNameForAgency(db, createSeal(env.secret), threadId) : null);
