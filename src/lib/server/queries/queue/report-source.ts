import { REFUSALS } from '$lib/domain/complaint/refusal';
import { OPEN_STATUSES, RULED_BY_ANOTHER, STATUS_CLOCK, nextStatus } from '$lib/domain/complaint/status';
import { binderIn } from '$lib/domain/complaint/wandering';
import type { ComplaintClock } from '$lib/domain/deadline/policy';
import { WEIGHTS, clockOf, type QueueKind } from '$lib/domain/moderation/queue';
import { ARCHIVE_REASONS } from '$lib/domain/moderation/reasons';
import { textFor } from '$lib/text/catalogue';
import { queueTextFor } from '$lib/text/queue-catalogue';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { isNotOwn } from '../../identity/own-reports';
import { findRouting, type Routing } from '../act/routing';
import { actPage, findSubject } from './matter';
import { personalIn } from './personal';
import { listWordsOfSenders } from './sent-on';
import type { Offer, QueueMatter, QueueReader, QueueSource, Shown } from './source';

const RULINGS: readonly string[] = RULED_BY_ANOTHER;

const statusesOf = (clock: ComplaintClock) => OPEN_STATUSES.filter((status) => STATUS_CLOCK[status] === clock);

/** Whether they are rulings on a colleague's decision: such are never made by that colleague, nor with standard words. */
const isRuling = (clock: ComplaintClock) => statusesOf(clock).some((status) => RULINGS.includes(status));

/** Reports on which it is the moderators' turn, by the clock that times this turn. `deadline_moderator_idx`: named as there. */
export function reportSource(kind: QueueKind): QueueSource {
	const clock = clockOf(kind);
	if (!clock) throw new Error(`No clock of a report times ${kind}`);
	return {
		kind,
		waiting: (db, reader) => reportsUnder(db, reader, { kind, clock }),
		show: (db, shown) => showReport(db, shown, clock)
	};
}

const reportsUnder = (db: Db, { actor }: QueueReader, { kind, clock }: { kind: QueueKind; clock: ComplaintClock }) =>
	db
		.selectFrom('deadline')
		.innerJoin('complaint', 'complaint.thread_id', 'deadline.thread_id')
		.innerJoin('thread', 'thread.id', 'deadline.thread_id')
		.where('deadline.owner', '=', sql.lit('moderator' as const))
		.where('deadline.clock', '=', sql.lit(clock))
		.where('deadline.met_at', 'is', null)
		.where('deadline.ended_at', 'is', null)
		.where('complaint.status', 'in', statusesOf(clock))
		.where(isNotOwn(actor))
		.$if(isRuling(clock), (query) =>
			query.where(sql<boolean>`(${actor.userId}::uuid is null or ${actor.userId}::uuid <> all (complaint.decider_ids))`)
		)
		.select([sql<string>`${kind}::text`.as('kind'), 'deadline.thread_id as target_id', 'deadline.thread_id'])
		.select('deadline.started_at as since')
		.select(
			sql<number>`case complaint.classification when 'supervisory_complaint' then ${WEIGHTS.grave}::int else ${WEIGHTS.usual}::int end`.as(
				'weight'
			)
		)
		.select('deadline.due_at');

async function showReport(db: Db, { targetId, reader, lang, text }: Shown, clock: ComplaintClock) {
	const subject = await findSubject(db, targetId, null, text);
	if (!subject) return null;
	const routing = await findRouting(db, targetId, lang, reader.today);
	const said = await listWordsOfSenders(db, targetId);
	const sentOn =
		said.length === 0
			? []
			: [
					{
						term: text.queue.fact.sentOn,
						lines: said.map(({ by, words }) => `${by ?? text.law.capacity.reporter}: ${words}`)
					}
				];
	const personal = await personalIn(db, { threadId: targetId, postId: null }, { today: reader.today, text });
	return {
		...subject,
		akin: { acts: REFUSALS, inCategory: true as const },
		facts: [...sentOn, ...personal.facts, ...factsOf(routing, text)],
		offers: [
			...personal.offers,
			...offersFor(subject, routing, {
				text,
				isRuling: isRuling(clock),
				settles: statusesOf(clock).some((status) => binderIn(status) !== null),
				asks: statusesOf(clock).some((status) => nextStatus(status, 'ask') !== null)
			})
		]
	};
}

function factsOf({ category, district, wished, others, elsewhere }: Routing, { queue }: Pick<Shown['text'], 'queue'>) {
	const { fact } = queue;
	const beyond = [elsewhere, ...others].filter(Boolean);
	return [
		{ term: fact.category, lines: [category] },
		{ term: fact.place, lines: [district] },
		...(wished ? [{ term: fact.meant, lines: [wished] }] : []),
		...(beyond.length > 0 ? [{ term: fact.elsewhere, lines: beyond }] : [])
	];
}

/** Verifying is routing: the likeliest agencies are a digit away, the others on the page of the act. */
function offersFor(
	subject: Pick<QueueMatter, 'ref' | 'slug' | 'postId'>,
	{ agencies }: Routing,
	{ text, isRuling, settles, asks }: { text: Shown['text']; isRuling: boolean; settles: boolean; asks: boolean }
): Offer[] {
	const { act } = text.queue;
	const routes = agencies.map(({ id, name }, index) => ({
		label: name,
		...(index === 0 ? { suggested: true as const } : {}),
		command: { act: 'route' as const, postId: null, input: { agencyId: id } }
	}));
	const archives = ARCHIVE_REASONS.filter((reason) => reason !== 'duplicate').map((reason) => {
		// The reporter reads them in the language of the forum, as all who read the book do.
		const words = queueTextFor('id').archived(textFor('id').law.archiveReason[reason]);
		return {
			label: text.law.archiveReason[reason],
			command: { act: 'archive' as const, postId: null, input: { archiveReason: reason, text: words } }
		};
	});
	return [
		// What binds is said with its reasons.
		...(routes.length > 0 && !settles ? [{ key: 't', label: act.route, options: routes }] : []),
		{ key: 'i', label: act.otherAgency, href: actPage(subject, 'route') },
		// A ruling on a colleague's refusal answers the objection in words of its own.
		...(isRuling
			? [{ key: 'a', label: act.uphold, href: actPage(subject, 'archive') }]
			: [{ key: 'a', label: act.archive, danger: true as const, options: archives }]),
		...(isRuling ? [] : [{ key: 'g', label: text.law.action.merge, href: actPage(subject, 'merge') }]),
		...(asks ? [{ key: 'p', label: act.ask, href: actPage(subject, 'ask') }] : []),
		{ key: 'n', label: act.refer, href: actPage(subject, 'refer') }
	];
}
