import type { MergeReason } from '$lib/domain/complaint/alike';
import { OPEN_STATUSES } from '$lib/domain/complaint/status';
import { WEIGHTS } from '$lib/domain/moderation/queue';
import { textFor } from '$lib/text/catalogue';
import { sql } from 'kysely';
import type { Db } from '../../../db/client';
import { isNotOwn } from '../../../identity/own-reports';
import { actPage, findSubject } from '../matter';
import type { QueueMatter, QueueReader, QueueSource, Shown } from '../source';

/**
 * Reports that may be the same matter as another, one row for each however many they are like; and those whose reporter says
 * that it is not. `merge_suggestion_open_idx`, `thread_merge_denied_idx`.
 */
export const source: QueueSource = {
	kind: 'merge',
	waiting: (db, reader) => denied(db, reader).unionAll(proposed(db, reader)),
	async show(db, shown) {
		const subject = await findSubject(db, shown.targetId, null, shown.text);
		if (!subject) return null;
		const answered = await findDenial(db, shown.targetId);
		return answered ? showDenial(subject, answered, shown) : showProposal(db, subject, shown);
	}
};

type Subject = Omit<QueueMatter, 'facts' | 'offers'>;

const KIND = sql<string>`'merge'::text`.as('kind');

/** What is appealed against in time waits as an appeal. */
const isNotAppealed = sql<boolean>`not exists (
	select from decision join appeal on appeal.decision_id = decision.id
	where decision.thread_id = thread.id and decision.act = 'merge' and appeal.settled_at is null
)`;

const denied = (db: Db, { actor }: QueueReader) =>
	db
		.selectFrom('thread')
		.where('thread.merge_denied_at', 'is not', null)
		.where(isNotAppealed)
		.where(isNotOwn(actor))
		.select([KIND, 'thread.id as target_id', 'thread.id as thread_id', 'thread.merge_denied_at as since'])
		.$narrowType<{ since: Date }>()
		.select(sql<number>`${WEIGHTS.several}::int`.as('weight'));

/** What became confidential, was closed or linked since is no question any more. */
const open = (db: Db) =>
	db
		.selectFrom('merge_suggestion as pair')
		.innerJoin('thread', 'thread.id', 'pair.thread_id')
		.innerJoin('complaint', 'complaint.thread_id', 'pair.thread_id')
		.innerJoin('thread as other', 'other.id', 'pair.other_id')
		.innerJoin('complaint as its', 'its.thread_id', 'pair.other_id')
		.where('pair.declined_at', 'is', null)
		.where('thread.head_id', 'is', null)
		.where('thread.merged_into', 'is', null)
		.where(sql<boolean>`other.head_id is distinct from thread.id`)
		.where(
			sql<boolean>`not thread.confidential and not other.confidential and thread.hidden_at is null and other.hidden_at is null`
		)
		.where('complaint.status', 'in', OPEN_STATUSES)
		.where('its.status', 'in', OPEN_STATUSES);

const proposed = (db: Db, { actor }: QueueReader) =>
	open(db)
		.where(isNotOwn(actor))
		.groupBy('pair.thread_id')
		.select([KIND, 'pair.thread_id as target_id', 'pair.thread_id as thread_id'])
		.select(sql<Date>`min(pair.found_at)`.as('since'))
		.select(
			sql<number>`case when count(*) > 1 then ${WEIGHTS.several}::int else ${WEIGHTS.usual}::int end`.as('weight')
		);

type Denial = { words: string; leader: string };

async function findDenial(db: Db, id: string): Promise<Denial | undefined> {
	return db
		.selectFrom('thread')
		.innerJoin('thread as head', 'head.id', 'thread.head_id')
		.innerJoin('thread_event as event', 'event.thread_id', 'thread.id')
		.select([
			sql<string>`event.data ->> 'reason'`.as('words'),
			sql<string>`head.ref || ' · ' || head.title`.as('leader')
		])
		.where('thread.id', '=', id)
		.where('thread.merge_denied_at', 'is not', null)
		.where('event.action', '=', 'deny_merge')
		.orderBy('event.seq', 'desc')
		.limit(1)
		.executeTakeFirst();
}

function showDenial(subject: Subject, { words, leader }: Denial, { text }: Shown): QueueMatter {
	const { queue } = text.complaintPage.linkedCase;
	const { action } = text.law;
	return {
		...subject,
		name: queue.denied,
		facts: [
			{ term: queue.said, lines: [words] },
			{ term: queue.leader, lines: [leader] }
		],
		offers: [
			{ key: 'p', label: action.unmerge, href: actPage(subject, 'unmerge') },
			{ key: 't', label: action.keep_merge, href: actPage(subject, 'keep_merge') }
		]
	};
}

const listPairs = (db: Db, id: string) =>
	open(db)
		.where('pair.thread_id', '=', id)
		.select(['other.ref', 'other.title', 'pair.why'])
		.orderBy('pair.likeness', 'desc')
		.limit(5)
		.execute();

async function showProposal(db: Db, subject: Subject, { targetId, text }: Shown): Promise<QueueMatter | null> {
	const pairs = await listPairs(db, targetId);
	if (pairs.length === 0) return null;
	const { queue, alike } = text.complaintPage.linkedCase;
	return {
		...subject,
		name: queue.name,
		facts: [{ term: queue.why, lines: pairs.map(({ ref, title, why }) => `${ref} · ${title}: ${alike.why(why)}`) }],
		offers: [
			{
				key: 'g',
				label: text.law.action.merge,
				options: pairs.map(({ ref, title, why }, index) => ({
					label: `${ref} · ${title}`,
					...(index === 0 ? { suggested: true as const } : {}),
					command: {
						act: 'merge' as const,
						postId: null,
						input: { into: ref, text: reasonFor(why), along: 'ya' as const }
					}
				}))
			},
			{
				key: 'b',
				label: alike.decline,
				options: pairs.map(({ ref, title }, index) => ({
					label: `${ref} · ${title}`,
					...(index === 0 ? { suggested: true as const } : {}),
					command: { act: 'decline_merge' as const, postId: null, input: { into: ref } }
				}))
			},
			{ key: 'i', label: queue.other, href: actPage(subject, 'merge') }
		]
	};
}

/** Told to the reporter and the public in the forum's own language, whatever the moderator reads. */
function reasonFor(why: MergeReason): string {
	const { alike } = textFor('id').complaintPage.linkedCase;
	return alike.reason(alike.why(why));
}
