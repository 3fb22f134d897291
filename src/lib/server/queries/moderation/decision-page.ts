import type { Actor } from '$lib/domain/actor/actor';
import { inOffice } from '$lib/domain/actor/capacity';
import type { AppealEvent } from '$lib/domain/appeal/appeal';
import { obstacleToAppeal } from '$lib/domain/appeal/appeal-time';
import { decisionFor, mayReadTalk } from '$lib/domain/appeal/decision-for';
import { addDays } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { QUEUE, dueOf } from '$lib/domain/moderation/queue';
import type { Lang } from '$lib/domain/language';
import { findAppeal, type StoredAppeal } from '../../db/appeals';
import type { Db } from '../../db/client';
import { findDecision, type DecisionHead } from '../../db/decision-head';
import { loadCalendar } from '../../db/rules';
import { agencyOf, findThread } from '../../db/threads';
import { isAuthorOf } from '../../identity/decision-author';
import { capacitiesIn } from '../../identity/standing';
import type { Services } from '../../services';
import { publicAppeal, publicDecision, readLooks } from './public-decision';

export type DecisionReader = { actor: Actor; openedInput: string | null; lang: Lang };

export type DecisionPage = NonNullable<Awaited<ReturnType<typeof findDecisionPage>>>;
export type TalkLine = DecisionPage['talk'][number];

/** An entry of the book for one reader: what everybody reads, and what is theirs of it. */
export async function findDecisionPage(
	house: Pick<Services, 'db' | 'env' | 'now'>,
	number: number,
	reader: DecisionReader
) {
	const { db } = house;
	const decision = await findDecision(db, number);
	if (!decision) return null;
	const [told, { isAuthor, judge }, appeal, looks, correction] = await Promise.all([
		publicDecision(house, decision, reader.lang),
		standsBefore(db, decision, reader),
		findAppeal(db, decision.id),
		readLooks(db, decision.id),
		findCorrection(db, decision.id)
	]);
	const { acts, tooLate } = actsFor(house, decision, { judge, isAuthor, appeal, looks, correction });
	const seesWords = isAuthor || mayReadTalk(null, judge);
	// Its author and those who oversee the forum read what was said of it, whoever else may not.
	const tells = seesWords || told.reason !== null;
	return {
		...told,
		reason: seesWords ? decision.reason : told.reason,
		isAuthor,
		acts,
		tooLate,
		words: seesWords ? await findWords(db, decision) : null,
		ended: told.ended && { ...told.ended, reason: tells ? decision.endReason : '' },
		appeal: appeal && { ...(await publicAppeal(house, appeal)), ...(!tells && { words: '' }) },
		...talkFor(appeal, isAuthor || mayReadTalk(acts.party, judge), reader, isAuthor),
		correction: correction && (isAuthor || acts.settle) ? await withLastDay(house, correction) : null,
		looks: {
			answered: looks.answered.map((look) => (tells ? look : { ...look, answer: '' })),
			count: looks.waiting.length,
			asked: acts.answer ? looks.waiting : []
		},
		// Nobody learns from the book which report it is about.
		reportHref: acts.decideInReport && decision.ref ? (`/pengaduan/${decision.ref}` as const) : null,
		opens: waysToOpen(decision)
	};
}

async function standsBefore(
	db: Db,
	decision: DecisionHead,
	{ actor, openedInput }: DecisionReader
): Promise<{ isAuthor: boolean; judge: Actor }> {
	const thread = decision.ref ? await findThread(db, decision.ref) : undefined;
	const capacities = thread ? await capacitiesIn(db, { ...thread, agencyId: agencyOf(thread) }, actor) : [];
	return {
		isAuthor: isAuthorOf(decision, { actor, capacities, openedInput }),
		judge: inOffice(actor, capacities)
	};
}

type Correction = NonNullable<Awaited<ReturnType<typeof findCorrection>>>;

type Known = {
	judge: Actor;
	isAuthor: boolean;
	appeal: StoredAppeal | null;
	looks: Awaited<ReturnType<typeof readLooks>>;
	correction: Correction | null;
};

function actsFor(
	{ now, env }: Pick<Services, 'env' | 'now'>,
	decision: DecisionHead,
	{ judge: actor, isAuthor, appeal, looks, correction }: Known
) {
	const obstacle = obstacleToAppeal(decision, { isAuthor, isAppealed: appeal !== null }, now(), env.zone);
	const corrected = correction !== null && correction.outcome === null;
	const before = { actor, isAuthor, appeal, obstacle, corrected, asked: looks.waiting.length };
	return { acts: decisionFor(decision, before), tooLate: obstacle === 'too_late' };
}

const talkFor = (appeal: StoredAppeal | null, readsTalk: boolean, { actor }: DecisionReader, isAuthor: boolean) => ({
	readsTalk: appeal !== null && readsTalk,
	talk: appeal && readsTalk ? appeal.events.map((event) => toLine(event, actor, isAuthor)) : []
});

/** What is said in the talk, by whom: offices and parts, never names. */
const toLine = (
	{ action, at, party, userId, words, outcome, level }: AppealEvent,
	actor: Actor,
	isAuthor: boolean
) => ({
	action,
	at: at.toISOString(),
	party,
	you: party === 'author' ? isAuthor : userId !== null && userId === actor.userId,
	words,
	outcome,
	level
});

async function findWords(db: Db, { threadId, postId }: DecisionHead) {
	if (threadId === null) return null;
	const of = postId
		? db.selectFrom('post').select(['body', 'body_html as html']).where('id', '=', postId)
		: db.selectFrom('complaint').select(['body', 'body_html as html']).where('thread_id', '=', threadId);
	return (await of.executeTakeFirst()) ?? null;
}

/** The last correction that its author offered. */
const findCorrection = async (db: Db, decisionId: string) =>
	(await db
		.selectFrom('correction')
		.select(['id', 'at', 'words', 'outcome', 'answer'])
		.where('decision_id', '=', decisionId)
		.orderBy('at', 'desc')
		.limit(1)
		.executeTakeFirst()) ?? null;

async function withLastDay({ db, env }: Pick<Services, 'db' | 'env'>, { at, ...correction }: Correction) {
	const rules = { calendar: await loadCalendar(db), zone: env.zone };
	const lastDay = addDays(dayOf(dueOf(at, QUEUE.correction.limit, rules), env.zone), -1);
	return { ...correction, lastDay };
}

/** By which door whoever wrote it comes in, so that the page can show them one. */
function waysToOpen({ threadKind, postId, authorUserId, authorRole, subjectUserId }: DecisionHead) {
	if (subjectUserId !== null || (postId !== null && authorUserId !== null)) return 'account' as const;
	if (threadKind === 'complaint' && (postId === null || authorRole === 'reporter')) return 'report' as const;
	return threadKind === 'consultation' && postId !== null ? ('input' as const) : ('account' as const);
}
