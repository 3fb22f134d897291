import { isPublic } from '$lib/domain/thread/visibility';
import { FLAG_REASONS } from '$lib/domain/moderation/reasons';
import { sql, type Transaction } from 'kysely';
import { keyOf } from '$lib/server/auth/secret-key';
import type { Database } from '$lib/server/db/schema';
import { findComplaintThread, forumOf } from '$lib/server/db/threads';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { phrases } from '../content/phrases';
import { expectDone, type Stage } from './stage';

const DAY_S = 86_400;

/**
 * Those who stand around a public report. Voices and followers are written at once, with the count that the use cases
 * would leave: twenty thousand forms would say nothing more, and take an hour.
 */
export async function gatherCrowd(trx: Transaction<Database>, stage: Stage): Promise<void> {
	const thread = await findComplaintThread(trx, stage.ref);
	const { publishedAt } = thread ?? {};
	if (!thread || !publishedAt || !isPublic(forumOf(thread))) return;
	const span = Math.max(60, Math.min(20 * DAY_S, (stage.deps.now().getTime() - publishedAt.getTime()) / 1_000));
	await addVoices(trx, stage, publishedAt, span);
	await addFollowers(trx, stage, publishedAt);
	if (stage.random.chance(0.05)) await addFlag(stage);
}

async function addVoices(
	trx: Transaction<Database>,
	{ threadId, random, cast, plan }: Stage,
	since: Date,
	span: number
) {
	// A few are carried by a whole island; most by a street.
	const devices = Math.floor(201 * random.next() ** 4);
	const salt = keyOf(`demo ${plan.index}`);
	const isOwn = plan.reporter.kind === 'own';
	const people = [
		...random.shuffle(cast.citizens).slice(0, random.int(0, 4)),
		...(!isOwn && random.chance(0.04) ? [cast.citizen] : [])
	];
	await sql`insert into support (thread_id, supporter, at)
		select ${threadId}::uuid, 'device:' || encode(sha256((${salt} || n)::bytea), 'hex'), ${since}::timestamptz + make_interval(secs => ${span}::float8 * n / ${devices + 1})
		from generate_series(1, ${devices}::int) as n`.execute(trx);
	if (people.length > 0)
		await trx
			.insertInto('support')
			.values(people.map(({ userId }) => ({ thread_id: threadId, supporter: `user:${userId}`, at: since })))
			.execute();
	await trx
		.updateTable('thread')
		.set({ support_count: devices + people.length })
		.where('id', '=', threadId)
		.execute();
}

async function addFollowers(trx: Transaction<Database>, { threadId, random, cast, plan }: Stage, since: Date) {
	const isOwn = plan.reporter.kind === 'own';
	const people = [
		...random.shuffle(cast.citizens).slice(0, random.int(0, 2)),
		...(!isOwn && random.chance(0.04) ? [cast.citizen] : [])
	];
	if (people.length === 0) return;
	await trx
		.insertInto('follow')
		.values(people.map(({ userId }) => ({ thread_id: threadId, user_id: userId, at: since })))
		.execute();
}

async function addFlag({ deps, ref, random, cast }: Stage): Promise<void> {
	const doer = random.pick(cast.citizens);
	const flag = {
		reason: random.pick(FLAG_REASONS),
		words: random.pick(phrases.flagWords),
		flagger: `user:${doer.userId}`
	};
	expectDone('flag', await flagContent(deps, { ref, postId: null, doer, ...flag }));
}
