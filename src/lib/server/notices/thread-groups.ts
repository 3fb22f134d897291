import type { AnyParticulars } from '$lib/domain/events';
import { sql } from 'kysely';
import { officesOf, type NoticeAudience, type Staff } from './audiences';
import type { ConsultationGroup } from './consultation-groups';
import type { Db } from '../db/client';
import { ACCOUNT_VOICE } from '../db/flaggers';
import { HANDLING_ROLES, OVERSEEING_ROLES } from '$lib/domain/actor/actor';
import { isInForce } from '../db/in-force';
import { account, type Group, type Look } from './group';

/** The people around any thread: who filed it, and who answers for it. Who follows it is looked up later. */
export const threadGroups: Record<Exclude<NoticeAudience, ConsultationGroup | 'followers'>, (look: Look) => Group[]> = {
	reporter: (look) => [reporter(look)],
	author: authorGroups,
	assignee: (look) => [colleagues(look, [dataOf(look).assigneeId])],
	colleagues: (look) => [colleagues(look, [dataOf(look).relievedId, ...(dataOf(look).mentions ?? [])])],
	watchers: (look) => [watchers(look)],
	officers: (look) => staff(look, 'officers'),
	heads: (look) => staff(look, 'heads'),
	moderators: (look) => staff(look, 'moderators'),
	secretariat: (look) => staff(look, 'secretariat'),
	inspectors: (look) => staff(look, 'inspectors'),
	facilitators: (look) => staff(look, 'facilitators'),
	flaggers: (look) => [flaggersOf(look)]
};

/** Whoever filed the report, where an account or an address was left. Who that is stays sealed. */
const reporter = ({ db, thread }: Look) =>
	db
		.selectFrom('reporter')
		.select(sql<string>`'reporter'`.as('recipient'))
		.where('thread_id', '=', thread.id)
		.where((eb) => eb.or([eb('user_id', 'is not', null), eb('has_contact', '=', true)]));

/** The reporter's account: nobody handles what they filed themselves, so it hears as the reporter or not at all. */
export const reporterAccount = ({ db, thread }: { db: Db; thread: { id: string } }): Group =>
	db.selectFrom('reporter').select(account('user_id')).where('thread_id', '=', thread.id);

/** Who wrote the post that the event is about; without one it is about the report itself. */
function authorGroups(look: Look): Group[] {
	const { db, event, thread } = look;
	const { postId }: AnyParticulars = event.data;
	if (!postId) return [reporter(look)];
	const post = db
		.selectFrom('post')
		.where('post.id', '=', postId ?? null)
		.where('post.thread_id', '=', thread.id);
	return [
		post.select(account('author_user_id')).where('author_user_id', 'is not', null),
		reporter(look).where(({ exists }) => exists(post.select('id').where('author_role', '=', 'reporter')))
	];
}

/** Those with an account whose flags were settled by what happened. Guests read it on a page of their device. */
const flaggersOf = ({ db, event, thread }: Look) => {
	const { postId }: AnyParticulars = event.data;
	return db
		.selectFrom('flag')
		.select('flagger as recipient')
		.where('thread_id', '=', thread.id)
		.where('post_id', postId ? '=' : 'is', postId ?? null)
		.where('settled_at', '=', event.at)
		.where('flagger', '~', ACCOUNT_VOICE);
};

const dataOf = ({ event }: Look): AnyParticulars => event.data;

/** Whom the event names, as far as they may read what is internal to the agency. */
const colleagues = (look: Look, named: readonly (string | undefined)[]) =>
	insiders(look).where('user_id', '=', sql<string>`any(${named.flatMap((id) => id ?? [])}::uuid[])`);

const watchers = (look: Look) =>
	insiders(look).where('user_id', 'in', (eb) =>
		eb.selectFrom('watch').select('watch.user_id').where('thread_id', '=', look.thread.id)
	);

/** Who reads internal notes of the thread: its agency, and those who oversee the forum. */
const insiders = ({ db, today, agencyId }: Look) =>
	db
		.selectFrom('membership')
		.select(account('user_id'))
		.where(isInForce(today))
		.where((eb) =>
			eb.or([
				eb.and([eb('role', 'in', HANDLING_ROLES), eb('agency_id', '=', agencyId)]),
				eb('role', 'in', OVERSEEING_ROLES)
			])
		);

/** Those appointed on the day. */
function staff({ db, today, thread, ...happened }: Look, audience: Staff): Group[] {
	return officesOf(audience, { kind: thread.kind, ...happened }).map((office) =>
		db
			.selectFrom('membership')
			.select(account('user_id'))
			.where('role', '=', office.role)
			.where('agency_id', office.agencyId === null ? 'is' : '=', office.agencyId)
			.where('valid_from', '<=', today)
			.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
	);
}
