import type { Actor } from '$lib/domain/actor/actor';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { Services } from '$lib/server/services';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { randomUUID } from 'node:crypto';
import { aPerson, fileReport } from './builders';

type House = Pick<Services, 'db' | 'now'>;
export type Reader = Actor & { userId: string };

const DAY_MS = 86_400_000;
const daysBefore = ({ now }: House, days: number) => new Date(now().getTime() - days * DAY_MS);

/** Reports of the past, for what readers flagged and supported before; a third of them about each of these agencies. */
export async function aPast(services: Services, agencyIds: readonly string[], many = 12): Promise<string[]> {
	const threads = [];
	for (let n = 0; n < many; n += 1) {
		const { threadId } = await fileReport(services);
		await services.db
			.updateTable('complaint')
			.set({ agency_id: agencyIds[n % agencyIds.length] ?? null })
			.where('thread_id', '=', threadId)
			.execute();
		threads.push(threadId);
	}
	return threads;
}

type Past = { right?: number; wrong?: number; side?: 1 | -1 | null; days?: number };

/**
 * Somebody with an account who was right and wrong so often in the past, and took one side in its first three reports. Written
 * straight into the tables: of two years of flags only what is left of them matters.
 */
export async function aReader(
	house: House,
	past: readonly string[],
	{ right = 6, wrong = 0, side = 1, days = 400 }: Past = {}
): Promise<Reader> {
	const person = await aPerson(house);
	const voice = `user:${person.userId}`;
	await house.db
		.updateTable('app_user')
		.set({ created_at: daysBefore(house, days) })
		.where('id', '=', person.userId)
		.execute();
	const flag = (threadId: string | undefined, n: number, reason: FlagReason, outcome: 'upheld' | 'dismissed') => ({
		thread_id: threadId ?? '',
		post_id: null,
		reason,
		flagger: voice,
		at: daysBefore(house, 40 + n),
		// Nobody else's flag was settled in that very moment, so that each stood alone.
		settled_at: new Date(daysBefore(house, 39 + n).getTime() + Math.floor(Math.random() * DAY_MS)),
		outcome
	});
	const [sided, other] = [past.slice(0, 3), past.slice(3)];
	const flags = [
		...other.slice(0, right).map((thread, n) => flag(thread, n, 'spam', 'upheld')),
		...other.slice(right, right + wrong).map((thread, n) => flag(thread, right + n, 'spam', 'dismissed')),
		...(side === -1 ? sided.map((thread, n) => flag(thread, 20 + n, 'off_topic', 'upheld')) : [])
	];
	if (flags.length > 0) await house.db.insertInto('flag').values(flags).execute();
	if (side === 1)
		await house.db
			.insertInto('support')
			.values(sided.map((thread_id) => ({ thread_id, supporter: voice, at: daysBefore(house, 60) })))
			.execute();
	return person;
}

/** So many accounts of today, which have flagged one thing as spam. */
export async function aFreshCrowd(
	{ db, now }: House,
	many: number,
	target: { threadId: string; postId: string | null }
) {
	const at = now();
	const account = { password_hash: '-', email_confirmed_at: at, created_at: at };
	const people = await db
		.insertInto('app_user')
		.values(
			Array.from({ length: many }, (_, n) => ({
				...account,
				email: `${randomUUID()}@fkp.test`,
				name: `warga baru ${n}`
			}))
		)
		.returning('id')
		.execute();
	const flag = { thread_id: target.threadId, post_id: target.postId, reason: 'spam', at } as const;
	await db
		.insertInto('flag')
		.values(people.map(({ id }) => ({ ...flag, flagger: `user:${id}` })))
		.execute();
}

type Target = { ref: string; postId?: string | null; reason?: FlagReason; network?: string };

/** One more flag, by somebody with an account or by a device. */
export async function flagAs(services: Services, doer: Actor, device: string | null, target: Target): Promise<boolean> {
	const { ref, postId = null, reason = 'spam', network = null } = target;
	const flagger = device === null ? `user:${doer.userId}` : `device:${device}`;
	const done = await flagContent(services, { ref, postId, doer, flagger, reason, words: '', network });
	return done.ok;
}
