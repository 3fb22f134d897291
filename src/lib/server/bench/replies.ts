import { VISITOR } from '$lib/domain/actor/actor';
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../db/client';
import type { Services } from '../services';
import { actInThread } from '../usecases/thread/act-in-thread';
import { postgresProcess } from './measure';
import { processorTime } from './processor';

export type Writing = { refs: readonly string[]; people: readonly string[]; writers: number; seconds: number };
export type Written = { replies: number; perSecond: number; cpu: Used };

/** As many connections as several processes have together; who writes waits for one as requests do. */
const CONNECTIONS = 32;

/** Slower than the limit of replies in one thread, however fast it is asked: what is measured is work. */
const APART_MS = 31_000;

/** A clock that goes on by so much each time that it is looked at. */
export function slowly(from: () => Date): () => Date {
	let at = from().getTime();
	return () => new Date((at += APART_MS));
}

/** Lets so many write replies at once, each durable before it is answered, without the web before it. */
export async function benchReplies(house: Services, { refs, people, writers, seconds }: Writing): Promise<Written> {
	const db = openDatabase(house.env.databaseUrl, {
		name: 'fkp-writers',
		max: Math.min(writers, CONNECTIONS),
		connectTimeoutMs: 60_000
	});
	let nth = 0;
	const during = async (ms: number) => {
		const ends = performance.now() + ms;
		const writer = async () => {
			while (performance.now() < ends) await reply({ ...house, db }, { refs, people }, nth++);
		};
		await Promise.all(Array.from({ length: writers }, writer));
	};
	try {
		await during(seconds * 200);
		const postgres = await postgresProcess(house);
		const [from, before, began] = [nth, usedBy(postgres), performance.now()];
		await during(seconds * 1_000);
		const [replies, after, ms] = [nth - from, usedBy(postgres), performance.now() - began];
		return { replies, perSecond: (replies * 1_000) / ms, cpu: apiece(before, after, replies) };
	} finally {
		await db.destroy();
	}
}

async function reply(house: Services, { refs, people }: Pick<Writing, 'refs' | 'people'>, turn: number): Promise<void> {
	const userId = people[turn % people.length] ?? null;
	const outcome = await actInThread(house, {
		ref: refs[turn % refs.length] ?? '',
		action: 'reply',
		doer: { ...VISITOR, userId },
		formKey: randomUUID(),
		text: `Di tempat kami keadaannya juga begitu, dan belum ada yang datang melihat. Warga ke-${turn}.`,
		fileIds: [],
		owners: { account: userId }
	});
	if (!outcome.ok) throw new Error(JSON.stringify(outcome));
}

type Used = { node: number; postgres: number | null };

/** Processor time so far, in milliseconds. */
function usedBy(postgres: number | null): Used {
	const { user, system } = process.cpuUsage();
	return { node: (user + system) / 1_000, postgres: postgres && processorTime(postgres) };
}

const apiece = (before: Used, after: Used, many: number): Used => ({
	node: (after.node - before.node) / many,
	postgres: after.postgres === null || before.postgres === null ? null : (after.postgres - before.postgres) / many
});
