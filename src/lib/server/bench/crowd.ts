import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../db/client';
import { isOutage } from '../db/outage';
import type { Services } from '../services';
import { actInThread } from '../usecases/thread/act-in-thread';
import { supportThread } from '../usecases/thread/support';

const NAME = 'fkp-crowd';
/** Of the senders, how many press twice at once, and take their support back again. */
const DOUBLED_ONE_IN = 3;
const TAKEN_BACK_ONE_IN = 5;

export type Crowd = {
	/** A report that everybody may read. */
	ref: string;
	/** Accounts, each with a voice of its own. */
	people: readonly string[];
	replies: number;
	/** How many act at once. */
	atOnce: number;
	/** A connection is cut each time that so many were answered, in the middle of whatever it does; 0: never. */
	cutEvery: number;
};

export type CrowdCounts = {
	/** Voices that were lent and not taken back, as their senders were told; as rows; and as the thread counts them. */
	voices: { told: number; rows: number; counted: number };
	/** Replies, the same. */
	replies: { told: number; rows: number; counted: number };
	/** Events of the thread, and the last of their numbers: the same where none is missing and none is twice. */
	events: { rows: number; last: number };
	cut: number;
	again: number;
	ms: number;
};

/**
 * Lets everybody support one report, and many reply to it, at once: some press twice, some change their minds, and
 * connections are cut in the middle. Whoever was cut off sends the same form again, as people do. What is left behind is
 * counted three ways.
 */
export async function benchCrowd(house: Services, crowd: Crowd): Promise<CrowdCounts> {
	const db = openDatabase(house.env.databaseUrl, { name: NAME, max: crowd.atOnce, connectTimeoutMs: 60_000 });
	const before = await countWhatIs(house, crowd.ref);
	const cutter = cutConnections(house, crowd.cutEvery);
	const told = { voices: 0, replies: 0, again: 0, answered: cutter.answered };
	const began = performance.now();
	try {
		await inTurn(actsOf({ ...house, db }, crowd, told), crowd.atOnce);
	} finally {
		await cutter.ended();
		await db.destroy();
	}
	const ms = performance.now() - began;
	const after = await countWhatIs(house, crowd.ref);
	return {
		voices: {
			told: told.voices,
			rows: after.voices - before.voices,
			counted: after.supportCount - before.supportCount
		},
		replies: {
			told: told.replies,
			rows: after.replies - before.replies,
			counted: after.replyCount - before.replyCount
		},
		events: { rows: after.events, last: after.last },
		cut: cutter.cut(),
		again: told.again,
		ms
	};
}

type Told = { voices: number; replies: number; again: number; answered: () => void };
type Work = () => Promise<void>;

/** Supports and replies in one queue, mixed as they come. */
function actsOf(house: Services, { ref, people, replies }: Crowd, told: Told): Work[] {
	const voices = people.map((userId, nth) => () => speak(house, { ref, userId, nth }, told));
	const answers = Array.from({ length: replies }, (_, nth) => () => {
		const userId = people[nth % people.length] ?? '';
		return answer(house, { ref, userId, nth }, told);
	});
	return [...voices.keys()].flatMap((nth) => {
		const share = (at: number) => Math.round((at * answers.length) / voices.length);
		return [...voices.slice(nth, nth + 1), ...answers.slice(share(nth), share(nth + 1))];
	});
}

type Sender = { ref: string; userId: string; nth: number };

async function speak(house: Services, { ref, userId, nth }: Sender, told: Told): Promise<void> {
	const lend = (supports: boolean) => () =>
		supportThread(house, { ref, voice: `user:${userId}`, network: '', supports });
	await pressed(nth, told, lend(true));
	if (nth % TAKEN_BACK_ONE_IN === 0) await pressed(nth, told, lend(false));
	else told.voices += 1;
}

async function answer(house: Services, { ref, userId, nth }: Sender, told: Told): Promise<void> {
	const doer: Actor = { ...VISITOR, userId };
	const formKey = randomUUID();
	const text = `Di tempat kami keadaannya juga begitu, dan belum ada yang datang melihat. Warga ke-${nth}.`;
	const owners = { account: userId };
	await pressed(nth, told, () =>
		actInThread(house, { ref, action: 'reply', doer, formKey, text, fileIds: [], owners })
	);
	told.replies += 1;
}

/** Once, or twice at the same time; and again whenever the connection was lost, until it is answered. */
async function pressed(nth: number, told: Told, send: () => Promise<{ ok: boolean }>): Promise<void> {
	const times = nth % DOUBLED_ONE_IN === 0 ? 2 : 1;
	await Promise.all(Array.from({ length: times }, () => untilAnswered(send, told)));
}

async function untilAnswered(send: () => Promise<{ ok: boolean }>, told: Told): Promise<void> {
	for (;;) {
		try {
			const outcome = await send();
			if (!outcome.ok) throw new Error(JSON.stringify(outcome));
			return told.answered();
		} catch (error) {
			if (!isOutage(error)) throw error;
			told.again += 1;
		}
	}
}

async function inTurn(works: readonly Work[], atOnce: number): Promise<void> {
	const queue = works.values();
	const worker = async () => {
		for (const work of queue) await work();
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}

/**
 * Ends one connection of the crowd after the other, whatever it is doing: as many as are answered allow, so that the crowd
 * gets on however slow the machine is.
 */
function cutConnections({ db }: Services, every: number) {
	let [cut, answers] = [0, 0];
	const cutting: Promise<void>[] = [];
	const cutOne = async () => {
		const { rows } = await sql<{ done: boolean }>`
			select pg_terminate_backend(pid) as done from pg_stat_activity
			where application_name = ${NAME} and datname = current_database() and state <> 'idle'
			order by random() limit 1`.execute(db);
		cut += rows.length;
	};
	return {
		cut: () => cut,
		answered() {
			answers += 1;
			if (every > 0 && answers % every === 0) cutting.push(cutOne());
		},
		async ended() {
			await Promise.all(cutting);
		}
	};
}

async function countWhatIs({ db }: Services, ref: string) {
	const { rows } = await sql<{
		voices: number;
		supportCount: number;
		replies: number;
		replyCount: number;
		events: number;
		last: number;
	}>`select support_count as "supportCount", reply_count as "replyCount", last_seq as last,
			(select count(*) from support where thread_id = thread.id and post_id is null) as voices,
			(select count(*) from post where thread_id = thread.id and kind = 'reply' and hidden_at is null) as replies,
			(select count(distinct seq) from thread_event where thread_id = thread.id) as events
		from thread where ref = ${ref}`.execute(db);
	const [counts] = rows;
	if (!counts) throw new Error(`No thread ${ref}`);
	return counts;
}
