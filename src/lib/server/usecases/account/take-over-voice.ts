import { dayOf } from '$lib/domain/calendar/zone';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { seatVoice } from '../../identity/attendance';
import { surveyVoice } from '../../identity/survey-voice';
import type { Deps } from '../record';

type Trx = Transaction<Database>;
type Voices = { device: string; account: string };

/**
 * What a device said before its person signed in becomes what the account said. Where both have spoken it was one person,
 * and counts once. What a survey or a meeting that is over has counted stays as it is.
 */
export function takeOverVoice(deps: Deps, { device, userId }: { device: string; userId: string }): Promise<void> {
	const voices = { device: `device:${device}`, account: `user:${userId}` };
	return deps.db.transaction().execute(async (trx) => {
		const threadIds = await lockThreads(trx, voices.device);
		if (threadIds.length > 0) {
			await takeSupport(trx, voices, threadIds);
			await takeFlags(trx, voices, threadIds);
		}
		await takeAnswers(trx, deps, voices);
		await takeSeats(trx, deps, voices, userId);
	});
}

/** The threads in which the device spoke, locked in one order as every act in them locks its own. */
async function lockThreads(trx: Trx, device: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select id from thread
		where id in (
			select thread_id from support where supporter = ${device}
			union
			select thread_id from flag where flagger = ${device} and settled_at is null
		)
		order by id
		for update`.execute(trx);
	return rows.map(({ id }) => id);
}

const isSameTarget = sql<boolean>`earlier.thread_id = support.thread_id and earlier.post_id is not distinct from support.post_id`;

const HELD_BY_BOTH = sql<number[]>`array(
	select distinct held from unnest(
		support.affirmed_versions || earlier.affirmed_versions || support.text_version || earlier.text_version
	) as held
	where held > least(support.text_version, earlier.text_version) order by held
)`;

async function takeSupport(trx: Trx, { device, account }: Voices, threadIds: string[]): Promise<void> {
	// Two voices for one thing become one, which holds for each version that either held for.
	await trx
		.updateTable('support')
		.from('support as earlier')
		.set({ text_version: sql`least(support.text_version, earlier.text_version)`, affirmed_versions: HELD_BY_BOTH })
		.where('support.supporter', '=', account)
		.where('earlier.supporter', '=', device)
		.where(isSameTarget)
		.execute();
	const twice = await trx
		.deleteFrom('support')
		.using('support as earlier')
		.where('support.supporter', '=', device)
		.where('earlier.supporter', '=', account)
		.where('support.thread_id', 'in', threadIds)
		.where(isSameTarget)
		.returning(['support.thread_id as threadId', 'support.post_id as postId'])
		.execute();
	for (const { threadId, postId } of twice) {
		const counted =
			postId === null
				? { table: sql.table('thread'), id: sql`id = ${threadId}` }
				: { table: sql.table('input'), id: sql`post_id = ${postId}` };
		await sql`update ${counted.table} set support_count = support_count - 1 where ${counted.id}`.execute(trx);
	}
	await trx
		.updateTable('support')
		.set({ supporter: account })
		.where('supporter', '=', device)
		.where('thread_id', 'in', threadIds)
		.execute();
}

/** Words that both wrote about the same thing stand together; the reason is the account's. */
async function takeFlags(trx: Trx, { device, account }: Voices, threadIds: string[]): Promise<void> {
	const isTwice = sql<boolean>`
		earlier.thread_id = flag.thread_id and earlier.post_id is not distinct from flag.post_id
		and earlier.settled_at is null and flag.settled_at is null`;
	await trx
		.updateTable('flag')
		.from('flag as earlier')
		.set({ words: sql`left(concat_ws(chr(10), nullif(flag.words, ''), nullif(earlier.words, '')), 500)` })
		.where('flag.flagger', '=', account)
		.where('earlier.flagger', '=', device)
		.where(isTwice)
		.execute();
	await trx
		.deleteFrom('flag')
		.using('flag as earlier')
		.where('flag.flagger', '=', device)
		.where('earlier.flagger', '=', account)
		.where(isTwice)
		.execute();
	await trx
		.updateTable('flag')
		.set({ flagger: account })
		.where('flagger', '=', device)
		.where('settled_at', 'is', null)
		.where('thread_id', 'in', threadIds)
		.execute();
}

/** No two surveys keep one person under one name, so each that still takes answers is asked for itself. */
async function takeAnswers(trx: Trx, { env, now }: Deps, { device, account }: Voices): Promise<void> {
	const today = dayOf(now(), env.zone);
	const running = await trx
		.selectFrom('survey')
		.select('id')
		.where('closed_at', 'is', null)
		.where('period_from', '<=', today)
		.where('period_until', '>=', today)
		.execute();
	for (const { id } of running) {
		const [was, is] = [surveyVoice(env, id, device), surveyVoice(env, id, account)];
		const mine = (voice: string) =>
			trx.selectFrom('survey_answer').where('survey_id', '=', id).where('voice', '=', voice);
		if (await mine(is).select('voice').executeTakeFirst())
			await trx.deleteFrom('survey_answer').where('survey_id', '=', id).where('voice', '=', was).execute();
		else
			await trx
				.updateTable('survey_answer')
				.set({ voice: is })
				.where('survey_id', '=', id)
				.where('voice', '=', was)
				.execute();
	}
}

/** Who sat down as a guest sits there by name now; a list of who came loses no line. */
async function takeSeats(trx: Trx, { env, now }: Deps, { device, account }: Voices, userId: string): Promise<void> {
	const meetings = await trx.selectFrom('meeting').select('id').where('ends_at', '>', now()).execute();
	for (const { id } of meetings) {
		const [was, is] = [seatVoice(env, id, device), seatVoice(env, id, account)];
		await trx
			.updateTable('attendance')
			.set({ voice: is, user_id: userId })
			.where('meeting_id', '=', id)
			.where('voice', '=', was)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(selectFrom('attendance as seated').select('id').where('meeting_id', '=', id).where('voice', '=', is))
				)
			)
			.execute();
	}
}
