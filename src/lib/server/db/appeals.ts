import {
	JUDGE_AT,
	evolve,
	fileAppeal,
	isSettled,
	type Appeal,
	type AppealEvent,
	type AppealLevel
} from '$lib/domain/appeal/appeal';
import { appealDue } from '$lib/domain/appeal/appeal-time';
import type { Judges } from '$lib/domain/appeal/decide-appeal';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Transaction } from 'kysely';
import type { Db } from './client';
import { loadClockRules } from './rules';
import type { Database } from './schema';

type Trx = Transaction<Database>;

/** An appeal with its id: its history, folded. */
export type StoredAppeal = Appeal & { id: string; events: AppealEvent[] };

/** The appeal against a decision, if there is one. */
export async function findAppeal(db: Db, decisionId: string): Promise<StoredAppeal | null> {
	const row = await db
		.selectFrom('appeal')
		.select(['id', 'first_decider as firstDecider', 'barred'])
		.where('decision_id', '=', decisionId)
		.executeTakeFirst();
	if (!row) return null;
	const events = await listAppealEvents(db, row.id);
	const [filing, ...later] = events;
	if (!filing) throw new Error(`Appeal ${row.id} has no beginning`);
	return { ...later.reduce(evolve, fileAppeal({ ...row, filing })), id: row.id, events };
}

const listAppealEvents = (db: Db, appealId: string): Promise<AppealEvent[]> =>
	db
		.selectFrom('appeal_event')
		.select(['action', 'at', 'party', 'user_id as userId', 'words', 'outcome', 'level'])
		.where('appeal_id', '=', appealId)
		.orderBy('seq')
		.execute();

type Deps = { env: { zone: string } };
type New = { decisionId: string; firstDecider: string | null; barred: readonly string[]; filing: AppealEvent };

/** Writes an appeal and what it begins with; whoever has the thread, or the decision, locked files it once. */
export async function insertAppeal(trx: Trx, deps: Deps, { decisionId, filing, ...begun }: New): Promise<StoredAppeal> {
	const appeal = fileAppeal({ ...begun, filing });
	const { id } = await trx
		.insertInto('appeal')
		.values({
			decision_id: decisionId,
			first_decider: begun.firstDecider,
			barred: [...begun.barred],
			at: filing.at,
			...(await projected(trx, deps, appeal))
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await insertEvent(trx, id, 1, filing);
	return { ...appeal, id, events: [filing] };
}

/** Writes down what happened to an appeal, and what it made of it. */
export async function recordInAppeal(
	trx: Trx,
	deps: Deps,
	{ id, events, ...appeal }: StoredAppeal,
	event: AppealEvent
): Promise<StoredAppeal> {
	const next = evolve(appeal, event);
	await insertEvent(trx, id, events.length + 1, event);
	const decided =
		event.action === 'decide'
			? { decided_by: event.userId, decided_at: event.at, outcome: event.outcome, outcome_words: event.words }
			: {};
	await trx
		.updateTable('appeal')
		.set({
			...(await projected(trx, deps, next)),
			...decided,
			settled_at: isSettled(next.state) ? event.at : null
		})
		.where('id', '=', id)
		.execute();
	return { ...next, id, events: [...events, event] };
}

/** What lists and jobs need of an appeal without its history. */
async function projected(db: Db, { env }: Deps, { state, level, since }: Appeal) {
	const { dueAt } = appealDue({ since }, await loadClockRules(db, env.zone));
	if (!dueAt) throw new Error('Nothing holds the clock of an appeal');
	return { state, level, since, due_at: dueAt };
}

const insertEvent = (trx: Trx, appealId: string, seq: number, { userId, ...event }: AppealEvent) =>
	trx
		.insertInto('appeal_event')
		.values({ appeal_id: appealId, seq, user_id: userId, ...event })
		.execute();

/** Who could decide in each office on a day, without some. */
export async function listJudges(
	db: Db,
	without: readonly (string | null)[],
	at: Date,
	zone: string
): Promise<Record<AppealLevel, string[]>> {
	const today = dayOf(at, zone);
	const rows = await db
		.selectFrom('membership')
		.select(['user_id as userId', 'role'])
		.distinct()
		.where('role', 'in', Object.values(JUDGE_AT))
		.where('valid_from', '<=', today)
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
		.execute();
	const inOffice = (level: AppealLevel) =>
		rows
			.filter(({ role, userId }) => role === JUDGE_AT[level] && !without.includes(userId))
			.map(({ userId }) => userId);
	return {
		moderator: inOffice('moderator'),
		inspectorate: inOffice('inspectorate'),
		secretariat: inOffice('secretariat')
	};
}

export const countJudges = (judges: Record<AppealLevel, readonly string[]>): Judges => ({
	moderator: judges.moderator.length,
	inspectorate: judges.inspectorate.length,
	secretariat: judges.secretariat.length
});
