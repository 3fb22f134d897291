import { sql } from 'kysely';
import { DIGESTS } from '$lib/domain/notice/channel';
import { isDuty } from '$lib/server/notices/channels';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { noticesDue, selectDue } from '$lib/server/notices/mail/take-notices';
import { readReaders } from '$lib/server/notices/mail/readers';
import { readStanding } from '$lib/server/notices/mail/standing';
import { findToldEvents, toldTo } from '$lib/server/notices/mail/told-events';
import { composeDailyPush, composePush } from '$lib/server/notices/push/compose-push';
import type { TestDatabase } from './database';

/** Something that was said to somebody, in whatever channel. */
export type Said = { audience: string; lang: string; to: string; words: string };

/** Everybody has a device, and wants to hear of everything by both ways. */
export async function giveDevices(
	{ db, clock }: TestDatabase,
	userIds: Iterable<string>,
	seenIn: string
): Promise<void> {
	await db.updateTable('app_user').set({ duties_way: 'both', own_way: 'both', gathered_way: 'both' }).execute();
	const at = clock.now();
	for (const user_id of userIds) {
		const row = { user_id, sealed: Buffer.from(seenIn), made_at: at, seen_at: at, seen_in: seenIn };
		await db
			.insertInto('push_subscription')
			.values({ ...row, id: crypto.randomUUID(), endpoint_key: user_id, session_id: null })
			.execute();
	}
}

type People = ReadonlyMap<string, string>;

/** Who reads it, by the name that the test gave them. */
const nameOf = (people: People, recipient: string) =>
	[...people].find(([, id]) => recipient === `user:${id}`)?.[0] ?? recipient;

/** All that letters, devices and then letters of the day say of what happened. */
export async function everythingSaid(test: TestDatabase, people: People): Promise<Said[]> {
	const [shown, singles] = [await pushes(test, people), await letters(test, people)];
	await gatherAgain(test);
	return [...shown, ...singles, ...(await letters(test, people))];
}

async function letters({ db, services }: TestDatabase, people: People): Promise<Said[]> {
	await writeDueLetters(services);
	await writeDueDigests(services);
	const rows = await db.selectFrom('mail').selectAll().execute();
	return rows.map(({ audience, recipient, subject, body_text, body_html, calendar }) => ({
		audience,
		to: nameOf(people, recipient),
		lang: /<html lang="(\w+)">/.exec(body_html)?.[1] ?? '',
		words: [subject, body_text, body_html, calendar].join('\n')
	}));
}

/** What devices would be shown of all that is due to them, one by one and gathered. */
async function pushes({ db, clock, services: { env } }: TestDatabase, people: People): Promise<Said[]> {
	const notices = await selectDue(noticesDue(db, clock.now(), null, 'push')).execute();
	const readerOf = await readReaders(db, notices);
	const stands = await readStanding(db, notices, '2026-11-24');
	const events = new Map((await findToldEvents(db, notices)).map(({ eventId, read }) => [eventId, read()]));
	return notices.flatMap((notice) => {
		const told = events.get(notice.eventId);
		const reader = readerOf(notice);
		if (!told || !reader || !stands(notice, told)) return [];
		const mine = { reader, told: { ...toldTo(told, notice.recipient), dueDay: notice.dueDay } };
		const texts = [
			composePush([mine.told], reader, env),
			...DIGESTS.map((digest) => composeDailyPush(digest, [mine], env))
		];
		const to = nameOf(people, notice.recipient);
		return texts.flatMap((text) =>
			text ? [{ audience: notice.audience, to, lang: text.lang, words: JSON.stringify(text) }] : []
		);
	});
}

/** All singles once more as a letter of the day. */
async function gatherAgain({ db, clock, services }: TestDatabase): Promise<void> {
	for (const digest of DIGESTS) {
		const rows = await db.selectFrom('notice').select(['event_id', 'recipient', 'audience']).execute();
		const whose = rows.filter(({ audience }) => (digest === 'duties' ? isDuty(audience) : audience === 'followers'));
		await sql`
			update delivery set due_at = ${clock.now()}, digest = ${digest} from unnest(
				${whose.map(({ event_id }) => event_id)}::uuid[], ${whose.map(({ recipient }) => recipient)}::text[]
			) as one (event_id, recipient)
			where delivery.event_id = one.event_id and delivery.recipient = one.recipient and channel = 'mail'`.execute(db);
	}
	await writeDueDigests(services);
}

/** Who was told which of the words that must not be said to their group. */
export const leaksIn = (said: readonly Said[], forbidden: (audience: string) => readonly string[]): string[] => [
	...new Set(
		said.flatMap(({ audience, to, words }) =>
			forbidden(audience)
				.filter((canary) => words.includes(canary))
				.map((canary) => {
					const at = words.indexOf(canary);
					return `${audience} (${to}) reads “${canary}”: ${words.slice(Math.max(0, at - 60), at + 60)}`;
				})
		)
	)
];
