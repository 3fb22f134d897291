import { dayOf } from '$lib/domain/calendar/zone';
import type { AnyParticulars } from '$lib/domain/events';
import { isReasonPublic } from '$lib/domain/book/entry';
import { isSettled } from '$lib/domain/appeal/appeal';
import { appealDue, isAgainstSomebody, lastDayToAppeal } from '$lib/domain/appeal/appeal-time';
import { isRefusal } from '$lib/domain/complaint/refusal';
import type { Lang } from '$lib/domain/language';
import type { Db } from '../../db/client';
import type { StoredAppeal } from '../../db/appeals';
import type { DecisionHead } from '../../db/decision-head';
import { loadClockRules } from '../../db/rules';
import { findThread, forumOf } from '../../db/threads';
import { findPlace } from '../act/case-for-act';

type House = { db: Db; env: { zone: string }; now: () => Date };

/** What everybody reads of an entry: a statement of reasons without a name and without a hidden word. */
export async function publicDecision({ db, env }: House, decision: DecisionHead, lang: Lang) {
	const thread = decision.ref ? ((await findThread(db, decision.ref)) ?? null) : null;
	const forum = thread && forumOf(thread);
	const isOpen = isReasonPublic(forum);
	const { number, act, source, byRole, postId, threadKind } = decision;
	return {
		number,
		act,
		at: decision.at.toISOString(),
		source,
		byRole,
		byMachine: decision.byUserId === null,
		rule: await findRule(db, decision, lang),
		/** Null where it might tell what the public may not read. */
		reason: isOpen ? decision.reason : null,
		refusal: isRefusal(act) ? await findRefusalReason(db, decision) : null,
		content: await contentOf(db, decision),
		kind: threadKind,
		writtenOn: isOpen ? await writtenOn(db, decision, env.zone) : null,
		until: decision.until?.toISOString() ?? null,
		standing: decision.endKind ?? ('stands' as const),
		ended: decision.endedAt && {
			at: decision.endedAt.toISOString(),
			reason: isOpen ? decision.endReason : ''
		},
		place: thread && isOpen && !forum?.hidden ? await findPlace(db, thread, postId) : null,
		/** Null where there is nothing to appeal against. */
		lastDay: isAgainstSomebody(act) ? lastDayToAppeal(decision, env.zone) : null
	};
}

async function findRule(db: Db, { ruleCode, ruleVersion }: DecisionHead, lang: Lang) {
	if (ruleCode === null || ruleVersion === null) return null;
	const rule = await db
		.selectFrom('forum_rule')
		.select(['code', 'version', 'title_id', 'title_en', 'ground_id', 'ground_en'])
		.where('code', '=', ruleCode)
		.where('version', '=', ruleVersion)
		.executeTakeFirst();
	if (!rule) return null;
	const { code, version } = rule;
	return lang === 'id'
		? { code, version, title: rule.title_id, ground: rule.ground_id }
		: { code, version, title: rule.title_en, ground: rule.ground_en };
}

/** Reports are refused for coded reasons of their own. */
async function findRefusalReason(db: Db, { eventId }: DecisionHead) {
	const event = await db.selectFrom('thread_event').select('data').where('id', '=', eventId).executeTakeFirst();
	const data: AnyParticulars = event?.data ?? {};
	return data.archiveReason ?? null;
}

async function contentOf(db: Db, { threadId, threadKind, postId }: DecisionHead) {
	if (threadId === null || threadKind === null) return 'account' as const;
	if (postId === null) return threadKind;
	const input = await db.selectFrom('input').select('number').where('post_id', '=', postId).executeTakeFirst();
	return input ? ('input' as const) : ('post' as const);
}

async function writtenOn(db: Db, { threadId, postId }: DecisionHead, zone: string) {
	const of = postId
		? db.selectFrom('post').select('created_at as at').where('id', '=', postId)
		: db.selectFrom('thread').select('created_at as at').where('id', '=', threadId);
	const written = await of.executeTakeFirst();
	return written ? dayOf(written.at, zone) : null;
}

/** What everybody reads of an appeal: that there is one, with whom it is, until when, and the outcome in words. */
export async function publicAppeal({ db, env, now }: House, { state, level, since, events }: StoredAppeal) {
	const [filed, last] = [events[0], events.at(-1)];
	const { dueDay, dueAt } = appealDue({ since }, await loadClockRules(db, env.zone));
	const settled = isSettled(state);
	return {
		state,
		level,
		filedAt: filed?.at.toISOString() ?? '',
		dueDay: settled ? null : dueDay,
		late: !settled && dueAt !== null && dueAt <= now(),
		settledAt: settled ? (last?.at.toISOString() ?? null) : null,
		words: last?.action === 'decide' || last?.action === 'concede' ? last.words : ''
	};
}

/** What was answered to readers who asked for a second look, and how many still wait. */
export async function readLooks(db: Db, decisionId: string) {
	const rows = await db
		.selectFrom('second_look')
		.select(['outcome', 'answer', 'answered_at as at', 'reason'])
		.where('decision_id', '=', decisionId)
		.orderBy('at')
		.execute();
	const answers = new Map(
		rows.flatMap(({ outcome, answer, at }) =>
			outcome && at ? [[at.toISOString(), { outcome, answer, at: at.toISOString() }] as const] : []
		)
	);
	return {
		answered: [...answers.values()],
		waiting: rows.filter(({ outcome }) => outcome === null).map(({ reason }) => reason)
	};
}
